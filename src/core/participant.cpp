#include "core/participant.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/utf8.h"
#include "core/text_edit.h"

namespace netra::core {
namespace {

struct StatusWord {
    std::string_view word;  // folded, letters and digits alone
    Status status;
};

constexpr std::array status_words = {
    StatusWord{"pns", Status::pns},
    StatusWord{"pegawainegerisipil", Status::pns},
    StatusWord{"cpns", Status::cpns},
    StatusWord{"calonpns", Status::cpns},
    StatusWord{"calonpegawainegerisipil", Status::cpns},
    StatusWord{"pppk", Status::pppk},
    StatusWord{"p3k", Status::pppk},
    StatusWord{"pppkpenuhwaktu", Status::pppk},
    StatusWord{"pppkfulltime", Status::pppk},
    StatusWord{"pegawaipemerintahdenganperjanjiankerja", Status::pppk},
    StatusWord{"pppkparuhwaktu", Status::pppk_part_time},
    StatusWord{"p3kparuhwaktu", Status::pppk_part_time},
    StatusWord{"pppkpw", Status::pppk_part_time},
    StatusWord{"pppkparttime", Status::pppk_part_time},
    StatusWord{"nonasn", Status::non_asn},
    StatusWord{"bukanasn", Status::non_asn},
};

// Titles that stand before a name, each written with a dot.
constexpr std::array<std::string_view, 16> titles = {"prof", "dr", "drs", "dra", "drg", "drh", "ir", "h",
                                                     "hj",   "kh", "r",   "rr",  "rd",  "apt", "ns", "tb"};

bool is_title(std::string_view word) {
    if (!word.ends_with('.')) return false;
    const std::string folded = base::fold_case(word);
    for (std::size_t start = 0; start < folded.size();) {
        const std::size_t dot = folded.find('.', start);
        const std::string_view part = std::string_view(folded).substr(start, dot - start);
        if (std::ranges::find(titles, part) == titles.end()) return false;
        start = dot + 1;
    }
    return true;
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        if (end > start) words.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

// The words of a name without degrees behind a comma and titles in front; never empty for a name with words.
std::vector<std::string_view> bare_words(std::string_view name) {
    std::vector<std::string_view> words = words_of(name.substr(0, name.find(',')));
    const auto first = std::ranges::find_if_not(words, is_title);
    if (first != words.end()) words.erase(words.begin(), first);
    return words;
}

std::string_view initial(std::string_view word) {
    return word.substr(0, base::next_offset(word, 0));
}

}  // namespace

const base::Bilingual& status_name(Status status) {
    static const base::Bilingual pns{"PNS", "PNS"};
    static const base::Bilingual cpns{"CPNS", "CPNS"};
    static const base::Bilingual pppk{"PPPK", "PPPK"};
    static const base::Bilingual part_time{"PPPK paruh waktu", "PPPK part-time"};
    static const base::Bilingual non_asn{"Non-ASN", "Non-ASN"};
    switch (status) {
        case Status::pns:
            return pns;
        case Status::cpns:
            return cpns;
        case Status::pppk:
            return pppk;
        case Status::pppk_part_time:
            return part_time;
        case Status::non_asn:
            break;
    }
    return non_asn;
}

std::optional<Status> parse_status(std::string_view word) {
    if (!base::is_utf8(word)) return std::nullopt;
    std::string plain = base::fold_case(word);
    std::erase_if(plain,
                  [](char c) { return std::string_view(" \t-_./()").find(c) != std::string_view::npos; });
    const auto found = std::ranges::find(status_words, std::string_view(plain), &StatusWord::word);
    return found == status_words.end() ? std::nullopt : std::optional(found->status);
}

const base::Bilingual& identity_name(Identity identity) {
    static const base::Bilingual self_declared{"Diisi sendiri", "Self-declared"};
    static const base::Bilingual roster{"Cocok dengan daftar peserta", "Matches the roster"};
    static const base::Bilingual card_seen{"Kartu pegawai dilihat petugas", "Card seen by staff"};
    static const base::Bilingual ticket{"Tiket acara dari petugas", "Event ticket from staff"};
    switch (identity) {
        case Identity::self_declared:
            return self_declared;
        case Identity::roster:
            return roster;
        case Identity::card_seen:
            return card_seen;
        case Identity::ticket:
            break;
    }
    return ticket;
}

NameCheck check_name(std::string_view typed) {
    if (!base::is_utf8(typed)) return {"", NameProblem::not_text};
    NameCheck check;
    for (const std::string_view word : words_of(base::trim(typed))) {
        if (!check.text.empty()) check.text += ' ';
        check.text += word;
    }
    check.text = base::normalise_nfc(check.text);
    if (check.text.empty()) {
        check.problem = NameProblem::empty;
    } else if (!std::ranges::all_of(base::code_points(check.text), accepts_text)) {
        check.problem = NameProblem::control_characters;
    } else if (check.text.size() > max_name_bytes) {
        check.problem = NameProblem::too_long;
    }
    return check;
}

const base::Bilingual& describe(NameProblem problem) {
    static const base::Bilingual empty{"Bagian ini belum diisi. Ketik isinya.",
                                       "This is still empty. Please type it."};
    static const base::Bilingual too_long{
        "Teks ini lebih panjang dari 64 karakter. Singkat sendiri, misalnya gelar atau nama tengah.",
        "This is longer than 64 characters. Please shorten it yourself, a title or a middle name for "
        "example."};
    static const base::Bilingual control{
        "Ada karakter yang tidak terlihat di dalamnya. Hapus, lalu ketik lagi dengan huruf biasa.",
        "It holds a character that cannot be seen. Delete it and type it again in plain letters."};
    static const base::Bilingual not_text{"Teks ini tidak terbaca. Ketik lagi dengan huruf biasa.",
                                          "This text cannot be read. Please type it again in plain letters."};
    switch (problem) {
        case NameProblem::empty:
            return empty;
        case NameProblem::too_long:
            return too_long;
        case NameProblem::control_characters:
            return control;
        case NameProblem::not_text:
            break;
    }
    return not_text;
}

std::string short_name(std::string_view name) {
    const auto words = bare_words(name);
    if (words.empty()) return {};
    std::string result(words.front());
    std::size_t used = 1;
    // "M. Yusuf": an initial alone names nobody.
    if (words.front().ends_with('.') && words.size() > 1) {
        result += ' ';
        result += words[used++];
    }
    if (words.size() > used) {
        result += ' ';
        result += initial(words.back());
        result += '.';
    }
    return result;
}

std::string masked_name(std::string_view name) {
    const auto words = bare_words(name);
    if (words.empty()) return {};
    const std::string dots = "•••••";
    std::string result = std::string(initial(words.front())) + dots;
    if (words.size() > 1) result += ' ' + std::string(initial(words.back())) + dots;
    return result;
}

std::string masked_stranger(const Participant& participant) {
    const std::string name = masked_name(participant.name);
    return participant.unit.empty() ? name : name + " · " + participant.unit;
}

}  // namespace netra::core
