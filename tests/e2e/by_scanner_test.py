"""A badge and a ticket lead to a certificate, and a scan on any other screen does no harm, in both orientations."""

import hashlib
import pathlib
import sqlite3
import tempfile
import unittest

from answer_key import read_course
from keyboard_visit import focused
from kiosk import ROOT, Kiosk, content
from named_organisation import NamedOrganisation
from virtual_screen import ORIENTATIONS, VirtualScreen
from visit import Person, Visit

COURSE = ROOT / "content" / "keselamatan-gedung"
CONFIG = ROOT / "tests" / "faults" / "small.toml"
EVENT = "CTH26"
WITH_BADGE = Person("197901052003121004", "Budi Contoh")
WITH_TICKET = Person("199005172022211007", "Dewi Contoh")
ROSTER = """nip,nama,unit,status
197901052003121004,Budi Contoh,Badan Contoh,PNS
199005172022211007,Dewi Contoh,Dinas Contoh,PPPK
"""


def badge_of(_, person):
    return person.number


def ticket_of(data, person):
    """As it stands on paper: NT1.<event>.<row key>.<check>, made apart from the program."""
    with sqlite3.connect(data / "netra.db") as database:
        pepper, = database.execute("SELECT pepper FROM event WHERE code = ?", (EVENT,)).fetchone()
        row_key, = database.execute("SELECT row_key FROM roster WHERE event = ? AND number = ?",
                                     (EVENT, person.number)).fetchone()
    text = f"NT1.{EVENT}.{row_key}"
    digest = hashlib.sha256(pepper + b"NC1:ticket:" + text.encode()).digest()
    bits = int.from_bytes(digest[:5], "big")
    alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
    return text + "." + "".join(alphabet[bits >> shift & 31] for shift in range(35, -1, -5))


class ScannedVisit(Visit):
    """Comes in by a scan; on each later screen a scan comes upon a focused button and does no harm."""

    def __init__(self, kiosk, person, known, line):
        super().__init__(kiosk, person, known, typed_is_described=False)
        self.line = line
        self.scanned_on = set()

    def on_identify(self):
        self.kiosk.screen.press("Tab")
        self.kiosk.wait_until(lambda seen: focused(seen) == "number", "the focus in the number field")
        self.kiosk.screen.type(self.line)

    def step(self):
        screen = self.kiosk.seen["screen"]
        if screen not in ("attract", "identify", "certificate", *self.scanned_on):
            self.scanned_on.add(screen)
            self.kiosk.screen.press("Tab")
            with_focus = self.kiosk.wait_until(lambda seen: focused(seen), "a focus")
            self.kiosk.screen.type(self.line)
            # A key of a hand after it: once that is seen, so is what the scan did.
            self.kiosk.screen.press("Tab")
            after = self.kiosk.wait_until(lambda seen: focused(seen) != focused(with_focus), "the next focus")
            # Behind the notice the person is known by it already: the header's words may say so.
            if content(with_focus)[:2] != content(after)[:2]:
                raise AssertionError(f"a scan changed {screen}\n{self.kiosk.describe()}")
        super().step()


class ByScanner(unittest.TestCase):
    def test_a_badge_in_landscape(self):
        self.play("landscape", WITH_BADGE, badge_of)

    def test_a_ticket_in_portrait(self):
        self.play("portrait", WITH_TICKET, ticket_of)

    def play(self, orientation, person, line_of):
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        office = NamedOrganisation(folder)
        office.open_event(EVENT, COURSE, ROSTER)
        line = line_of(office.data, person)
        with VirtualScreen(*ORIENTATIONS[orientation]) as screen, Kiosk(screen, folder, "--config", CONFIG) as kiosk:
            visit = ScannedVisit(kiosk, person, read_course(COURSE), line)
            visit.play(until="certificate")
            visit.play(until="farewell")
            self.assertIn("confirm", visit.screens)
            self.assertGreaterEqual(visit.scanned_on, {"privacy", "confirm", "final_test", "pact", "signature"})
            self.assertIn(person.name, office.netra("certificate", "list", "--event", EVENT))


if __name__ == "__main__":
    unittest.main()
