// Every input that the fuzzer found worth keeping, read again in the ordinary build.
#include <doctest/doctest.h>

#include <filesystem>

#include "base/files.h"
#include "gift_target.h"

using namespace netra;

TEST_CASE("every kept input is read, written and read the same") {
    int inputs = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(NETRA_SOURCE_DIR "/tests/fuzz/corpus/gift")) {
        CAPTURE(entry.path().string());
        test::read_any_gift(base::read_text_file(entry.path()));
        ++inputs;
    }
    CHECK(inputs > 100);
}
