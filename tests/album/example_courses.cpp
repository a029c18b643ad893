#include "example_courses.h"

namespace netra::album {

namespace {

const core::Approval approval{"Kepala Badan Kepegawaian", "800/123/2026", "2026-11-01", "2027-12-31"};

base::Diagnostic problem(const std::string& file, int line, base::Severity severity, base::Bilingual message,
                         base::Bilingual hint) {
    return {file, line, 1, severity, std::move(message), std::move(hint)};
}

}  // namespace

app::ContentRoomState example_shelf() {
    using credential::PackSigner;
    app::ContentRoomState room;
    room.on_sticks = {
        {"/media/netra/sdb1/netralitas-asn-1.3.netra", "KINGSTON/netralitas-asn-1.3.netra", "Netralitas ASN",
         "1.3", 18'400'000, PackSigner::organisation, approval},
        {"/media/netra/sdb1/etika.netra", "KINGSTON/bahan/etika.netra", "Etika Bermedia Sosial", "0.9",
         4'100'000, PackSigner::unsigned_pack, std::nullopt},
        {"/media/netra/sdb1/latihan", "KINGSTON/latihan", "Latihan Keselamatan Gedung", "1.0", 900'000,
         std::nullopt, std::nullopt},
        {"/media/netra/sdb1/rusak.netra", "KINGSTON/rusak.netra", "", "", 0, std::nullopt, std::nullopt}};
    room.on_shelf = {{"netralitas-asn", "1.2", "Netralitas ASN", approval, true, true},
                     {"netralitas-asn", "1.1", "Netralitas ASN", approval, false, false}};
    return room;
}

app::CoursePreview example_update() {
    const app::ContentRoomState shelf = example_shelf();
    app::CoursePreview preview;
    preview.path = shelf.on_sticks.front().path;
    preview.place = shelf.on_sticks.front().place;
    preview.id = "netralitas-asn";
    preview.version = "1.3";
    preview.title = "Netralitas ASN";
    preview.event_version = "1.2";
    preview.bytes = 18'400'000;
    preview.signer = credential::PackSigner::organisation;
    preview.key = core::KeyId{0x3f, 0x81, 0xc0, 0x5a};
    preview.approval = approval;
    preview.approved_today = true;
    preview.before = app::CourseFigures{6, 40, 48, 4, 70};
    preview.after = {6, 41, 50, 4, 75};
    preview.change.from_version = "1.2";
    preview.change.to_version = "1.3";
    preview.change.questions.added = {"medsos-09", "medsos-10", "medsos-11", "medsos-12"};
    preview.change.questions.removed = {"sanksi-03", "sanksi-04"};
    preview.change.pages.added = {"Media sosial: Tiga tanya sebelum unggah"};
    preview.change.pages.changed = {"Sanksi: Dasar hukum"};
    preview.change.pass_marks[core::Mode::express] = {70, 75};
    preview.problems = {
        problem("questions/4-medsos.gift", 118, base::Severity::warning,
                {"soal tanpa umpan balik", "a question without feedback"},
                {"Tambahkan setelah tanda #.", "Add it after the sign #."}),
        problem("modules/5-sanksi.md", 42, base::Severity::warning,
                {"halaman berisi 81 kata, lebih dari 70", "the page has 81 words, more than 70"},
                {"Bagi menjadi dua halaman.", "Part it into two pages."})};
    preview.open_visits = 2;
    return preview;
}

app::CoursePreview example_faulty_folder() {
    app::CoursePreview preview;
    preview.path = "/media/netra/sdb1/latihan";
    preview.place = "KINGSTON/latihan";
    preview.problems = {problem("course.toml", 12, base::Severity::error,
                                {"kunci \"hours\" tertulis dua kali", "the key \"hours\" is written twice"},
                                {"Hapus salah satunya.", "Remove one of them."}),
                        problem("questions/1-dasar.gift", 31, base::Severity::error,
                                {"kurung kurawal tidak ditutup", "the brace is not closed"},
                                {"Tutup jawaban dengan }.", "Close the answers with }."}),
                        problem("modules/2-alarm.md", 0, base::Severity::error,
                                {"berkas ini disebut course.toml tetapi tidak ada",
                                 "course.toml names this file but it is not there"},
                                {"Buat berkasnya, atau hapus modulnya dari course.toml.",
                                 "Make the file, or remove the module from course.toml."}),
                        problem("images/pintu.png", 0, base::Severity::warning,
                                {"gambar tidak dipakai", "the picture is not used"}, {})};
    return preview;
}

}  // namespace netra::album
