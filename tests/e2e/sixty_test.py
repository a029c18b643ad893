"""Sixty invented people in a row at one kiosk: nothing of one reaches the next, the last is served as the second.

Each comes in another way (badge, typed number, without a number) and asks for another language, another size of text
or gives a wrong answer. One and the same invented person comes as the second and as the sixtieth: on each screen the
kiosk must be the same for both. Memory and frames are measured on the way.
"""

import json
import os
import pathlib
import re
import statistics
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "bench"))

from answer_key import read_course
from kiosk import ROOT, Kiosk
from named_organisation import NamedOrganisation
from virtual_screen import VirtualScreen
from visit import Person, Visit
from watched import FrameLog, own_memory_mib, resident_memory_mib

COURSE = ROOT / "content" / "keselamatan-gedung"
CONFIG = ROOT / "tests" / "faults" / "small.toml"
VISITS = int(os.environ.get("NETRA_VISITS", 60))
WARM = 6  # visits in which each language in each size of text was shown once
GROWTH = 1.02  # of the memory after them
FRAME_MS = 1000 / 30  # outside page changes
SAME = (2, VISITS)  # the visits of one and the same person
LONGEST = 5  # frames named in the report
SETTLING = 0.05  # seconds from a new page's last frame to its description

# Names that stand nowhere else.
SOUNDS = [first + second for first in ("Bax", "Dov", "Gyz", "Kwi", "Lyq", "Mox", "Nuv", "Pyx") for second in
          ("andor", "elvin", "irqad", "ozmin", "uvrat", "yqsal", "awzen", "exqor")]


def person_of(visit):
    """Everybody is another one, but for the one who comes twice."""
    if visit in SAME:
        return Person("", "Zuqar Contoh", "Unit Zuqar", "", status=4)
    name = SOUNDS[visit] + " Contoh"
    unit = "Unit " + SOUNDS[visit]
    if visit % 5 == 0:
        return Person("", name, unit, "", status=4)
    return Person(f"1990{visit % 12 + 1:02}15201503{visit % 2 + 1}{visit:03}", name, unit, scans=visit % 5 != 1)


def roster():
    people = [person_of(visit) for visit in range(1, VISITS + 1)]
    return "nip,nama,unit,status\n" + "".join(f"{p.number},{p.name},{p.unit},PNS\n" for p in people if p.number)


class Watched(Kiosk):
    """Looks into everything that is described for words that must be gone."""

    gone = ()

    def look(self):
        newer = super().look()
        if newer:
            text = json.dumps(self.seen, ensure_ascii=False).lower()
            found = [word for word in self.gone if word in text]
            if found:
                raise AssertionError(f"of those who left there is still {found} on {self.seen['screen']}")
        return newer


class OneOfMany(Visit):
    """Notes what each screen was like, and when pages changed."""

    def __init__(self, kiosk, person, known, visit):
        super().__init__(kiosk, person, known, typed_is_described=False)
        self.plain = visit in SAME
        self.wishes = [] if self.plain else self.wishes_of(visit)
        self.errs = not self.plain and visit % 2 == 1
        self.met = {}  # screen: what it was like, each way once
        self.changes = []  # (from, to) in seconds of time.monotonic()
        self.steps = []  # (from, the page it was done on)

    @staticmethod
    def wishes_of(visit):
        """Footer items to be touched on the notice: within six visits each language in each size of text."""
        return ["language.en"] * (visit % 2) + ["text-size"] * (visit % 3)

    def step(self):
        before, began = self.kiosk.seen, time.monotonic()
        self.note(before)
        self.steps.append((began, self.page(before)))
        super().step()
        if self.page(before) != self.page(self.kiosk.seen):
            self.changes.append((began, time.monotonic() + SETTLING))

    @staticmethod
    def page(seen):
        """What slides in as one: the screen, and of a test the question."""
        return seen["screen"], [text["text"] for text in seen["texts"] if re.search(r"\d (dari|of) \d", text["text"])]

    def note(self, seen):
        """Without what is each visit's own: numbers, times, what is ready yet, and the questions, which are drawn."""
        def plain(text):
            return re.sub(r"\S*\d\S*", "#", text)
        asked = seen["screen"] == "final_test"
        items = [(i["id"], i["role"], "" if asked else plain(i["label"]), None if asked else i["rect"], i["selected"])
                 for i in seen["items"] if not (asked and re.match(r"(answer|left|right|order|card)\.|question", i["id"]))]
        texts = [] if asked else [(plain(t["text"]), t["rect"][1], t["ink"], t["ground"]) for t in seen["texts"]]
        entry = repr((items, texts))
        self.met.setdefault(seen["screen"], set()).add(entry)

    def on_privacy(self):
        if self.wishes:
            self.tap(self.wishes.pop(0))
        else:
            self.go_on()

    def on_walk_in(self):
        fields = self.kiosk.items(role="field")
        if not fields:
            super().on_walk_in()
            return
        field = fields[0]["id"]
        self.kiosk.screen.write(getattr(self.person, field))
        self.kiosk.screen.press("Return")
        self.kiosk.wait_until(lambda seen: all(i["id"] != field for i in seen["items"]), "what follows " + field)

    def choose(self, options, right, several):
        """A wrong answer to the first question that takes one."""
        wrong = [item["label"] for item in options if item["label"] not in right]
        if self.errs and not several and wrong and self.first_question():
            right = {wrong[0]}
        super().choose(options, right, several)

    def first_question(self):
        return any(re.search(r"\b1 (dari|of) \d", text) for text in self.kiosk.texts())


class Sixty(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.office = NamedOrganisation(self.folder)
        self.office.open_event("CTH26", COURSE, roster())
        self.frames = FrameLog(self.folder / "frames", os.environ["NETRA_FRAME_WATCH"])
        self.changes = []
        self.steps = []

    def test_nothing_of_one_person_reaches_the_next(self):
        memory, resident, plain = {}, {}, []
        with VirtualScreen() as screen, \
                Watched(screen, self.folder, "--config", CONFIG, environment=self.frames.environment) as kiosk:
            for number in range(1, VISITS + 1):
                visit = self.visit(kiosk, number)
                memory[number] = own_memory_mib(kiosk.process_id)
                resident[number] = resident_memory_mib(kiosk.process_id)
                if number in SAME:
                    plain.append(visit.met)
            self.assertEqual(kiosk.stop(), 0, kiosk.log())
        p99 = self.report(memory, resident)
        self.compare(*plain)
        issued = self.office.netra("--json", "certificate", "list", "--event", "CTH26").splitlines()
        self.assertEqual(len(issued), VISITS)
        self.office.netra("audit")
        self.assert_flat(resident)
        self.assert_flat(memory)
        self.assertLessEqual(p99, FRAME_MS)

    def assert_flat(self, memory):
        """No visit leaves anything behind: MiB after each, taken over ten visits, for jobs at rest come and go."""
        later = list(memory.values())[WARM:]
        first, last = statistics.median(later[:10]), statistics.median(later[-10:])
        self.assertLessEqual(last, GROWTH * first, f"MiB after each visit: {memory}")

    def visit(self, kiosk, number):
        kiosk.wait_for("attract")
        visit = OneOfMany(kiosk, person_of(number), read_course(COURSE), number)
        visit.play(until="certificate")
        visit.play(until="farewell")
        visit.step()
        kiosk.wait_for("attract")
        # From now on. The one who comes twice may be met again.
        left = {word.lower() for word in (visit.person.number, visit.person.name.split()[0], visit.person.unit) if word}
        kiosk.gone = (*kiosk.gone, *left) if number not in SAME else kiosk.gone
        kiosk.seen = None  # looked at anew, with what must be gone by now
        kiosk.wait_for("attract")
        self.changes += visit.changes
        self.steps += [(began, (number, *page)) for began, page in visit.steps]
        return visit

    def compare(self, early, late):
        self.assertEqual(early.keys(), late.keys())
        for screen in early:
            self.assertEqual(sorted(early[screen]), sorted(late[screen]), f"{screen} is another one for the sixtieth")

    def report(self, memory, resident):
        frames = [frame for frame in self.frames.frames()[1:]
                  if not any(first <= frame[1] and frame[0] <= last for first, last in self.changes)]
        print()
        for start, end, stolen in sorted(frames, key=lambda frame: frame[0] - frame[1])[:LONGEST]:
            began, page = max((step for step in self.steps if step[0] <= start), default=(start, None))
            print(f"{1000 * (end - start):.1f} ms ({1000 * stolen:.0f} ms of processors taken away meanwhile), "
                  f"{start - began:.3f} s after the step of {page}")
        still = sorted(1000 * (end - start) for start, end, _ in frames)
        own = max(1000 * (end - start) for start, end, stolen in frames if not stolen)
        centiles = statistics.quantiles(still, n=100)
        marks = [number for number in memory if number in (1, WARM) or number % 10 == 0]
        print(f"{VISITS} visits; MiB of its own (and resident): "
              + ", ".join(f"{number}: {memory[number]:.1f} ({resident[number]:.1f})" for number in marks))
        print(f"{len(still)} frames outside page changes: p50 {centiles[49]:.1f} ms, p95 {centiles[94]:.1f} ms, "
              f"p99 {centiles[98]:.1f} ms, longest {still[-1]:.1f} ms, {own:.1f} ms of those from which nothing was taken away "
              f"(limit {FRAME_MS:.1f}); "
              f"load {os.getloadavg()[0]:.1f}")
        return centiles[98]


if __name__ == "__main__":
    unittest.main()
