#include "credential/verdict.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "credential/verdict_report.h"
#include "sample.h"

using namespace netra;
using namespace netra::credential;
using base::Language;

namespace {

Verdict verdict_of(VerdictKind kind, Reason reason) {
    Verdict verdict;
    verdict.kind = kind;
    verdict.reason = reason;
    verdict.issuer = "Badan Kepegawaian Contoh";
    return verdict;
}

}  // namespace

TEST_CASE("every kind has its stable name and its headline in both languages") {
    const std::pair<VerdictKind, std::string_view> names[] = {
        {VerdictKind::valid, "valid"},
        {VerdictKind::valid_stale_lists, "valid_stale_lists"},
        {VerdictKind::demo, "demo"},
        {VerdictKind::revoked, "revoked"},
        {VerdictKind::superseded, "superseded"},
        {VerdictKind::not_valid, "not_valid"},
        {VerdictKind::unknown_issuer, "unknown_issuer"},
        {VerdictKind::altered, "altered"},
        {VerdictKind::unreadable, "unreadable"},
    };
    std::set<std::string> headlines;
    for (const auto& [kind, expected] : names) {
        CHECK(name(kind) == expected);
        headlines.insert(headline(kind).id);
        headlines.insert(headline(kind).en);
    }
    CHECK(headlines.size() == 18);
    CHECK(headline(VerdictKind::valid).id == "ASLI");
    CHECK(headline(VerdictKind::superseded).id == "DIGANTI");
}

TEST_CASE("every reason has a name of its own and a sentence without an empty place") {
    std::set<std::string_view> names;
    for (int code = 0; code <= static_cast<int>(Reason::demo); ++code) {
        const auto reason = static_cast<Reason>(code);
        names.insert(name(reason));
        const base::Bilingual text = sentence(verdict_of(VerdictKind::not_valid, reason));
        CHECK(text.id.find_first_of("{}!") == std::string::npos);
        CHECK(text.en.find_first_of("{}!") == std::string::npos);
        CHECK(text.id != text.en);
    }
    CHECK(names.size() == static_cast<std::size_t>(Reason::demo) + 1);
}

TEST_CASE("a revocation is told with its day and its reason, an unknown reason as another") {
    Verdict verdict = verdict_of(VerdictKind::revoked, Reason::revoked);
    CHECK(sentence(verdict).id == "DICABUT. Sertifikat ini dicabut oleh Badan Kepegawaian Contoh.");
    verdict.revocation = Revocation{2, issue_time, {}};
    CHECK(sentence(verdict).id ==
          "DICABUT. Sertifikat ini dicabut oleh Badan Kepegawaian Contoh pada 3 November 2026: pemegangnya "
          "tidak "
          "berhak.");
    CHECK(reason_name(verdict) == "not_entitled");
    verdict.revocation->reason = 77;
    CHECK(reason_name(verdict) == "other");
    verdict.kind = VerdictKind::superseded;
    verdict.revocation->superseded_by = "LPG26-K03-000124";
    CHECK(sentence(verdict).en.find("by number LPG26-K03-000124") != std::string::npos);
}

TEST_CASE("an issuer's name is not taken for a place to fill") {
    Verdict verdict = verdict_of(VerdictKind::revoked, Reason::revoked);
    verdict.issuer = "Badan {why}";
    verdict.revocation = Revocation{1, issue_time, {}};
    CHECK(sentence(verdict).id.find("oleh Badan {why} pada") != std::string::npos);
}

TEST_CASE("the report holds a line a fact and no more than there is") {
    const Organisation organisation;
    auto facts = realistic_facts();
    facts.score.reset();
    const std::string text = describe(organisation.verify(facts), Language::indonesian);
    CHECK(text.find("  Nomor      LPG26-K03-000123\n") != std::string::npos);
    CHECK(text.find("  NIP        •••013\n") != std::string::npos);
    CHECK(text.find("  Kegiatan   Seminar Netralitas, Balai Contoh (LPG26)\n") != std::string::npos);
    CHECK(text.find("  Terbit     3 November 2026\n") != std::string::npos);
    CHECK(text.find("  Identitas  daftar peserta\n") != std::string::npos);
    CHECK(text.find("Nilai") == std::string::npos);
    CHECK(describe(verdict_of(VerdictKind::altered, Reason::signature), Language::english).find('\n') ==
          describe(verdict_of(VerdictKind::altered, Reason::signature), Language::english).size() - 1);
}

TEST_CASE("nothing from outside steers the terminal") {
    const Organisation organisation;
    auto facts = realistic_facts();
    facts.name = "Siti\x1b[2J\nDICABUT \xe2\x80\xae";
    Verdict verdict = organisation.verify(facts);
    verdict.foreign_host = "contoh\x1b]0;x\x07.example";
    const std::string text = describe(verdict, Language::indonesian);
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find('\x07') == std::string::npos);
    CHECK(text.find("\xe2\x80\xae") == std::string::npos);
    CHECK(text.find("\nDICABUT") == std::string::npos);
    CHECK(text.find("Siti [2J DICABUT") != std::string::npos);
}

TEST_CASE("the JSON of input that is no text is still JSON") {
    const std::string line = to_json("\xff\xfe\n", verdict_of(VerdictKind::unreadable, Reason::no_token));
    CHECK(nlohmann::json::accept(line));
    CHECK(line.find('\n') == std::string::npos);
}
