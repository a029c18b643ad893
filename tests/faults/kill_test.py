"""Kill -9 in the middle of a visit: nothing confirmed is lost, nothing is doubled, the same person goes on.

NETRA_KILLS: "some" kills after touches picked by chance (repeatable), "each" after every touch once.
"""

import collections
import os
import pathlib
import random
import re
import shutil
import sqlite3
import tempfile
import time
import unittest

from answer_key import read_course
from kiosk import ROOT, Kiosk, content, run_netra
from virtual_screen import VirtualScreen
from visit import Person, Visit

COURSE = ROOT / "content" / "netralitas-asn"
CONFIG = ROOT / "kiosk-config" / "kiosk.toml"
PERSON = Person(number="198503122010012013", name="Siti C", unit="Dinas", position="")
EACH = os.environ.get("NETRA_KILLS") == "each"
SOME = 8  # kills, spread over the visit's touches
CHANCE = random.Random(2026)

# From here on the visit is recorded; the order of its screens in an express event.
ORDER = ["final_test", "result", "pledge", "pact", "signature", "certificate"]


def reached(seen):
    """How far the visit has come, growing with all that is confirmed."""
    words = " ".join(text["text"] for text in seen["texts"])
    question = re.search(r"(\d+) (?:dari|of) \d+", words) if seen["screen"] == "final_test" else None
    ticked = sum(item["selected"] for item in seen["items"] if item["role"] in ("checkbox", "choice"))
    strokes = sum(int(item["value"] or 0) for item in seen["items"] if item["role"] == "pad")
    return ORDER.index(seen["screen"]), int(question[1]) if question else 0, ticked, strokes


class KilledVisit(Visit):
    def __init__(self, kiosk, person, known, test, struck_at):
        super().__init__(kiosk, person, known)
        self.test = test
        self.struck_at = struck_at  # decides whether a touch is followed by a kill
        self.met = set()  # contents that were touched before
        self.kills = 0

    def step(self):
        before = self.kiosk.seen
        place = repr(content(before))
        if place in self.met or not self.struck_at(len(self.met)):
            self.met.add(place)
            super().step()
            return
        self.met.add(place)
        self.touch()
        time.sleep(CHANCE.uniform(0, 0.12))  # the moment is the matter here
        self.kiosk.kill()
        self.kills += 1
        self.test.check_data()
        self.kiosk.start()
        if self.kiosk.seen["screen"] == "resume":
            self.touch()
            self.kiosk.wait_until(lambda seen: seen["screen"] != "resume", "the visit to go on")
            if before["screen"] in ORDER:
                self.test.assertGreaterEqual(reached(self.kiosk.seen), reached(before), "something confirmed is lost")
        else:
            self.test.assertNotIn(before["screen"], ORDER, "the visit is not offered again")


class Killed(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        screen = self.enterContext(VirtualScreen())
        self.kiosk = self.enterContext(Kiosk(screen, self.folder, "--config", CONFIG, "--seed", 7))

    def copy_of_data(self, folder):
        """So that looking mends nothing that the kiosk is to mend itself."""
        copy = pathlib.Path(folder) / "data"
        shutil.copytree(self.kiosk.data, copy)
        return copy

    def check_data(self):
        with tempfile.TemporaryDirectory() as folder:
            copy = self.copy_of_data(folder)
            with sqlite3.connect(copy / "netra.db") as database:
                self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            audit = run_netra("audit", data=copy)
            self.assertEqual(audit.returncode, 0, audit.stdout + audit.stderr)

    def recorded(self):
        """How many ledger entries there are of each kind."""
        with tempfile.TemporaryDirectory() as folder:
            with sqlite3.connect(self.copy_of_data(folder) / "netra.db") as database:
                return collections.Counter(kind for (kind,) in database.execute("SELECT kind FROM ledger"))

    def test_a_visit_survives_being_killed(self):
        touches = self.touches_of_a_visit() if not EACH else 0
        chosen = set(CHANCE.sample(range(touches), SOME)) if not EACH else set()
        visit = KilledVisit(self.kiosk, PERSON, read_course(COURSE), self, lambda n: EACH or n in chosen)
        before = self.recorded()
        visit.play(until="farewell", most_steps=5000)
        self.assertGreaterEqual(visit.kills, 50 if EACH else SOME)
        new = self.recorded() - before
        for kind in ("participant.registered", "attempt.finished", "pact.signed", "certificate.issued"):
            self.assertEqual(new[kind], 1, f"{kind}: {new}")
        self.check_data()
        print(f"killed {visit.kills} times")

    def touches_of_a_visit(self):
        """How many touches the same visit takes undisturbed."""
        visit = KilledVisit(self.kiosk, Person("198503122010012021", PERSON.name, PERSON.unit, ""),
                            read_course(COURSE), self, lambda n: False)
        visit.play(until="farewell")
        self.kiosk.wait_for("attract", limit=120)
        return len(visit.met)


if __name__ == "__main__":
    unittest.main()
