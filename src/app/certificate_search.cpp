#include "app/certificate_search.h"

#include <algorithm>
#include <sstream>

#include "base/utf8.h"
#include "credential/digits.h"
#include "credential/token.h"

namespace netra::app {

namespace {

constexpr std::int64_t told_every = 100;  // certificates

std::vector<std::string> folded_words(std::string_view text) {
    std::istringstream stream(base::fold_case(text));
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

bool holds_all(const core::CertificateFacts& facts, const std::vector<std::string>& words) {
    const std::string text = base::fold_case(facts.name + "\n" + facts.number);
    return std::ranges::all_of(words,
                               [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

}  // namespace

std::vector<std::int64_t> CertificateSearch::with_digits(const std::string& digits) const {
    const bool plain = digits.find_first_not_of("0123456789") == std::string::npos;
    return plain && !digits.empty() ? certificates_.entries_with_digits(digits) : std::vector<std::int64_t>();
}

std::vector<std::int64_t> CertificateSearch::with_words(
    std::string_view text, const std::function<void(std::int64_t done, std::int64_t of)>& progress) const {
    const std::vector<std::string> words = folded_words(text);
    const std::vector<std::int64_t> entries = certificates_.entries();
    const auto of = static_cast<std::int64_t>(entries.size());
    std::vector<std::int64_t> found;
    if (words.empty()) return found;
    for (std::int64_t done = 0; const std::int64_t entry : entries) {
        if (progress && ++done % told_every == 0) progress(done, of);
        const auto certificate = certificates_.load(entry);
        if (certificate && holds_all(certificate->record.facts, words)) found.push_back(entry);
    }
    return found;
}

ScannedCertificate CertificateSearch::with_token(std::string_view digits) const {
    const auto token = credential::from_digits(digits);
    const auto opened = token ? credential::open_token(*token) : std::nullopt;
    if (!opened) return {};
    ScannedCertificate scanned{certificates_.find(opened->facts.id)};
    scanned.genuine = scanned.certificate && scanned.certificate->record.token == *token;
    return scanned;
}

}  // namespace netra::app
