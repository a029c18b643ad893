#include "base/error.h"

#include <doctest/doctest.h>

#include <set>

using namespace netra;

TEST_CASE("an error tells what happened and to what") {
    const Error error(ErrorCode::file_missing, "cannot open", "tl.cose");
    CHECK(error.code() == ErrorCode::file_missing);
    CHECK(std::string(error.what()) == "cannot open: tl.cose");
    CHECK(error.context() == "tl.cose");
    CHECK(std::string(Error(ErrorCode::internal, "broken").what()) == "broken");
}

TEST_CASE("every error has a short code of its own and a sentence in both languages") {
    std::set<std::string> codes;
    std::set<std::string> sentences;
    const int last = static_cast<int>(ErrorCode::key_sealed);
    for (int number = 0; number <= last; ++number) {
        const auto code = static_cast<ErrorCode>(number);
        codes.insert(short_code(code));
        const base::Bilingual& text = sentence(code);
        CHECK(text.id.ends_with('.'));
        CHECK(text.en.ends_with('.'));
        CHECK(text.id.find('!') == std::string::npos);
        sentences.insert(text.id);
    }
    CHECK(codes.size() == static_cast<std::size_t>(last) + 1);
    CHECK(sentences.size() == codes.size());
    CHECK(short_code(ErrorCode::usage) == "N01");
    CHECK(short_code(ErrorCode::disk_full) == "N07");
    CHECK(short_code(ErrorCode::internal).size() == 3);
}
