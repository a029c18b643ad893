"""A visit that is left alone: the warning, going on, and putting the visit aside."""

import pathlib
import tempfile
import unittest

from answer_key import read_course
from kiosk import ROOT, Kiosk
from virtual_screen import VirtualScreen
from visit import Person, Visit

COURSE = ROOT / "content" / "keselamatan-gedung"
PERSON = Person("198503122010012013", "Siti C", "Dinas", "")


class Idle(unittest.TestCase):
    def begin(self, idle_seconds, until):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        config = self.folder / "kiosk.toml"
        config.write_text(f'[event]\ncourse = "{COURSE}"\n[visit]\nidle_seconds = {idle_seconds}\nwarning_seconds = 5\n')
        self.kiosk = self.enterContext(Kiosk(self.enterContext(VirtualScreen()), self.folder, "--config", config))
        Visit(self.kiosk, PERSON, read_course(COURSE)).play(until=until)


class LeftAlone(Idle):
    def setUp(self):
        self.begin(idle_seconds=10, until="course_map")

    def test_the_warning_lets_a_person_go_on_or_stop(self):
        self.kiosk.wait_for(item="dialog.primary")
        self.assertFalse(self.kiosk.item("primary")["enabled"], "what is below the warning can be touched")
        self.kiosk.tap("dialog.primary")
        self.kiosk.wait_for("course_map", item="primary")
        self.kiosk.wait_for(item="dialog.secondary")
        self.kiosk.tap("dialog.secondary")
        self.kiosk.wait_for("parked")

    def test_nobody_answers_and_the_visit_is_put_aside(self):
        self.kiosk.wait_for(item="dialog.primary")
        self.kiosk.wait_for("parked")
        self.kiosk.wait_for("attract")
        self.assertFalse(any("Siti" in text for text in self.kiosk.texts()))


class AtRest(Idle):
    def test_asked_to_end_it_ends_at_once(self):
        self.begin(idle_seconds=600, until="identify")
        self.assertEqual(self.kiosk.stop(), 0, self.kiosk.log())


if __name__ == "__main__":
    unittest.main()
