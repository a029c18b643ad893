#include "gift_samples.h"

#include <filesystem>

#include "base/files.h"
#include "base/utf8.h"
#include "sample_course.h"

namespace netra::test {

std::string mutated_sample(base::SeededRandom& random) {
    constexpr std::array<const char*, 26> pieces = {
        "{",   "}",    "=",  "~",    "#",          "####",     "::",         "->", "\\",
        "\\n", "%50%", "%",  "\n\n", "\n//[",      "[id:",     "[tag:",      "T",  "[html]",
        "//",  "\n",   "..", ":",    "[markdown]", "\xc2\xa0", "$CATEGORY:", "\\]"};
    std::string text = gift_samples[random.below(gift_samples.size())];
    for (std::uint64_t change = random.below(4) + 1; change > 0; --change) {
        const std::size_t at = random.below(text.size() + 1);
        if (random.below(3) == 0) {
            text.erase(at, random.below(6));
        } else {
            text.insert(at, pieces[random.below(pieces.size())]);
        }
    }
    return base::from_code_points(base::code_points(text));
}

std::vector<std::string> whole_banks() {
    std::vector<std::string> banks;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(NETRA_SOURCE_DIR "/content")) {
        if (entry.path().extension() == ".gift") banks.push_back(base::read_text_file(entry.path()));
    }
    const TemporaryFolder folder;
    write_sample_course(folder);
    banks.push_back(folder.read("questions/1-dasar.gift"));
    banks.push_back(folder.read("questions/2-lain.gift"));
    return banks;
}

}  // namespace netra::test
