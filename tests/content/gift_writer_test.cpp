#include "content/gift_writer.h"

#include <doctest/doctest.h>

#include "base/random.h"
#include "content/gift.h"
#include "gift_samples.h"
#include "sample_course.h"

using namespace netra;
using content::WrittenQuestion;

namespace {

struct Reading {
    std::vector<WrittenQuestion> questions;
    std::string problems;
    bool has_errors = false;
};

Reading read(const std::string& text) {
    content::Report report;
    const content::SourceText source("soal.gift", text);
    Reading reading;
    for (auto& question : content::read_gift(source, report, content::GiftPurpose::inspection)) {
        reading.questions.push_back(std::move(question.written));
    }
    reading.problems = test::lines_of(report.diagnostics());
    reading.has_errors = base::has_errors(report.diagnostics());
    return reading;
}

// How many questions there were; each reads the same from what was written, and that is written the same.
std::size_t check_round(const std::string& text) {
    const Reading first = read(text);
    CAPTURE(text);
    CAPTURE(first.problems);
    CHECK(!first.has_errors);
    const std::string written = content::write_gift(first.questions);
    CAPTURE(written);
    const Reading second = read(written);
    CAPTURE(second.problems);
    CHECK(!second.has_errors);
    CHECK(second.questions == first.questions);
    CHECK(content::write_gift(second.questions) == written);
    return first.questions.size();
}

}  // namespace

TEST_CASE("every kind of question reads the same after it was written") {
    for (const char* sample : test::gift_samples) CHECK(check_round(sample) > 0);
}

TEST_CASE("every question of the shipped courses and of the sample course survives") {
    std::size_t questions = 0;
    for (const std::string& bank : test::whole_banks()) {
        const std::size_t here = check_round(bank);
        CHECK(here > 0);
        questions += here;
    }
    CHECK(questions > 100);
}

TEST_CASE("whatever was read without an error is written without a loss") {
    base::SeededRandom random(20261122);
    std::size_t whole = 0;
    for (int i = 0; i < 12'000; ++i) {
        const std::string text = test::mutated_sample(random);
        if (read(text).has_errors) continue;
        ++whole;
        check_round(text);
    }
    CHECK(whole > 1'000);
}

TEST_CASE("a file is written as its author would have") {
    const std::string text = R"($CATEGORY: dasar

// [id:dasar-01] [tag:mudah]
::Siapa ASN::Pegawai ASN terdiri atas … {
    =PNS dan PPPK#Benar.
    ~PNS saja
    ####Rujukan\: UU 20/2023.
}

// [id:dasar-02]
[markdown]Apa?
- satu
{
    ~%50%a
    ~%50%b
    ~%-100%c
}

Benar? {FALSE#Belum tepat.#Benar.}

Kapan? {#
    =1945:1
    =%50%1900..1999
    ~#Bukan.
}

Pegawai {
    =ASN
    ~KPU
} netral.

Ceritakan. {####Terima kasih.}

Hanya kata-kata.
)";
    CHECK(content::write_gift(read(text).questions) == text);
    CHECK(content::write_gift({}) == "");
}
