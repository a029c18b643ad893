#include "storage/course_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

namespace {

ContentInstalled content(const std::string& course, const std::string& version) {
    return {course, version, "Judul", base::sha256(base::as_bytes(version)), {}, {}, {}};
}

}  // namespace

TEST_CASE("installed versions are kept side by side and one of them is in use") {
    KioskData kiosk;
    kiosk.enrol();
    CourseStore courses(kiosk.database);
    for (const char* version : {"1.0", "1.1"}) kiosk.ledger.append(content("netralitas-asn", version));
    kiosk.ledger.append(content("keselamatan", "2.0"));
    CHECK_FALSE(courses.active("netralitas-asn").has_value());
    courses.activate("netralitas-asn", "1.1");
    CHECK(courses.active("netralitas-asn")->content == content("netralitas-asn", "1.1"));
    courses.activate("netralitas-asn", "1.0");
    CHECK(courses.active("netralitas-asn")->content.version == "1.0");
    CHECK(courses.find("netralitas-asn", "1.0")->active);
    CHECK_FALSE(courses.find("netralitas-asn", "1.1")->active);
    const auto all = courses.all();
    REQUIRE(all.size() == 3);
    CHECK(all[0].content.course == "keselamatan");
    CHECK(all[2].content.version == "1.1");
    CHECK(all[2].installed == morning);
}

TEST_CASE("what is not installed cannot be put in use") {
    KioskData kiosk;
    kiosk.enrol();
    CourseStore courses(kiosk.database);
    kiosk.ledger.append(content("netralitas-asn", "1.0"));
    CHECK(thrown_by([&] { courses.activate("netralitas-asn", "9.9"); }) == ErrorCode::not_found);
    CHECK_FALSE(courses.find("netralitas-asn", "9.9").has_value());
}

TEST_CASE("a version installed again counts as its newest installation") {
    KioskData kiosk;
    kiosk.enrol();
    kiosk.ledger.append(content("netralitas-asn", "1.0"));
    auto mended = content("netralitas-asn", "1.0");
    mended.pack = base::sha256(base::as_bytes("mended"));
    kiosk.ledger.append(mended);
    CourseStore courses(kiosk.database);
    CHECK(courses.all().size() == 1);
    CHECK(courses.find("netralitas-asn", "1.0")->content == mended);
}
