"""A visit with all that a course may ask of its tests: a pre-test, a pause between tries and a time limit."""

import pathlib
import shutil
import tempfile
import unittest

from answer_key import read_course
from kiosk import ROOT, Kiosk, run_netra
from virtual_screen import VirtualScreen
from visit import Person, Visit

COURSE = ROOT / "content" / "keselamatan-gedung"
PERSON = Person("198503122010012013", "Siti C", "Dinas", "")
CHANGES = [("retries = 2\n", "retries = 2\npretest = true\ncooling_minutes = 1\n"),
           ("[test.lengkap]\n", "[test.lengkap]\nminutes = 1\n"),
           ("count = 3", "count = 2")]  # four questions make two forms of two
MINUTE = 60 + 30  # seconds that the test waits for one of the kiosk's minutes


def write_course(folder):
    course = folder / "course"
    shutil.copytree(COURSE, course)
    text = (course / "course.toml").read_text()
    for old, new in CHANGES:
        assert old in text, old
        text = text.replace(old, new, 1)
    (course / "course.toml").write_text(text)
    return course


class Exam(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        course = write_course(self.folder)
        config = self.folder / "kiosk.toml"
        config.write_text(f'[event]\ncourse = "{course}"\n')
        run_netra("content", "check", course, check=True)
        self.kiosk = self.enterContext(Kiosk(self.enterContext(VirtualScreen()), self.folder, "--config", config))
        self.visit = Visit(self.kiosk, PERSON, read_course(course))

    def words(self):
        return " ".join(self.kiosk.texts())

    def skip_pretest(self):
        self.visit.play(until="pretest")
        self.assertIn("tanpa nilai", self.words())
        before = self.kiosk.seen
        self.kiosk.tap("back")  # "Belum tahu"
        self.kiosk.wait_for_change(before, "the second question of the pre-test")
        self.kiosk.wait_for("pretest", item="back")
        self.kiosk.tap("back")
        self.kiosk.wait_for("course_map")

    def test_a_pretest_then_a_test_that_runs_out_of_time_then_a_pause(self):
        self.skip_pretest()
        self.visit.play(until="final_test")
        self.assertIn("Sisa waktu", self.words())
        # Somebody who thinks for too long.
        self.kiosk.wait_for("result", limit=MINUTE)
        self.assertIn("Waktu habis", self.words())
        self.assertIn("Anda dapat mencoba lagi pukul", self.words())
        self.assertFalse(self.kiosk.item("primary")["enabled"], "the next try does not wait")

        # As when the power goes: the person is met again at the result.
        self.kiosk.kill()
        self.kiosk.start()
        self.kiosk.wait_for("resume", item="primary")
        self.kiosk.tap("primary")
        self.kiosk.wait_for("result")
        self.kiosk.wait_for("result", item="primary", limit=MINUTE)
        self.kiosk.tap("primary")
        self.kiosk.wait_for("final_test")
        self.visit.play()
        self.assertEqual(self.visit.screens[-1], "farewell")


if __name__ == "__main__":
    unittest.main()
