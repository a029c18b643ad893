"""The staff area on the real window: the held mark, a wrong PIN, the right one, the history, the lock; and the
visit that was open goes on."""

import pathlib
import tempfile
import unittest

from answer_key import read_course
from kiosk import ROOT, Kiosk, centre, run_netra
from staff_visit import rest_on_the_mark
from virtual_screen import VirtualScreen
from visit import Person, Visit

COURSE = ROOT / "content" / "keselamatan-gedung"
PERSON = Person("198503122010012013", "Siti C", "Dinas", "")
PIN = "860274"


class StaffArea(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        config = self.folder / "kiosk.toml"
        config.write_text(f'[event]\ncourse = "{COURSE}"\n')
        data = self.folder / "data"
        run_netra("init", data=data, check=True)
        run_netra("staff", "add", "Ketua panitia", "--role", "admin", "--pin-stdin", data=data, check=True,
                  text_input=PIN + "\n")
        self.kiosk = self.enterContext(Kiosk(self.enterContext(VirtualScreen()), self.folder, "--config", config))

    def enter(self, pin):
        for digit in pin:
            self.kiosk.tap("key." + digit)
        self.kiosk.wait_for(item="primary")
        self.assertNotIn(pin, self.kiosk._description.read_text())
        self.kiosk.tap("primary")

    def test_staff_come_and_go_and_the_visit_goes_on(self):
        visit = Visit(self.kiosk, PERSON, read_course(COURSE))
        visit.play(until="course_map")
        rest_on_the_mark(self.kiosk)
        self.enter("111222")
        self.kiosk.wait_until(lambda seen: any("PIN salah" in text for text in self.kiosk.texts()), "the refusal")
        self.enter(PIN)
        self.kiosk.wait_for("staff_home", item="room.history")
        self.assertIn("Ketua panitia", self.kiosk.texts())
        self.kiosk.tap("room.history")
        self.kiosk.wait_for("staff_history")
        said = " ".join(self.kiosk.texts())
        self.assertIn("Ketua panitia masuk ke ruang petugas", said)
        self.assertIn("PIN salah 1 kali", said)
        self.assertNotIn("Siti", said)
        self.kiosk.tap("lock")
        self.kiosk.wait_for("staff_door")
        self.kiosk.tap("back")
        self.kiosk.wait_for("course_map", item="primary")
        visit.play(until="page")

    def test_a_short_touch_of_the_mark_opens_nothing(self):
        Visit(self.kiosk, PERSON, read_course(COURSE)).play(until="identify")
        self.kiosk.screen.tap(*centre(self.kiosk.item("staff")["rect"]))
        self.kiosk.tap("key.1")
        self.kiosk.wait_until(lambda seen: self.kiosk.item("number")["value"] == "1", "the digit")
        self.assertEqual(self.kiosk.seen["screen"], "identify")

    def test_the_first_screen_leads_there_too(self):
        self.kiosk.wait_for("attract")
        rest_on_the_mark(self.kiosk)
        self.kiosk.tap("back")
        self.kiosk.wait_for("attract")


if __name__ == "__main__":
    unittest.main()
