#include "issued_folder.h"

#include <doctest/doctest.h>

#include "core/date.h"

namespace netra::app {

namespace {

core::Event example_event() {
    core::Event event;
    event.code = "EVK29";
    event.title = "Evakuasi Gedung 2029";
    event.host = "Badan Contoh";
    event.place = "Aula Contoh";
    event.first_day = event.last_day = core::days_from_date({2029, 3, 1});
    event.mode = core::Mode::express;
    event.course = "keselamatan-gedung";
    event.certificate_signers = {"Kepala Badan Contoh"};
    return event;
}

}  // namespace

IssuedFolder::IssuedFolder() {
    Settings settings = default_settings();
    settings.data_folder = data().root();
    settings.kiosk_id = "K03";
    const RootAccess root{folder / "root.pem", "frasa contoh"};
    Founding founding;
    founding.organisation = "Pemerintah Provinsi Contoh";
    founding.root_key = root.key;
    founding.passphrase = root.passphrase;
    founding.verify_host = verify_host(settings);
    Keyring::found(data(), founding, clock);
    workspace.emplace(settings, clock, random);
    EventDesk desk(*workspace);
    const auto course = approved_copy(folder / "courses", "keselamatan-gedung");
    REQUIRE_FALSE(base::has_errors(desk.install_course(course)));
    desk.create(example_event(), root);
    desk.open("EVK29");
    Kiosk kiosk(*workspace);
    issued = play_visit(kiosk, "Ratna Dewi Contoh");
}

}  // namespace netra::app
