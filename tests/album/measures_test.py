"""Every screen in every state, in every look and in every size of display that kiosks have, measured."""

import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from measures import faults

ALBUM = pathlib.Path(os.environ["NETRA_ALBUM"])
LOOKS = [f"{language}-{size}-{contrast}" for size in (100, 125, 150)
         for language, contrast in (("id", "light"), ("en", "high"))]
FULL_HD = ["1920x1080", "1080x1920"]
# The other panels that are sold for kiosks, and their portraits.
OTHERS = ["1280x800", "800x1280", "1366x768", "768x1366", "1280x1024", "1024x1280", "2560x1440", "1440x2560",
          "3840x2160", "2160x3840"]


def measured(size, looks, *more):
    """The faults of every screen, each with the looks it was seen in."""
    found = collections.defaultdict(list)
    screens = 0
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([ALBUM, *more, size, ",".join(looks), folder], check=True)
        for file in sorted(pathlib.Path(folder).glob("*/*.json")):
            screens += 1
            for fault in faults(json.loads(file.read_text())):
                if file.stem.startswith("gallery") and "is cut short" in fault:
                    continue  # it shows what becomes of a label that is too long
                found[f"{file.stem}: {fault}"].append(file.parent.name)
    return screens, found


class Measures(unittest.TestCase):
    def check(self, size, looks, *more):
        screens, found = measured(size, looks, *more)
        self.assertGreaterEqual(screens, 40 * len(looks))
        if found:
            self.fail(f"{size}:\n" + "\n".join(f"  {fault} ({', '.join(where)})" for fault, where in found.items()))

    def test_every_look_of_a_full_hd_display_keeps_the_measures(self):
        for size in FULL_HD:
            with self.subTest(size):
                self.check(size, LOOKS, "--gallery")

    def test_every_other_display_shows_whole_screens(self):
        for size in OTHERS:
            with self.subTest(size):
                self.check(size, ["id-100-light", "en-150-high"])


if __name__ == "__main__":
    sys.exit(unittest.main())
