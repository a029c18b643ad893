"""A new course from a USB stick by touch: plugged in, looked at, installed, taken into use; the visit that was open
goes on with the old version, the next one meets the new. A folder that something is mounted on stands for the stick."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from answer_key import read_course
from kiosk import ROOT, Kiosk, run_netra
from staff_visit import StaffVisit
from virtual_screen import VirtualScreen
from visit import Person, Visit

OLD = ROOT / "content" / "keselamatan-gedung"
PIN = "860274"
NEW_WORDS = "Keluar dengan aman, edisi baru"


def newer_course(folder):
    shutil.copytree(OLD, folder)
    toml = folder / "course.toml"
    toml.write_text(toml.read_text().replace('version = "0.1"', 'version = "0.2"')
                    .replace('title = "Keluar dengan aman"', f'title = "{NEW_WORDS}"'))
    return folder


def may_mount():
    return subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode == 0


class Stick:
    """Mounted where the kiosk looks for sticks, as the system does it when one is plugged in."""

    def __init__(self, root, holding):
        self._holding, self.place, self._mounted = holding, root / "KINGSTON", False

    def plug(self):
        self.place.mkdir()
        subprocess.run(["mount", "--bind", self._holding, self.place], check=True)
        self._mounted = True

    def pull(self):
        if self._mounted:
            subprocess.run(["umount", "--lazy", self.place], check=True)
        self._mounted = False


@unittest.skipUnless(may_mount(), "mounting a stick is not allowed here")
class NewContent(StaffVisit, unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        data, sticks, held = self.folder / "data", self.folder / "sticks", self.folder / "held"
        sticks.mkdir(), held.mkdir()
        config = self.folder / "kiosk.toml"
        config.write_text(f'[event]\ncourse = "{OLD}"\n[devices]\nsticks = "{sticks}"\n')
        run_netra("init", data=data, check=True)
        run_netra("staff", "add", "Ketua panitia", "--role", "admin", "--pin-stdin", data=data, check=True,
                  text_input=PIN + "\n")
        os.environ["NETRA_PASSPHRASE"] = "frasa contoh"
        self.addCleanup(os.environ.pop, "NETRA_PASSPHRASE")
        self.new = newer_course(self.folder / "new")
        run_netra("content", "key", self.folder / "pack.pem", data=data, check=True)
        run_netra("content", "pack", self.new, "-o", held / "evakuasi.netra", "--key", self.folder / "pack.pem",
                  data=data, check=True)
        broken = newer_course(held / "latihan")
        (broken / "modules" / "1-evakuasi.md").unlink()
        self.held = held
        self.stick = Stick(sticks, held)
        self.addCleanup(self.stick.pull)
        self.kiosk = self.enterContext(Kiosk(self.enterContext(VirtualScreen()), self.folder, "--config", config))

    def open_room(self):
        self.enter_staff_area(PIN)
        self.touch("room.content")
        self.kiosk.wait_for("staff_content")

    def leave(self, screen):
        for room in ("staff_content", "staff_home"):
            self.kiosk.tap("back")
            self.kiosk.wait_for(room, item="back")
        self.kiosk.tap("back")
        self.kiosk.wait_for(screen)

    def item_of(self, title):
        found = [item for item in self.kiosk.items() if title in item.get("label", "")]
        self.assertTrue(found, self.kiosk.describe())
        return found[0]["id"]

    def test_an_open_visit_keeps_the_old_version_and_the_next_meets_the_new(self):
        first = Visit(self.kiosk, Person("198503122010012013", "Siti Contoh", "Dinas", ""), read_course(OLD))
        first.play(until="course_map")
        self.open_room()
        self.says("Colokkan stik USB")
        self.stick.plug()
        self.says("KINGSTON/evakuasi.netra")
        self.kiosk.tap(self.item_of("0.2"))
        self.kiosk.wait_for("staff_content_preview", item="primary")
        said = " ".join(self.kiosk.texts())
        for words in ("Yang berubah dari versi 0.1", NEW_WORDS, "Ditandatangani lembaga", "Tidak ada kesalahan"):
            self.assertIn(words, said)
        self.kiosk.tap("primary")
        self.kiosk.wait_for("staff_content_preview", item="try")
        self.try_as_participant()
        self.kiosk.tap("primary")
        self.says("Acara ini memakai versi ini.")
        self.leave("course_map")
        self.assertNotIn(NEW_WORDS, " ".join(self.kiosk.texts()))
        first.play()
        self.assertNotIn(NEW_WORDS, " ".join(self.kiosk.texts()))
        self.kiosk.wait_for("farewell", item="primary")
        self.kiosk.tap("primary")
        self.kiosk.wait_for("attract")
        second = Visit(self.kiosk, Person("199001012015031007", "Budi Contoh", "Dinas", ""), read_course(self.new))
        second.play(until="course_map")
        self.assertIn(NEW_WORDS, " ".join(self.kiosk.texts()))
        second.play()
        self.assertEqual(run_netra("audit", data=self.kiosk.data).returncode, 0)

    def try_as_participant(self):
        self.kiosk.tap("try")
        self.kiosk.wait_for("attract", item="end-trial")
        self.kiosk.tap("start")
        self.kiosk.wait_for("privacy", item="end-trial")
        self.kiosk.tap("end-trial")
        self.kiosk.wait_for("staff_content_preview", item="primary")

    def test_a_course_with_errors_leaves_its_list_of_problems_on_the_stick(self):
        self.kiosk.wait_for("attract")
        self.open_room()
        self.stick.plug()
        self.says("KINGSTON/latihan")
        place = next(item["id"] for item in self.kiosk.items(prefix="stick.") if item["id"] == "stick.1")
        self.kiosk.tap(place)
        self.kiosk.wait_for("staff_content_preview", item="save-problems")
        self.assertFalse([item for item in self.kiosk.items() if item["id"] == "primary"])
        self.kiosk.tap("save-problems")
        self.says("Tersimpan di stik: masalah-latihan.txt")
        self.assertIn("modules/1-evakuasi.md", (self.held / "masalah-latihan.txt").read_text("utf-8-sig"))
        self.stick.pull()
        self.says("Stik USB dicabut.")


if __name__ == "__main__":
    unittest.main()
