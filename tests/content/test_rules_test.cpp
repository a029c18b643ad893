// What course.toml says of tests beyond their questions: pauses, time limits, the pre-test and its forms.
#include <doctest/doctest.h>

#include "content/course_reader.h"
#include "sample_course.h"

using namespace netra;
using test::lines_of;

namespace {

struct Sample {
    test::TemporaryFolder folder;
    Sample() { test::write_sample_course(folder); }

    void replace(const std::string& from, const std::string& to) const {
        folder.replace("course.toml", from, to);
    }
    content::CourseReading read() const {
        return content::read_course(folder.path(), base::Language::indonesian);
    }
    std::string faults() const { return lines_of(read().diagnostics); }
};

// So many more questions for everybody, of the module and of the difficulty.
std::string questions(const std::string& module, const std::string& tag, int count) {
    std::string text = "$CATEGORY: " + module + "\n\n";
    for (int i = 0; i < count; ++i) {
        const std::string id = module + "-" + tag + std::to_string(i);
        text += "// [id:" + id + "] [tag:" + tag + "]\n" + id + "?{TRUE}\n\n";
    }
    return text;
}

}  // namespace

TEST_CASE("a pause between tries is a whole number of minutes up to a day, and none when not named") {
    const Sample sample;
    CHECK(sample.read().course.cooling_minutes == 0);
    sample.replace("retries = 1\n", "retries = 1\ncooling_minutes = 15\n");
    CHECK(sample.faults() == "");
    CHECK(sample.read().course.cooling_minutes == 15);
    sample.replace("cooling_minutes = 15", "cooling_minutes = 1441");
    CHECK(sample.faults() == "course.toml:8:19: error: cooling_minutes must be a whole number 0–1440\n");
}

TEST_CASE("a time limit is of a mode, and of a status where that says another") {
    const Sample sample;
    using core::Mode;
    using core::Status;
    CHECK_FALSE(sample.read().course.blueprint_for(Mode::express, Status::pns).minutes.has_value());
    sample.replace("[test.ekspres]\n", "[test.ekspres]\nminutes = 20\n");
    core::Course course = sample.read().course;
    CHECK(course.blueprint_for(Mode::express, Status::pns).minutes == 20);
    CHECK(course.blueprint_for(Mode::express, Status::non_asn).minutes == 20);
    CHECK_FALSE(course.blueprint_for(Mode::full, Status::pns).minutes.has_value());
    sample.replace("[test.ekspres.non-asn]\n", "[test.ekspres.non-asn]\nminutes = 30\n");
    course = sample.read().course;
    CHECK(course.blueprint_for(Mode::express, Status::non_asn).minutes == 30);
    sample.replace("minutes = 30", "minutes = 0");
    CHECK(sample.faults() == "course.toml:34:11: error: minutes must be a whole number 1–240\n");
}

TEST_CASE("a pre-test is asked only where the course says so, in a word of TOML") {
    const Sample sample;
    CHECK_FALSE(sample.read().course.pretest);
    sample.replace("retries = 1\n", "retries = 1\npretest = \"ya\"\n");
    CHECK(sample.faults() == "course.toml:8:11: error: pretest must be true or false\n");
}

TEST_CASE("a bank that cannot fill both forms is named by the row that runs short") {
    const Sample sample;
    sample.replace("retries = 1\n", "retries = 1\npretest = true\n");
    CHECK(sample.faults() ==
          "course.toml:26:5: error: pre-test: form B has too few questions of dasar for pns: 2 > 1\n"
          "course.toml:27:5: error: pre-test: form B has too few questions of lanjut for pns: 1 > 0\n");
    sample.folder.write("questions/3-tambahan.gift", questions("dasar", "mudah", 2));
    CHECK(sample.faults() ==
          "course.toml:27:5: error: pre-test: form B has too few questions of lanjut for pns: 1 > 0\n");
    // Another easy one does not help a row that asks for a hard one.
    sample.folder.write("questions/4-tambahan.gift", questions("lanjut", "mudah", 1));
    CHECK(sample.faults() ==
          "course.toml:27:5: error: pre-test: form A has too few questions of lanjut for pns: 1 > 0\n");
    sample.folder.write("questions/4-tambahan.gift", questions("lanjut", "sulit", 1));
    CHECK(sample.faults() == "");
    CHECK(sample.read().course.pretest);
}

TEST_CASE("only the mode that has a pre-test needs both forms") {
    const Sample sample;
    sample.replace("retries = 1\n", "retries = 1\npretest = true\n");
    sample.folder.write("questions/3-tambahan.gift", questions("dasar", "mudah", 2));
    sample.folder.write("questions/4-tambahan.gift", questions("lanjut", "sulit", 1));
    sample.replace("[test.ekspres]\nblueprint = [ { module = \"dasar\", count = 2 } ]",
                   "[test.ekspres]\nblueprint = [ { module = \"dasar\", count = 4 } ]");
    CHECK(sample.faults() == "");
}

TEST_CASE("an author's form is kept, and one that is none or both is named") {
    const Sample sample;
    const auto tag = [&](const std::string& tags) {
        sample.folder.write("questions/3-tambahan.gift",
                            "$CATEGORY: dasar\n\n// [id:t1] " + tags + "\nLima?{TRUE}\n");
    };
    tag("[tag:form:B]");
    CHECK(sample.faults() == "");
    CHECK(sample.read().course.find_question("t1")->form == core::Form::b);
    tag("[tag:form:C]");
    CHECK(sample.faults() == "questions/3-tambahan.gift:3:1: error: unknown form: C\n");
    tag("[tag:form:A] [tag:form:B]");
    CHECK(sample.faults() == "questions/3-tambahan.gift:3:1: error: a question of both forms\n");
    // All in one form leave the other one empty.
    std::string all = sample.folder.read("questions/1-dasar.gift");
    for (const char* id : {"d1", "d2", "d3"}) {
        const std::string mark = "[id:" + std::string(id) + "]";
        all.replace(all.find(mark), mark.size(), mark + " [tag:form:A]");
    }
    tag("[tag:form:A]");
    sample.folder.write("questions/1-dasar.gift", all);
    sample.folder.write("questions/4-tambahan.gift", questions("lanjut", "sulit", 1));
    sample.replace("retries = 1\n", "retries = 1\npretest = true\n");
    CHECK(sample.faults() ==
          "course.toml:26:5: error: pre-test: form B has too few questions of dasar for pns: 2 > 0\n");
}
