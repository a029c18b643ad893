"""Kill -9 in the middle of a visit: nothing confirmed is lost, nothing is doubled, the same person goes on.

After the first touch of each screen; with NETRA_KILLS=each after every touch of the visit.
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

COURSE = ROOT / "content" / "keselamatan-gedung"
CONFIG = ROOT / "tests" / "faults" / "small.toml"
PERSON = Person(number="198503122010012013", name="Siti C", unit="Dinas", position="")
EACH = os.environ.get("NETRA_KILLS") == "each"
CHANCE = random.Random(2026)

# The screens of a recorded visit, parted where something is proven from then on.
STAGES = [("course_map", "page", "module_quiz", "feedback"), ("final_test",), ("result",), ("pledge",), ("pact",),
          ("signature",), ("certificate",)]
RECORDED = sum(STAGES, ())


def reached(seen):
    """How far the visit has come, growing with all that is confirmed."""
    stage = next(i for i, screens in enumerate(STAGES) if seen["screen"] in screens)
    words = " ".join(text["text"] for text in seen["texts"])
    question = re.search(r"(\d+) dari \d+", words) if seen["screen"] == "final_test" else None
    clauses = sum(item["selected"] for item in seen["items"]) if seen["screen"] == "pact" else 0
    strokes = sum(int(item["value"] or 0) for item in seen["items"] if item["role"] == "pad")
    return stage, int(question[1]) if question else 0, clauses, strokes


class KilledVisit(Visit):
    def __init__(self, kiosk, person, known, test):
        super().__init__(kiosk, person, known)
        self.test = test
        self.struck = set()  # what was touched and followed by a kill

    def step(self):
        before = self.kiosk.seen
        place = repr(content(before)) if EACH else before["screen"]
        if place in self.struck or before["screen"] in ("attract", "resume"):
            super().step()
            return
        self.struck.add(place)
        self.touch()
        time.sleep(CHANCE.uniform(0, 0.12))  # the moment is the matter here
        self.kiosk.kill()
        self.test.check_data()
        self.kiosk.start()
        if self.kiosk.seen["screen"] == "resume":
            super().step()
            if before["screen"] in RECORDED:
                self.test.assertIn(self.kiosk.seen["screen"], RECORDED)
                self.test.assertGreaterEqual(reached(self.kiosk.seen), reached(before), f"something confirmed is lost: {before}\n{self.kiosk.seen}")
        else:
            self.test.assertNotIn(before["screen"], RECORDED, "the visit is not offered again")


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
        before = self.recorded()
        visit = KilledVisit(self.kiosk, PERSON, read_course(COURSE), self)
        visit.play(until="certificate", most_steps=5000)
        new = self.recorded() - before
        # The module's quiz and the final test.
        wanted = {"participant.registered": 1, "attempt.finished": 2, "pact.signed": 1, "certificate.issued": 1}
        self.assertEqual({kind: new[kind] for kind in wanted}, wanted)
        self.assertGreaterEqual(len(visit.struck), 50 if EACH else 10)
        self.check_data()
        print(f"killed {len(visit.struck)} times")


if __name__ == "__main__":
    unittest.main()
