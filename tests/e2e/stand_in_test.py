"""The tests' own hand and eye, against a window that says what reached it."""

import os
import pathlib
import tempfile
import unittest

from kiosk import Kiosk, NotSeen
from virtual_screen import VirtualScreen


class StandIn(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.screen = cls.enterClassContext(VirtualScreen(800, 600))

    def setUp(self):
        folder = self.enterContext(tempfile.TemporaryDirectory())
        self.kiosk = self.enterContext(Kiosk(self.screen, folder, program=os.environ["NETRA_STAND_IN"]))

    def value(self, item_id):
        return self.kiosk.item(item_id)["value"]

    def test_a_tap_lands_on_the_item(self):
        self.kiosk.wait_for("first", item="go")
        self.kiosk.tap("go")
        self.kiosk.wait_for("second")

    def test_a_scan_of_736_digits_arrives_whole(self):
        digits = "0123456789" * 73 + "987654"
        self.screen.type(digits)
        self.kiosk.wait_until(lambda _: self.value("digits").endswith(";"), "the end of the scan")
        self.assertEqual(self.value("digits"), digits + ";")

    def test_a_stroke_passes_every_point(self):
        self.kiosk.draw("pad", [[(0.1 + i / 25, 0.5) for i in range(20)]])
        self.kiosk.wait_until(lambda _: int(self.value("pad")) >= 20, "the last point")
        self.assertEqual(self.value("pad"), "20")

    def test_a_killed_program_comes_back(self):
        self.kiosk.tap("go")
        self.kiosk.wait_for("second")
        self.kiosk.kill()
        self.kiosk.start()
        self.assertEqual(self.kiosk.seen["screen"], "first")

    def test_what_does_not_come_is_said_with_what_is_there(self):
        with self.assertRaisesRegex(NotSeen, "waiting for third: not seen in 0.1 s\nscreen first"):
            self.kiosk.wait_for("third", limit=0.1)

    def test_a_screenshot_is_a_picture_of_the_screen(self):
        with tempfile.TemporaryDirectory() as folder:
            picture = pathlib.Path(folder) / "picture.png"
            self.screen.screenshot(picture)
            self.assertEqual(picture.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(picture.read_bytes()[16:24], bytes([0, 0, 3, 32, 0, 0, 2, 88]))


if __name__ == "__main__":
    unittest.main()
