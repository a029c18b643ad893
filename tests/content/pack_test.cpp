#include "content/pack.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/files.h"
#include "content/course_shelf.h"
#include "content/pack_directory.h"
#include "content/pack_writer.h"
#include "sample_course.h"

using namespace netra;
using content::Pack;
using test::TemporaryFolder;

namespace fs = std::filesystem;

namespace {

// Signs nothing that anybody could check: its 64 bytes are all one number.
class StandInSigner final : public core::Signer {
  public:
    explicit StandInSigner(std::uint8_t number) : number_(number) {}
    core::KeyId key_id() const override { return {1, 2, 3, 4, 5, 6, 7, 8}; }
    core::SignatureBytes sign(base::ByteView) const override {
        core::SignatureBytes bytes{};
        bytes.fill(number_);
        return bytes;
    }

  private:
    std::uint8_t number_;
};

// A sample course, and a place for packs beside it.
struct Bench {
    TemporaryFolder course;
    TemporaryFolder place;
    Bench() { test::write_sample_course(course); }

    fs::path pack(const std::string& name = "a.netra", const core::Signer* signer = nullptr) const {
        const fs::path file = place.path() / name;
        const content::Packing packing = content::write_pack(course.path(), file, signer);
        REQUIRE(test::lines_of(packing.diagnostics) == "");
        CHECK(packing.bytes == fs::file_size(file));
        return file;
    }
};

std::string refusal_of(const fs::path& file) {
    content::Report report;
    const auto pack = Pack::open(file, report);
    if (pack) pack->verify(report);
    return test::lines_of(report.diagnostics());
}

// The same file with one byte changed; `at` may count from the end.
fs::path with_byte(const fs::path& file, std::ptrdiff_t at, std::uint8_t value) {
    base::Bytes bytes = base::read_file(file);
    const auto size = static_cast<std::ptrdiff_t>(bytes.size());
    bytes[static_cast<std::size_t>(at < 0 ? size + at : at)] = value;
    const fs::path changed = file.string() + ".changed";
    base::write_file(changed, bytes);
    return changed;
}

}  // namespace

TEST_CASE("a pack holds the folder it was made of, file by file") {
    const Bench bench;
    content::Report report;
    const auto pack = Pack::open(bench.pack(), report);
    REQUIRE(pack);
    CHECK_FALSE(pack->signature());
    CHECK(pack->manifest().course == "contoh");
    CHECK(pack->manifest().version == "1.0");
    const TemporaryFolder unpacked;
    REQUIRE(pack->unpack(unpacked.path(), report));
    CHECK(content::content_hash(unpacked.path()) == content::content_hash(bench.course.path()));
    CHECK(report.diagnostics().empty());
}

TEST_CASE("the same folder makes the same bytes, whatever its files' times and rights") {
    const Bench bench;
    const base::Bytes first = base::read_file(bench.pack());
    fs::last_write_time(bench.course.path() / "course.toml",
                        fs::file_time_type::clock::now() - std::chrono::hours(1000));
    ::chmod((bench.course.path() / "course.toml").c_str(), 0600);
    bench.course.write(".catatan", "nothing of the course");
    CHECK(base::read_file(bench.pack()) == first);
    bench.course.write("catatan.txt", "");
    CHECK(base::read_file(bench.pack()) != first);
}

TEST_CASE("a signed pack carries its manifest under the signature, and differs by that alone") {
    const Bench bench;
    const StandInSigner one(1), two(2);
    const fs::path first = bench.pack("one.netra", &one), second = bench.pack("two.netra", &two);
    content::Report report;
    const auto pack = Pack::open(first, report);
    REQUIRE(pack);
    REQUIRE(pack->signature());
    CHECK(pack->signature()->key_id == one.key_id());
    CHECK(pack->signature()->payload == content::encode_manifest(pack->manifest()));
    const auto other = Pack::open(second, report);
    REQUIRE(other);
    CHECK(other->manifest() == pack->manifest());
    CHECK(other->signature()->signature != pack->signature()->signature);
}

TEST_CASE("a course with an error is not packed, and the old pack stays") {
    const Bench bench;
    const fs::path file = bench.pack();
    const base::Bytes before = base::read_file(file);
    SUBCASE("in its course.toml") {
        bench.course.replace("course.toml", "retries", "retires");
    }
    SUBCASE("a file by the manifest's name") {
        bench.course.write("pack.cbor", "x");
    }
    SUBCASE("two names that differ in case alone") {
        bench.course.write("Catatan.txt", "");
        bench.course.write("catatan.TXT", "");
    }
    SUBCASE("an archive among its files") {
        bench.course.write("lama.netra", std::string("PK\x03\x04", 4));
    }
    const content::Packing packing = content::write_pack(bench.course.path(), file, nullptr);
    CHECK(base::has_errors(packing.diagnostics));
    CHECK(base::read_file(file) == before);
    CHECK(std::distance(fs::directory_iterator(bench.place.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a large file that shrinks well is packed so that it may be read again") {
    const Bench bench;
    bench.course.write("catatan.txt", std::string(std::size_t{8} << 20, 'a'));
    CHECK(refusal_of(bench.pack()) == "");
}

TEST_CASE("a pack is installed as its folder would be") {
    const Bench bench;
    const TemporaryFolder data;
    const content::CourseShelf shelf(data.path());
    content::Report report;
    const auto pack = Pack::open(bench.pack(), report);
    REQUIRE(pack);
    const content::Installation installation = shelf.install(*pack);
    CHECK(test::lines_of(installation.diagnostics) == "");
    CHECK(installation.installed.hash == content::content_hash(bench.course.path()));
    CHECK(shelf.install(bench.course.path()).installed == installation.installed);
}

TEST_CASE("a manifest that names another course than the pack holds is refused") {
    const Bench bench;
    content::CourseReading reading = content::read_course(bench.course.path(), base::Language::indonesian);
    content::check_promise({"contoh", "1.0", {}}, reading);
    CHECK(reading.diagnostics.empty());
    content::check_promise({"contoh", "1.1", {}}, reading);
    CHECK(base::has_errors(reading.diagnostics));
}

TEST_CASE("what is changed by a byte is refused, wherever the byte is") {
    const Bench bench;
    const fs::path file = bench.pack();
    const auto size = static_cast<std::ptrdiff_t>(fs::file_size(file));
    CHECK(refusal_of(file) == "");
    int refused = 0, tried = 0;
    for (std::ptrdiff_t at = 0; at < size; at += 7, ++tried) {
        const auto old = base::read_file(file)[static_cast<std::size_t>(at)];
        refused += refusal_of(with_byte(file, at, static_cast<std::uint8_t>(old ^ 0x11U))) != "";
    }
    // One byte of an entry says nothing: by which version of zip it was made.
    CHECK(tried - refused <= tried / 100);
    CHECK(refused > 200);
}

TEST_CASE("a checksum that is wrong in header and directory alike is refused") {
    const Bench bench;
    const fs::path file = bench.pack();
    base::Bytes bytes = base::read_file(file);
    const std::string_view text = base::as_text(bytes);
    const std::size_t name = text.find("pact/pakta.md"), again = text.rfind("pact/pakta.md");
    REQUIRE(again != name);
    bytes[name - 30 + 14] ^= 1U;
    bytes[again - 46 + 16] ^= 1U;
    base::write_file(file, bytes);
    CHECK(refusal_of(file).find("damaged") != std::string::npos);
}

TEST_CASE("a pack that is cut off anywhere is refused") {
    const Bench bench;
    const fs::path file = bench.pack();
    const base::Bytes whole = base::read_file(file);
    for (int tenth = 0; tenth < 10; ++tenth) {
        const std::size_t size = whole.size() * static_cast<std::size_t>(tenth) / 10;
        const fs::path cut = bench.place.path() / "cut.netra";
        base::write_file(cut, base::ByteView(whole).first(size));
        CAPTURE(size);
        CHECK(refusal_of(cut).find("not a whole .netra pack") != std::string::npos);
    }
    CHECK_THROWS_AS(refusal_of(bench.place.path() / "tiada.netra"), Error);
}
