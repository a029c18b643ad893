"""Kill -9 in the middle of closing an event: open as before or closed, never anything between; what stands of its
papers is whole; and closing again makes them all.

At NETRA_KILLS moments spread over the time a closing takes.
"""

import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest

from kiosk import PROGRAMS, ROOT, run_netra
from named_organisation import NamedOrganisation

COURSE = ROOT / "content" / "keselamatan-gedung"
EVENT = "EVK29"
KILLS = int(os.environ.get("NETRA_KILLS", 12))
CHANCE = random.Random(2026)
PEOPLE = 5000  # so that the backup takes a while
ENDINGS = {".checkpoint", ".txt", ".db"}


class KilledClosing(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        office = NamedOrganisation(self.folder)
        office.open_event(EVENT, COURSE, "nomor,nama\n" + "".join(f"PS-{i},Peserta Contoh {i}\n" for i in range(PEOPLE)))
        self.before = office.data

    def close(self, data):
        return subprocess.Popen([PROGRAMS / "netra", "--data", data, "event", "close", EVENT],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def papers(self, data):
        return sorted((data / "backups").glob(f"{EVENT}-*")) if (data / "backups").exists() else []

    def check_papers(self, data):
        for paper in self.papers(data):
            if paper.suffix == ".checkpoint":
                lines = paper.read_text().split("\n")
                self.assertEqual((len(lines), lines[-1]), (4, ""), paper)
            elif paper.suffix == ".txt":
                self.assertIn("Certificates issued", paper.read_text())
            elif paper.suffix == ".db":
                with sqlite3.connect(f"file:{paper}?mode=ro&immutable=1", uri=True) as copy:
                    self.assertEqual(copy.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
                    self.assertEqual(copy.execute("SELECT count(*) FROM ledger WHERE kind = 'event.closed'").fetchall(), [(1,)])
                copy.close()

    def check(self, data):
        """Answers whether the event is closed."""
        audit = run_netra("audit", data=data)
        self.assertEqual(audit.returncode, 0, audit.stdout + audit.stderr)
        is_open = json.loads(run_netra("event", "show", EVENT, "--json", data=data, check=True).stdout)["open"]
        self.check_papers(data)
        if is_open:
            self.assertEqual(self.papers(data), [])
        return not is_open

    def test_a_closing_survives_being_killed(self):
        whole = self.folder / "whole"
        shutil.copytree(self.before, whole)
        start = time.monotonic()
        self.assertEqual(self.close(whole).wait(), 0)
        duration = time.monotonic() - start
        self.assertTrue(self.check(whole))
        self.assertEqual({paper.suffix for paper in self.papers(whole)}, ENDINGS)
        done = cut = 0
        for number in range(KILLS):
            data = self.folder / "killed"
            shutil.copytree(self.before, data)
            process = self.close(data)
            # The moment is the matter here: one in each stretch of the time it takes, somewhere in it.
            time.sleep(duration * (number + CHANCE.random()) / KILLS)
            process.kill()
            cut += process.wait() == -signal.SIGKILL
            done += self.check(data)
            # What was cut off is no hindrance: the same again goes through.
            self.assertEqual(self.close(data).wait(), 0)
            self.assertTrue(self.check(data))
            self.assertEqual({paper.suffix for paper in self.papers(data)}, ENDINGS)
            shutil.rmtree(data)
        self.assertGreaterEqual(cut, KILLS // 3)
        print(f"killed {cut} times of {KILLS}; {done} closings stood, {KILLS - done} left the event open")


if __name__ == "__main__":
    unittest.main()
