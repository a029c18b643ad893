"""A participant's certificate by touch at the staff's desk: found by name, by digits and by its code, saved onto a USB
stick, where it is genuine, and printed; a stick that can only be read is told of. A folder that something is mounted
on stands for the stick."""

import json
import pathlib
import subprocess
import tempfile
import unittest

from answer_key import read_course
from content_test import OLD as COURSE, Stick, may_mount
from kiosk import Kiosk, run_netra
from print_service import QUEUE, PrintService, may_print
from staff_visit import StaffVisit
from virtual_screen import VirtualScreen
from visit import Person, Visit

PERSON = Person("198503122010012013", "Siti Contoh", "Dinas Contoh", "")
PIN = "502931"


@unittest.skipUnless(may_mount() and may_print(), "a stick or a print service of one's own is not allowed here")
class CertificateDesk(StaffVisit, unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        data, sticks, self.held = self.folder / "data", self.folder / "sticks", self.folder / "held"
        sticks.mkdir(), self.held.mkdir()
        config = self.folder / "kiosk.toml"
        config.write_text(f'[event]\ncourse = "{COURSE}"\n[devices]\nsticks = "{sticks}"\n'
                          f'printer = "{QUEUE}"\n')
        run_netra("init", data=data, check=True)
        run_netra("staff", "add", "Petugas 1", "--role", "operator", "--pin-stdin", data=data, check=True,
                  text_input=PIN + "\n")
        self.stick = Stick(sticks, self.held)
        self.addCleanup(self.stick.pull)
        self.printing = self.enterContext(PrintService(self.folder / "cups"))
        self.kiosk = self.enterContext(Kiosk(self.enterContext(VirtualScreen()), self.folder, "--config", config,
                                             environment=self.printing.environment))
        visit = Visit(self.kiosk, PERSON, read_course(COURSE))
        visit.play()
        self.kiosk.wait_for("farewell", item="primary")
        self.kiosk.tap("primary")
        self.kiosk.wait_for("attract")
        listed = run_netra("--json", "certificate", "list", data=data, check=True).stdout.splitlines()
        self.number = json.loads(listed[-1])["number"]

    def open_room(self):
        self.enter_staff_area(PIN)
        self.says("1 terbit")
        self.touch("room.certificates")
        self.kiosk.wait_for("staff_certificates", item="by-words")

    def back_to_list(self):
        self.kiosk.tap("back")
        self.kiosk.wait_for("staff_certificates", item="by-digits")

    def find_by_name(self):
        self.kiosk.tap("by-words")
        self.kiosk.wait_for(item="key.s")
        for letter in "siti":
            self.kiosk.tap("key." + letter)
        self.kiosk.tap("primary")
        self.kiosk.wait_for("staff_certificate")
        self.says(self.number)

    def test_it_is_found_and_saved_as_it_was_issued(self):
        self.open_room()
        self.find_by_name()
        self.back_to_list()
        self.kiosk.tap("by-digits")
        self.kiosk.wait_for(item="key.2")
        for digit in "2013":
            self.kiosk.tap("key." + digit)
        self.kiosk.tap("primary")
        self.kiosk.wait_for("staff_certificate")
        self.assertNotIn(PERSON.number, self.kiosk._description.read_text())
        self.says("Colokkan stik USB")
        self.stick.plug()
        self.says("disimpan sebagai PDF")
        self.kiosk.tap("primary")
        self.says("Tersimpan di stik KINGSTON")
        self.says("Stik boleh dicabut.")
        pdf, png = (self.held / f"{self.number}.{kind}" for kind in ("pdf", "png"))
        self.assertEqual(png.read_bytes()[:4], b"\x89PNG")
        for paper in (pdf, png):
            verdict = run_netra("--json", "verify", "--allow-demo", paper, data=self.kiosk.data)
            self.assertEqual(verdict.returncode, 0, verdict.stdout + verdict.stderr)
            self.assertEqual(json.loads(verdict.stdout)["number"], self.number)
        self.kiosk.tap("print")
        self.says("dikirim ke pencetak")
        self.assertEqual(self.printing.papers(1)[0].read_bytes(), pdf.read_bytes())
        self.assertEqual(run_netra("audit", data=self.kiosk.data).returncode, 0)
        self.back_to_list()
        self.scan(png)

    def scan(self, picture):
        code = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture],
                              capture_output=True, text=True, check=True).stdout.strip()
        self.kiosk.screen.type(code)
        self.kiosk.wait_for("staff_certificate")
        self.says(self.number)

    def test_a_stick_that_can_only_be_read_is_told_of(self):
        self.open_room()
        self.find_by_name()
        self.stick.plug()
        subprocess.run(["mount", "-o", "remount,bind,ro", self.stick.place], check=True)
        self.says("disimpan sebagai PDF")
        self.kiosk.tap("primary")
        self.says("hanya dapat dibaca")
        self.assertEqual(list(self.held.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
