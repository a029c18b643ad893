"""The room of participants by touch: a list with faults from a USB stick is looked through, its problems saved and its
sound rows taken, and everybody's tickets saved there; then somebody of it is found, their card is recorded as seen, and
their data is erased. A folder that something is mounted on stands for the stick."""

import pathlib
import subprocess
import tempfile
import unittest

from kiosk import ROOT, Kiosk, run_netra
from staff_visit import StaffVisit
from virtual_screen import VirtualScreen

COURSE = ROOT / "content" / "keselamatan-gedung"
PIN = "860274"
DEWI = "199001012015032007"
LIST = ("NIP;Nama;Unit;Status\r\n"
        f"{DEWI};Dewi Contoh;Dinas Contoh;PNS\r\n"
        "1,98503E+17;Wayan Contoh;Dinas Contoh;PNS\r\n"
        "198503122010011013;Made Contoh;;PNS\r\n"
        "198503122010011021;Putu Contoh;Dinas Contoh;Honorer\r\n")


def may_mount():
    return subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode == 0


@unittest.skipUnless(may_mount(), "mounting a stick is not allowed here")
class PeopleRoom(StaffVisit, unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.data, self.sticks, self.held = (self.folder / name for name in ("data", "sticks", "held"))
        self.sticks.mkdir(), self.held.mkdir()
        (self.held / "peserta.csv").write_bytes(LIST.encode("utf-8-sig"))
        config = self.folder / "kiosk.toml"
        config.write_text(f'[event]\ncourse = "{COURSE}"\n[devices]\nsticks = "{self.sticks}"\n')
        run_netra("init", data=self.data, check=True)
        run_netra("staff", "add", "Ketua panitia", "--role", "admin", "--pin-stdin", data=self.data, check=True,
                  text_input=PIN + "\n")
        self.kiosk = self.enterContext(Kiosk(self.enterContext(VirtualScreen()), self.folder, "--config", config))

    def plug(self):
        place = self.sticks / "KINGSTON"
        place.mkdir()
        subprocess.run(["mount", "--bind", self.held, place], check=True)
        self.addCleanup(subprocess.run, ["umount", "--lazy", place], check=True)

    def open_room(self):
        self.kiosk.wait_for("attract")
        self.enter_staff_area(PIN)
        self.touch("room.people")
        self.kiosk.wait_for("staff_people")

    def take_list(self):
        self.touch("primary")
        self.says("Colokkan stik USB")
        self.plug()
        self.says("peserta.csv")
        self.touch("files.row.0")
        self.says("Diringkas")
        self.assertIn("4 baris dibaca", " ".join(self.kiosk.texts()))
        self.assertEqual(self.kiosk.item("primary")["label"], "Impor 2 baris")
        self.touch("save-problems")
        self.says("Tersimpan di stik: masalah-peserta.csv")
        problems = (self.held / "masalah-peserta.csv").read_text("utf-8-sig")
        for words in ("Diringkas", "Honorer", "Status tidak dikenal"):
            self.assertIn(words, problems)
        self.touch("primary")
        self.says("Kini ada 2 orang di daftar peserta.")

    def save_tickets(self):
        self.touch("tickets")
        self.says("tiket-CONTOH.pdf, 1 lembar untuk 2 orang.")
        sheet = self.folder / "lembar"
        subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", self.held / "tiket-CONTOH.pdf", sheet],
                       check=True)
        picture = sheet.with_suffix(".png")
        read = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture],
                              capture_output=True, text=True, check=True).stdout.split()
        self.assertEqual(len(read), 2)
        for code in read:
            self.assertRegex(code, r"^NT1\.CONTOH\.R\d{4}\.[2-9A-Z]{8}$")

    def test_a_list_is_taken_and_somebody_of_it_helped_and_erased(self):
        self.open_room()
        self.take_list()
        self.save_tickets()
        self.touch("type", *("key." + letter for letter in "dewi"), "done")
        self.says("Dewi Contoh")
        self.touch("check-card")
        self.says("Kartu tercatat sudah dilihat.")
        self.assertNotIn(DEWI, " ".join(self.kiosk.texts()))
        self.assertFalse(self.kiosk.item("check-card")["enabled"])
        self.touch("erase", "reason.0", "primary", "dialog.primary")
        self.says("Data orang ini dihapus.")
        self.assertNotIn("Dewi Contoh", " ".join(self.kiosk.texts()))
        self.assertEqual(self.kiosk.stop(), 0)
        self.assertEqual(run_netra("audit", data=self.data).returncode, 0)
        self.assertNotIn("Dewi", run_netra("find", DEWI, data=self.data).stdout)
        self.assertIn("Made", run_netra("find", "Made", data=self.data, check=True).stdout)


if __name__ == "__main__":
    unittest.main()
