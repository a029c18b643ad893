"""An author with the preview beside the editor: what is saved is seen, and nothing is kept."""

import pathlib
import shutil
import tempfile
import unittest

from kiosk import ROOT, Kiosk
from virtual_screen import VirtualScreen
from visit import Person, Visit

MEMORY = pathlib.Path("/dev/shm")
AUTHOR = Person("198503122010012013", "Siti C", "Dinas", "")


def left_behind():
    return set(MEMORY.glob("netra-preview-*"))


class Preview(unittest.TestCase):
    def setUp(self):
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.home = folder / "home"
        self.home.mkdir()
        self.course = folder / "kursus"
        shutil.copytree(ROOT / "content" / "TEMPLATE", self.course)
        self.before = left_behind()
        self.kiosk = Kiosk(self.enterContext(VirtualScreen()), folder / "kiosk", "--preview", self.course, data=False,
                           environment={"HOME": str(self.home), "XDG_DATA_HOME": str(self.home)})

    def start(self):
        return self.enterContext(self.kiosk)

    def change(self, file, old, new):
        path = self.course / file
        text = path.read_text()
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1))

    def sees(self, words):
        """Waits until the words stand on the screen, on however many lines."""
        self.kiosk.wait_until(lambda _: words in " ".join(self.kiosk.texts()), words)

    def test_a_saved_page_is_seen_at_once_where_the_author_stands(self):
        self.start()
        self.sees("Pratinjau")
        Visit(self.kiosk, AUTHOR, []).play(until="page")
        self.sees("Pantri milik bersama")
        self.change("modules/1-rapi.md", "# Pantri milik bersama", "# Pantri untuk semua")
        self.sees("Pantri untuk semua")
        self.assertEqual(self.kiosk.seen["screen"], "page")
        self.sees("Pratinjau")

    def test_a_slip_is_shown_with_file_and_line_until_it_is_mended(self):
        self.start()
        self.kiosk.wait_for("attract")
        self.change("course.toml", "retries = 2", "retires = 2")
        self.kiosk.wait_for("course_problems")
        self.sees("course.toml:28:1: kesalahan: kunci tidak dikenal: retires")
        self.change("course.toml", "retires = 2", "retries = 2")
        self.kiosk.wait_for("attract")

    def test_a_course_that_is_broken_from_the_start_is_shown_once_it_is_whole(self):
        self.change("course.toml", 'title = "Pantri Kantor yang Rapi"', "title = ")
        self.start()
        self.kiosk.wait_for("course_problems")
        self.change("course.toml", "title = ", 'title = "Pantri Baru"')
        self.kiosk.wait_for("attract")
        self.sees("Pantri Baru")

    def test_a_page_that_is_taken_away_under_the_author_brings_the_start(self):
        self.start()
        Visit(self.kiosk, AUTHOR, []).play(until="page")
        self.kiosk.tap("primary")
        self.sees("Sebelum meninggalkan pantri")
        text = (self.course / "modules/1-rapi.md").read_text()
        (self.course / "modules/1-rapi.md").write_text(text.split("\n---\n")[0])
        self.kiosk.wait_for("attract")

    def test_nothing_stays_behind(self):
        self.start()
        Visit(self.kiosk, AUTHOR, []).play(until="page")
        self.assertEqual(self.kiosk.stop(), 0)
        self.assertLessEqual(left_behind(), self.before)
        self.assertEqual(list(self.home.iterdir()), [])
        self.assertFalse(self.kiosk.data.exists())


if __name__ == "__main__":
    unittest.main()
