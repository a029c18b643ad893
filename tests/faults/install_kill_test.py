"""Kill -9 in the middle of an installation: the old version whole or the new one whole, never anything between.

At NETRA_KILLS moments spread over the time an installation takes and a little more.
"""

import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from kiosk import PROGRAMS, ROOT, run_netra

COURSE = ROOT / "content" / "keselamatan-gedung"
ID, OLD, NEW = "keselamatan-gedung", "0.1", "0.2"
KILLS = int(os.environ.get("NETRA_KILLS", 12))
CHANCE = random.Random(2026)


class KilledInstallation(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.before = self.folder / "before"
        run_netra("init", data=self.before, check=True)
        run_netra("content", "install", COURSE, data=self.before, check=True)
        course = self.folder / "course"
        shutil.copytree(COURSE, course)
        toml = course / "course.toml"
        toml.write_text(toml.read_text().replace(f'version = "{OLD}"', f'version = "{NEW}"'))
        for number in range(300):  # so that it takes a while
            (course / "images" / f"catatan-{number}.txt").write_text("x" * 2000)
        self.pack = self.folder / "new.netra"
        run_netra("content", "pack", course, "-o", self.pack, data=self.before, check=True)
        self.hashes = {OLD: self.hash_of(self.before / "courses" / ID / OLD)}
        self.hashes[NEW] = self.hash_of(course)

    def hash_of(self, folder):
        return sorted((path.relative_to(folder).as_posix(), path.read_bytes()) for path in folder.rglob("*") if path.is_file())

    def install(self, data):
        return subprocess.Popen([PROGRAMS / "netra", "--data", data, "content", "install", self.pack, "--accept-unsigned"],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def check(self, data):
        """Answers whether the new version is in use."""
        audit = run_netra("audit", data=data)
        self.assertEqual(audit.returncode, 0, audit.stdout + audit.stderr)
        listed = [json.loads(line) for line in run_netra("content", "list", "--json", data=data, check=True).stdout.splitlines()]
        active = [course["version"] for course in listed if course["active"]]
        self.assertIn(active, ([OLD], [NEW]))
        self.assertIn(OLD, [course["version"] for course in listed])
        for version in [path.name for path in (data / "courses" / ID).iterdir()]:
            self.assertEqual(self.hash_of(data / "courses" / ID / version), self.hashes[version])
        return active == [NEW]

    def test_an_installation_survives_being_killed(self):
        whole = self.folder / "whole"
        shutil.copytree(self.before, whole)
        start = time.monotonic()
        self.assertEqual(self.install(whole).wait(), 0)
        duration = time.monotonic() - start
        self.assertTrue(self.check(whole))
        done = cut = 0
        for number in range(KILLS):
            data = self.folder / "data"
            shutil.copytree(self.before, data)
            process = self.install(data)
            # The moment is the matter here: one in each stretch of the time it takes and a little more.
            time.sleep(1.2 * duration * (number + CHANCE.random()) / KILLS)
            process.kill()
            cut += process.wait() == -signal.SIGKILL
            done += self.check(data)
            # What was cut off is no hindrance: the same again goes through.
            self.assertEqual(self.install(data).wait(), 0)
            self.assertTrue(self.check(data))
            self.assertFalse(list((data / "courses").glob(".staging-*")))
            shutil.rmtree(data)
        self.assertGreaterEqual(cut, KILLS // 3)
        print(f"killed {cut} times of {KILLS}; {done} installations stood, {KILLS - done} left the old version")


if __name__ == "__main__":
    unittest.main()
