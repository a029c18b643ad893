#include <doctest/doctest.h>

#include "base/bytes.h"
#include "base/files.h"
#include "cli/context.h"
#include "office.h"

using namespace netra;
using namespace netra::cli;

namespace {

class PeopleAtOffice : public Office {
  public:
    PeopleAtOffice() {
        found();
        base::write_file(path("peserta.csv"), base::as_bytes("nip,nama,unit\n"
                                                             "198503122010012013,Ratna Conto,Dinas Contoh\n"
                                                             "PS-07,Wayan Contoh,Dinas Contoh\n"));
        must({"roster", "import", path("peserta.csv"), "--event", "EVK29"});
    }
};

}  // namespace

TEST_CASE("somebody is found by number or name, and the whole number is never shown") {
    PeopleAtOffice office;
    const Answer answer = office.must({"find", "198503122010012013"});
    CHECK(answer.out.find("Ratna Conto") != std::string::npos);
    CHECK(answer.out.find("•••013") != std::string::npos);
    CHECK(answer.out.find("198503122010012013") == std::string::npos);
    CHECK(answer.out.find("Belum datang") != std::string::npos);
    CHECK(office.must({"find", "wayan", "--json"}).json()["stage"] == "absent");
    CHECK(office.run({"find", "tiada"}).status == no);
}

TEST_CASE("a card is checked and a name corrected by command, with who did it") {
    PeopleAtOffice office;
    office.must({"person", "check-card", "198503122010012013", "--staff", "Petugas 1"});
    office.must({"person", "correct", "198503122010012013", "--name", "Ratna Contoh"});
    const auto person = office.must({"find", "ratna", "--json"}).json();
    CHECK(person["card_checked"] == true);
    CHECK(person["name"] == "Ratna Contoh");
    CHECK(office.run({"person", "unlock-test", "198503122010012013"}).status == no);
    CHECK(office.run({"person", "check-card", "ratna"}).status == no);  // a name names nobody beyond doubt
    CHECK(office.run({"person", "correct", "PS-07"}).status == wrong_usage);
}

TEST_CASE("a person is erased by number with a reason, and the audit stays clean") {
    PeopleAtOffice office;
    office.must({"person", "check-card", "198503122010012013"});
    CHECK(office.run({"erase", "198503122010012013"}).status == wrong_usage);
    CHECK(
        office.must({"erase", "198503122010012013", "--reason", "permintaan", "--json"}).json()["entries"] ==
        2);
    CHECK(office.run({"find", "ratna"}).status == no);
    CHECK(office.run({"erase", "198503122010012013", "--reason", "permintaan"}).status == no);
    office.must({"audit"});
}
