"""A whole journey by keyboard alone in both orientations, with a focus that is seen on every screen."""

import tempfile
import unittest

from answer_key import read_course
from keyboard_visit import KeyboardOnly, KeyboardVisit, focused
from kiosk import ROOT, Kiosk
from virtual_screen import ORIENTATIONS
from visit import Person

COURSE = ROOT / "content" / "keselamatan-gedung"
CONFIG = ROOT / "tests" / "faults" / "small.toml"
WITH_NUMBER = Person("198503122010012013", "Siti C. O'Neil", "Dinas", "analis")
WITHOUT_NUMBER = Person("", "Rian C", "Kantor", "", status=4)


class ByKeyboard(unittest.TestCase):
    def test_a_journey_in_landscape(self):
        self.play("landscape", WITH_NUMBER)

    def test_a_journey_in_portrait(self):
        self.play("portrait", WITHOUT_NUMBER)

    def play(self, orientation, person):
        folder = self.enterContext(tempfile.TemporaryDirectory())
        with KeyboardOnly(*ORIENTATIONS[orientation]) as screen, \
                Kiosk(screen, folder, "--config", CONFIG) as kiosk:
            visit = KeyboardVisit(kiosk, person, read_course(COURSE))
            visit.play(until="course_map")
            self.try_the_footer(visit)
            visit.play(until="pact")
            self.decline_and_come_back(visit)
            visit.play(until="certificate")
            visit.play(until="farewell")
            visit.step()
            kiosk.wait_for("attract")
            self.hold_enter(visit)
            self.assertGreaterEqual(visit.looked, {"attract", "privacy", "identify", "walk_in", "page", "module_quiz",
                                                   "feedback", "final_test", "result", "pledge", "pact", "signature",
                                                   "certificate", "farewell"})

    def hold_enter(self, visit):
        """A key held for long is one stroke: it does not run through the screens."""
        visit.walk_to("start")
        visit.kiosk.screen.hold("Return", 1.5)
        visit.walk()
        self.assertEqual(visit.kiosk.seen["screen"], "privacy")

    def try_the_footer(self, visit):
        kiosk = visit.kiosk
        visit.tap("language.en")
        self.wait_for_selected(kiosk, "language.en")
        visit.tap("language.id")
        self.wait_for_selected(kiosk, "language.id")
        sizes = {text["text"]: text["size"] for text in kiosk.seen["texts"]}
        visit.tap("text-size")
        kiosk.wait_until(lambda seen: any(t["size"] > sizes.get(t["text"], 99) for t in seen["texts"]), "larger words")
        visit.tap("help")
        kiosk.wait_for("help")
        visit.strike("Return")  # ending the help is to be meant
        visit.tap("primary")
        kiosk.wait_for("course_map")

    @staticmethod
    def wait_for_selected(kiosk, item_id):
        kiosk.wait_until(lambda seen: any(i["id"] == item_id and i["selected"] for i in seen["items"]), item_id)

    def decline_and_come_back(self, visit):
        kiosk = visit.kiosk
        visit.touch()  # one clause is ticked, and stays so
        visit.tap("decline")
        kiosk.wait_for("decline")
        visit.walk()
        self.assertTrue(focused(kiosk.seen).startswith("reason."), kiosk.describe())
        visit.strike("Escape")
        kiosk.wait_for("pact")
        self.assertEqual(sum(item["selected"] for item in kiosk.items(role="checkbox")), 1)


if __name__ == "__main__":
    unittest.main()
