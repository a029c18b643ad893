"""A whole journey by touch in portrait; in landscape it is show_journey.py."""

import tempfile
import unittest

from answer_key import read_course
from kiosk import ROOT, Kiosk
from virtual_screen import ORIENTATIONS, VirtualScreen
from visit import Person, Visit

COURSE = ROOT / "content" / "keselamatan-gedung"
CONFIG = ROOT / "tests" / "faults" / "small.toml"
PERSON = Person("198503122010012013", "Siti C", "Dinas", "")


class ByTouch(unittest.TestCase):
    def test_a_journey_by_touch_alone(self):
        folder = self.enterContext(tempfile.TemporaryDirectory())
        with VirtualScreen(*ORIENTATIONS["portrait"]) as screen, Kiosk(screen, folder, "--config", CONFIG) as kiosk:
            visit = Visit(kiosk, PERSON, read_course(COURSE))
            visit.play()
            self.assertIn("certificate", visit.screens)


if __name__ == "__main__":
    unittest.main()
