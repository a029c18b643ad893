#include "credential/verdict_report.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "base/clock.h"
#include "base/utf8.h"
#include "core/date.h"

namespace netra::credential {

using base::Bilingual;
using base::Language;
using core::CertificateFacts;
using json = nlohmann::ordered_json;

namespace {

constexpr std::size_t label_width = 13;

struct Word {
    std::string_view name;
    Bilingual text;
};

// In the order of core::Mode and core::Identity, which begin at 1.
const std::array<Word, 3> modes = {{
    {"full", {"Lengkap", "Full"}},
    {"express", {"Ekspres", "Express"}},
    {"signing", {"Tanda tangan", "Signing"}},
}};
const std::array<Word, 4> identities = {{
    {"self_declared", {"dinyatakan sendiri", "self-declared"}},
    {"roster", {"daftar peserta", "participants' list"}},
    {"card_seen", {"kartu dilihat petugas", "card seen by staff"}},
    {"ticket", {"tiket", "ticket"}},
}};

const Word& word(core::Mode mode) {
    return modes.at(static_cast<std::size_t>(mode) - 1);
}
const Word& word(core::Identity identity) {
    return identities.at(static_cast<std::size_t>(identity) - 1);
}

// C0, DEL and C1 steer terminals; the marks of direction could turn a line around.
bool steers(char32_t point) {
    return point < 0x20 || (point >= 0x7f && point < 0xa0) || (point >= 0x202a && point <= 0x202e) ||
           (point >= 0x2066 && point <= 0x2069);
}

std::string printable(std::string_view text) {
    std::string out;
    for (const char32_t point : base::code_points(text)) base::append_utf8(out, steers(point) ? U' ' : point);
    return out;
}

class Lines {
  public:
    explicit Lines(Language language) : language_(language) {}

    void add(const Bilingual& label, const std::string& value) {
        if (value.empty()) return;
        std::string head = "  " + label.in(language_);
        head.resize(std::max(head.size() + 1, label_width), ' ');
        text_ += head + printable(value) + "\n";
    }

    const std::string& text() const { return text_; }

  private:
    Language language_;
    std::string text_;
};

std::string event_text(const Verdict& verdict) {
    const std::string& code = verdict.facts->event;
    return verdict.event ? verdict.event->title + ", " + verdict.event->place + " (" + code + ")" : code;
}

std::string facts_text(const Verdict& verdict, Language language) {
    constexpr int wib = 420;
    const CertificateFacts& facts = *verdict.facts;
    const auto number = [](const std::optional<int>& value) { return value ? std::to_string(*value) : ""; };
    const core::Date issued = core::local_time(base::from_unix_seconds(facts.issued), wib).date;
    Lines lines(language);
    lines.add({"Nomor", "Number"}, facts.number);
    lines.add({"Nama", "Name"}, facts.name);
    lines.add({"NIP", "NIP"}, facts.number_tail ? "•••" + *facts.number_tail : "");
    lines.add({"Unit", "Unit"}, facts.unit);
    lines.add({"Kegiatan", "Event"}, event_text(verdict));
    lines.add({"Materi", "Course"}, verdict.course);
    lines.add({"Nilai", "Score"}, number(facts.score));
    lines.add({"JP", "Hours"}, number(facts.hours));
    lines.add({"Terbit", "Issued"}, core::format_date(issued, language));
    lines.add({"Cara", "Mode"}, word(facts.mode).text.in(language));
    lines.add({"Identitas", "Identity"}, word(facts.identity).text.in(language));
    lines.add({"Penerbit", "Issuer"}, verdict.issuer);
    return lines.text();
}

std::string iso_time(std::int64_t seconds) {
    const core::LocalTime time = core::local_time(base::from_unix_seconds(seconds), 0);
    std::array<char, 16> clock{};
    std::snprintf(clock.data(), clock.size(), "T%02d:%02d:%02dZ", time.hour, time.minute, time.second);
    return core::iso_date(time.date) + clock.data();
}

template <typename T>
json or_null(const std::optional<T>& value) {
    return value ? json(*value) : json();
}

void add_facts(json& object, const Verdict& verdict) {
    const CertificateFacts& facts = *verdict.facts;
    object["number"] = facts.number;
    object["name"] = facts.name;
    object["unit"] = facts.unit;
    object["event"] = facts.event;
    object["course"] = verdict.course;
    object["score"] = or_null(facts.score);
    object["hours"] = or_null(facts.hours);
    object["issued"] = iso_time(facts.issued);
    object["issuer"] = verdict.issuer;
    object["mode"] = word(facts.mode).name;
    object["identity"] = word(facts.identity).name;
    object["demo"] = verdict.demo;
}

}  // namespace

std::string describe(const Verdict& verdict, Language language) {
    std::string text = printable(sentence(verdict).in(language)) + "\n";
    if (verdict.foreign_host) {
        const Bilingual warning{"Awas: tautannya menuju {host}, bukan alamat penerbit.",
                                "Beware: its link leads to {host}, which is not the issuer's."};
        std::string line = warning.in(language);
        line.replace(line.find("{host}"), 6, printable(*verdict.foreign_host));
        text += "  " + line + "\n";
    }
    return verdict.facts ? text + facts_text(verdict, language) : text;
}

std::string to_json(std::string_view input, const Verdict& verdict) {
    json object;
    object["input"] = input;
    object["verdict"] = name(verdict.kind);
    for (const char* key :
         {"number", "name", "unit", "event", "course", "score", "hours", "issued", "issuer"}) {
        object[key] = nullptr;
    }
    const std::string_view reason = reason_name(verdict);
    object["reason"] = reason.empty() ? json() : json(reason);
    for (const char* key : {"mode", "identity", "demo"}) object[key] = nullptr;
    object["superseded_by"] = verdict.revocation ? or_null(verdict.revocation->superseded_by) : json();
    object["foreign_host"] = or_null(verdict.foreign_host);
    if (verdict.facts) add_facts(object, verdict);
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace netra::credential
