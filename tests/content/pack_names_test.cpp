#include "content/pack_names.h"

#include <doctest/doctest.h>

#include "content/pack_refusal.h"
#include "sample_course.h"

using namespace netra;

namespace {

std::string faults(const std::vector<std::string>& names) {
    content::Report report;
    content::check_pack_names(names, report);
    return test::lines_of(report.diagnostics());
}

}  // namespace

TEST_CASE("names as courses have them are good") {
    CHECK(faults({"course.toml", "modules/1-dasar.md", "images/a b (1).svg", "images/Évaluasi.png",
                  "a/b/c/d"}) == "");
}

TEST_CASE("a name that means another place is refused, in each form of it") {
    for (const char* name :
         {"../a", "a/../../b", "a/..",  "..",      "/etc/passwd", "//a",     "a//b",  "a/",
          "",     "./a",       "a/./b", ".hidden", "a/.hidden",   "a\\b",    "..\\a", "C:/a",
          "c:a",  "a:b",       "a\nb",  "a\x01",   "a\x7f",       "\xc2\x85"}) {
        CAPTURE(name);
        CHECK(faults({name}) != "");
    }
    CHECK(faults({std::string("a\0b", 3)}) != "");
    CHECK(faults({"a\xff"}) != "");
    CHECK(faults({"\xc0\xae\xc0\xae/a"}) != "");  // ".." written too long
    CHECK(faults({std::string(201, 'a')}) != "");
    CHECK(faults({"1/2/3/4/5/6/7/8"}) == "");
    CHECK(faults({"1/2/3/4/5/6/7/8/9"}) != "");
    CHECK(faults({"pack.cbor"}) != "");
    CHECK(faults({"pack.cose"}) != "");
    CHECK(faults({"a/pack.cose"}) == "");
}

TEST_CASE("names that some disk takes for one are refused") {
    CHECK(faults({"a.svg", "A.svg"}) != "");
    CHECK(faults({"a", "a"}) != "");
    CHECK(faults({"\xc3\xa9.svg", "e\xcc\x81.svg"}) != "");  // é composed and decomposed
    CHECK(faults({"stra\xc3\x9f\x65", "STRASSE"}) != "");
    CHECK(faults({"a", "A/b"}) != "");
    CHECK(faults({"a/b", "A/c", "ab"}) == "");
}

TEST_CASE("a stranger's name is shown without what it could do to a terminal") {
    CHECK(content::shown_name("a\x1b[2Jb") == "a\xef\xbf\xbd[2Jb");
    CHECK(content::shown_name("\xff") == "\xef\xbf\xbd");
    CHECK(content::shown_name("\xe2\x80\xae"
                              "gpj.exe") == "\xef\xbf\xbdgpj.exe");
    CHECK(content::shown_name(std::string(5000, 'a')).size() < 110);
}
