// The examples of src/content/README.md are what authors copy: together they must be a course without fault.
#include <doctest/doctest.h>

#include <array>

#include "base/files.h"
#include "content/course_reader.h"
#include "sample_course.h"

using namespace netra;

namespace {

// What stands between the fence that opens with `fence` after `heading` and the fence that closes it.
std::string example(const std::string& text, const std::string& heading, const std::string& fence) {
    const std::size_t section = text.find(heading);
    REQUIRE(section != std::string::npos);
    const std::size_t begin = text.find("\n" + fence + "\n", section) + fence.size() + 2;
    const std::string ticks = fence.substr(0, fence.find_first_not_of('`'));
    const std::size_t end = text.find("\n" + ticks + "\n", begin);
    REQUIRE(end != std::string::npos);
    return text.substr(begin, end + 1 - begin);
}

}  // namespace

TEST_CASE("the examples of the README make a course without an error") {
    const std::string readme =
        base::read_text_file(std::filesystem::path(NETRA_SOURCE_DIR) / "src/content/README.md");
    const test::TemporaryFolder folder;
    folder.write("course.toml", example(readme, "## course.toml", "```toml"));
    folder.write("modules/1-dasar.md", example(readme, "## Pages", "```markdown"));
    folder.write("modules/2-indikator.md",
                 "# Unggahan\n\n" + example(readme, "A drawn social-media post", "````markdown"));
    folder.write("questions/1-dasar.gift", example(readme, "## Questions", "````gift"));
    folder.write("pact/pakta.md", example(readme, "## The pact", "```markdown"));
    folder.write("pact/ikrar.md", "# Ikrar\n\nKami berikrar.\n");
    folder.write("images/modules/1.svg", test::small_svg);
    folder.write("images/posts/spanduk.svg", test::small_svg);
    folder.write("certificate.svg", test::small_svg);
    std::string others = "$CATEGORY: indikator\n\n";
    for (const char* id : {"i1", "i2", "i3"})
        others += "// [id:" + std::string(id) + "] [tag:sulit]\n" + id + "?{TRUE}\n\n";
    folder.write("questions/2-indikator.gift", others);

    const auto reading = content::read_course(folder.path(), base::Language::indonesian);
    CHECK(test::lines_of(reading.diagnostics) == "");
    CHECK(reading.course.modules[0].pages.size() == 2);
    REQUIRE(reading.course.questions.size() == 10);
    using core::QuestionType;
    const std::array<QuestionType, 7> types = {
        QuestionType::single,   QuestionType::several, QuestionType::true_false, QuestionType::matching,
        QuestionType::ordering, QuestionType::sorting, QuestionType::single};
    for (std::size_t i = 0; i < types.size(); ++i) CHECK(reading.course.questions[i].type == types[i]);
}
