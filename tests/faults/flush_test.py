"""On a disk whose flushes take long, nothing is confirmed on the screen before it is on the disk."""

import os
import pathlib
import tempfile
import time
import unittest

from answer_key import read_course
from kiosk import ROOT, Kiosk
from virtual_screen import VirtualScreen
from visit import Person, Visit

COURSE = ROOT / "content" / "keselamatan-gedung"
CONFIG = ROOT / "tests" / "faults" / "small.toml"
DELAY_MS = 60  # longer than a frame takes to settle: a screen that did not wait is caught
# The primary action of these is recorded; what comes next says so.
CONFIRMING = ("module_quiz", "final_test", "pledge", "pact", "signature")


class WatchedVisit(Visit):
    """Notes when each confirming touch was made and when what follows stood on the screen."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.confirmed = []  # (screen, touched, shown), seconds of time.monotonic()
        self._confirming = False

    def go_on(self):
        self._confirming = self.kiosk.seen["screen"] in CONFIRMING
        super().go_on()

    def step(self):
        self._confirming = False
        screen, touched = self.kiosk.seen["screen"], time.monotonic()
        super().step()
        if self._confirming:
            self.confirmed.append((screen, touched, time.monotonic()))


class Flushed(unittest.TestCase):
    def test_a_flush_stands_before_every_confirmation(self):
        with tempfile.TemporaryDirectory() as folder, VirtualScreen() as screen:
            log = pathlib.Path(folder) / "flushes"
            shim = {"LD_PRELOAD": os.environ["NETRA_FLUSH_SHIM"], "NETRA_FLUSH_LOG": str(log),
                    "NETRA_FLUSH_DELAY_MS": str(DELAY_MS)}
            with Kiosk(screen, folder, "--config", CONFIG) as kiosk:
                kiosk.wait_for("attract")  # the first start installs the course: that is not what is asked here
            with Kiosk(screen, folder, "--config", CONFIG, "--seed", 7, environment=shim) as kiosk:
                person = Person("198503122010012013", "Siti C", "Dinas", "")
                visit = WatchedVisit(kiosk, person, read_course(COURSE))
                visit.play(until="certificate")
                data = str(kiosk.data.resolve())
            flushes = [line.split(maxsplit=4) for line in log.read_text().splitlines()]
        flushes = [(int(start) / 1e9, int(end) / 1e9) for start, end, _, result, path in flushes
                   if result == "0" and path.startswith(data)]
        self.assertEqual({screen for screen, _, _ in visit.confirmed}, set(CONFIRMING))
        for screen, touched, shown in visit.confirmed:
            self.assertTrue(any(touched < start and end < shown for start, end in flushes),
                            f"{screen}: the next screen stood {1000 * (shown - touched):.0f} ms after the touch, unflushed")


if __name__ == "__main__":
    unittest.main()
