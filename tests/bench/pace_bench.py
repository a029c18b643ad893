"""How long a visit takes a person: the machine's time measured on the real window, the person's by a stated pace.

python3 tests/bench/pace_bench.py BUILD-FOLDER [express|full] [VISITS]
The person reads each word once, where it first appears, thinks before each answer, and touches; the pace is below.
Nothing is waited for in fact: what the person would need is added to what the machine took.
"""

import pathlib
import re
import statistics
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "e2e"))

from answer_key import read_course  # noqa: E402
from kiosk import ROOT, Kiosk  # noqa: E402
from named_organisation import NamedOrganisation  # noqa: E402
from virtual_screen import VirtualScreen  # noqa: E402
from visit import Person, Visit  # noqa: E402

COURSE = ROOT / "content" / "netralitas-asn"
CONFIG = ROOT / "tests" / "e2e" / "quick.toml"  # the least time of a page is in the reading
LIMITS = {"express": 200, "full": 40 * 60}  # seconds

WORDS_A_MINUTE = 238  # adults, silently, plain prose (Brysbaert 2019)
THINKING = 3.0  # seconds before an answer
TOUCH = 0.8  # seconds to find and touch
KEY = 0.45  # seconds a key of the number pad or the keyboard
SIGNING = 6.0  # seconds to write one's name
# One types the number, one has it scanned.
PEOPLE = [Person("198503122010012013", "Siti Contoh Rahmawati"),
          Person("199005172022211007", "Dewi Contoh", scans=True)]
ROSTER = """nip,nama,unit,status
198503122010012013,Siti Contoh Rahmawati,Dinas Contoh,PNS
199005172022211007,Dewi Contoh,Dinas Contoh,PPPK
"""
# What is read once and then known: the header, the footer and what the person typed.
KNOWN = re.compile(r"NIP .*|\S{1,2}|Panggil petugas|Petugas|Kembali|Keluar|Lanjut|Jawab")


class PacedVisit(Visit):
    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.seconds = {}  # by screen: [of the person, of the machine]
        self.read = set()

    def step(self):
        seen = self.kiosk.seen
        if seen["screen"] == "attract":  # read while waiting in the queue
            super().step()
            return
        screen, person = seen["screen"], self.reading(seen)
        if screen in ("module_quiz", "final_test") and not any(item["selected"] for item in self.answers()):
            person += THINKING
        strokes = len(self.kiosk.items(role="pad"))
        person += SIGNING / 3 if strokes else KEY if self.kiosk.items(prefix="key.") else TOUCH
        began = time.monotonic()
        super().step()
        of_person, of_machine = self.seconds.get(screen, (0, 0))
        self.seconds[screen] = (of_person + person, of_machine + time.monotonic() - began)

    def answers(self):
        return self.kiosk.items(prefix="answer.") + self.kiosk.items(prefix="left.")

    def reading(self, seen):
        """The words that were not there before."""
        place = seen["screen"] if seen["screen"] in ("final_test", "module_quiz", "page", "feedback") else ""
        texts = {(place, text["text"]) for text in seen["texts"] if not KNOWN.fullmatch(text["text"])}
        new = texts - self.read
        self.read |= new
        return sum(len(text.split()) for _, text in new) * 60 / WORDS_A_MINUTE

    def total(self):
        return sum(map(sum, self.seconds.values()))


def main():
    if len(sys.argv) < 2:
        sys.exit("usage: python3 tests/bench/pace_bench.py BUILD-FOLDER [express|full] [VISITS]")
    build = pathlib.Path(sys.argv[1]).resolve()
    mode = sys.argv[2] if len(sys.argv) > 2 else "express"
    visits = []
    for i in range(int(sys.argv[3]) if len(sys.argv) > 3 else 5):
        with tempfile.TemporaryDirectory() as folder, VirtualScreen() as screen:
            folder = pathlib.Path(folder)
            NamedOrganisation(folder).open_event("CTH26", COURSE, ROSTER, mode)
            with Kiosk(screen, folder, "--config", CONFIG, program=build / "bin/netra-kiosk") as kiosk:
                visit = PacedVisit(kiosk, PEOPLE[i % len(PEOPLE)], read_course(COURSE), typed_is_described=False)
                visit.play(until="certificate")
                visits.append(visit)
        print(f"visit {i + 1}: {visit.total():.0f} s", flush=True)
    for name in visits[0].seconds:
        of_person = statistics.median(visit.seconds.get(name, (0, 0))[0] for visit in visits)
        of_machine = statistics.median(visit.seconds.get(name, (0, 0))[1] for visit in visits)
        print(f"  {name:<14}person {of_person:6.1f} s   machine {of_machine:5.1f} s")
    median = statistics.median(visit.total() for visit in visits)
    print(f"{mode}: median {median:.0f} s of {len(visits)} visits, limit {LIMITS[mode]} s, "
          f"reading {WORDS_A_MINUTE} words a minute, {THINKING:g} s before an answer")
    return 0 if median <= LIMITS[mode] else 1


if __name__ == "__main__":
    sys.exit(main())
