"""An event's day by touch alone: made in the staff area with the root key of a stick, opened, lived through, closed."""

import json
import pathlib
import subprocess
import tempfile
import unittest

from answer_key import read_course
from kiosk import ROOT, Kiosk, NotSeen, run_netra
from named_organisation import NamedOrganisation
from staff_visit import StaffVisit
from virtual_screen import VirtualScreen
from visit import Person, Visit

COURSE = ROOT / "content" / "keselamatan-gedung"
PERSON = Person("198503122010012013", "Siti C", "Dinas", "", status=0)
PIN = "860274"


class EventRoom(StaffVisit, unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.office = NamedOrganisation(self.folder)
        self.office.install(COURSE)
        run_netra("staff", "add", "Ketua panitia", "--role", "admin", "--pin-stdin", data=self.office.data, check=True,
                  text_input=PIN + "\n")
        self.plug_in()
        config = self.folder / "kiosk.toml"
        config.write_text(f'[visit]\nminimum_page_seconds = 0\n[devices]\nsticks = "{self.folder / "sticks"}"\n')
        self.kiosk = self.enterContext(Kiosk(self.enterContext(VirtualScreen()), self.folder, "--config", config))

    def plug_in(self):
        """A folder in memory stands for the stick that holds the root key."""
        stick = self.folder / "sticks" / "KUNCI"
        stick.mkdir(parents=True)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", stick], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("mounting a small file system is not permitted here")
        self.addCleanup(subprocess.run, ["umount", "-l", stick], check=True)
        (stick / "root.pem").write_bytes(self.office.root_key.read_bytes())

    def tap(self, item):
        self.kiosk.wait_until(lambda seen: any(i["id"] == item and i["enabled"] for i in seen["items"]), item)
        self.kiosk.tap(item)

    def enter_room(self):
        self.enter_staff_area(PIN)
        self.touch("room.event")
        self.kiosk.wait_for("staff_event")

    def leave(self):
        self.tap("back")
        self.kiosk.wait_for("staff_home", item="room.event")
        self.tap("back")

    def type(self, text):
        """On the screen's keys; what stands in the field is not described."""
        for character in text:
            if character.isalpha() and self.kiosk.item("key.shift")["selected"] != character.isupper():
                self.kiosk.tap("key.shift")
                self.kiosk.wait_until(lambda _: self.kiosk.item("key.shift")["selected"] == character.isupper(), "the shift key")
            self.kiosk.tap("key.space" if character == " " else "key." + character.lower())
            if character.isupper():
                self.kiosk.wait_until(lambda _: not self.kiosk.item("key.shift")["selected"], "small letters")

    def go_on(self, there, what):
        """The primary action, until `there` holds: a second touch of one button within 0.3 s counts as the first's rest."""
        for _ in range(5):
            self.tap("primary")
            try:
                return self.kiosk.wait_until(there, what, limit=3)
            except NotSeen as failure:
                last = failure
        raise last

    def shows(self, item):
        return lambda seen: any(i["id"] == item for i in seen["items"])

    def typing(self, label):
        return lambda seen: label in self.kiosk.texts() and bool(self.kiosk.items(role="field"))

    def type_names(self):
        names = [("Kode", "U26"), ("Judul acara", "Uji"), ("Penyelenggara", "Bkd"), ("Tempat", "Aula"), ("Nama pemilihan", "")]
        self.tap("code")
        self.kiosk.wait_until(self.typing("Kode"), "the first field")
        for (_, text), (following, _) in zip(names, names[1:]):
            self.type(text)
            self.go_on(self.typing(following), following)
        self.go_on(lambda seen: not self.kiosk.items(role="field"), "the list of names")

    def make_event(self):
        self.tap("primary")
        self.kiosk.wait_for("staff_event_setup", item="code")
        self.type_names()
        for page in ("first-day.more", "mode.2", "course.0", "pact.add"):
            self.go_on(self.shows(page), page)
            if page == "mode.2":
                self.tap(page)
        self.tap("pact.add")
        self.kiosk.wait_until(lambda _: self.kiosk.items(role="field"), "the field")
        self.type("Inspektur")
        self.go_on(self.shows("pact.0"), "the position")
        self.go_on(self.shows("key-file.0"), "the key's file")
        self.tap("key-file.0")
        self.go_on(lambda _: self.kiosk.items(role="field"), "the field of the passphrase")
        self.type(self.office.passphrase)
        self.tap("primary")
        self.kiosk.wait_for("staff_event")

    def answer_yes(self):
        self.tap("primary")
        self.tap("dialog.primary")

    def test_a_day_from_the_new_event_to_its_papers(self):
        self.kiosk.wait_for("out_of_order")
        self.enter_room()
        self.make_event()
        self.answer_yes()
        self.kiosk.wait_for(item="symbolic")
        self.tap("symbolic")
        self.kiosk.wait_for("staff_symbolic", item="signature")
        self.kiosk.draw("signature", [[(0.2, 0.3), (0.5, 0.6), (0.3, 0.7), (0.7, 0.4)]])
        self.tap("primary")
        self.kiosk.wait_for("staff_event")
        self.leave()
        self.kiosk.wait_for("attract")
        visit = Visit(self.kiosk, PERSON, read_course(COURSE), typed_is_described=False)
        visit.play(until="certificate")
        visit.play(until="farewell")
        visit.step()
        self.kiosk.wait_for("attract")
        self.enter_room()
        self.answer_yes()
        self.kiosk.wait_until(lambda _: any("U26-" in text and ".checkpoint" in text for text in self.kiosk.texts()), "the papers")
        self.leave()
        self.kiosk.wait_for("out_of_order")
        self.assertEqual(self.kiosk.stop(), 0, self.kiosk.log())
        shown = json.loads(self.office.netra("--json", "event", "show", "U26"))
        self.assertEqual((shown["open"], shown["certificates"], shown["symbolically_signed"]), (False, 1, True))
        self.assertEqual({paper.suffix for paper in (self.office.data / "backups").glob("U26-*")}, {".checkpoint", ".txt", ".db"})
        self.office.netra("audit")


if __name__ == "__main__":
    unittest.main()
