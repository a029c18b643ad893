"""netra content check --watch, as an author has it beside the editor."""

import os
import pathlib
import queue
import shutil
import signal
import subprocess
import tempfile
import threading
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(os.environ.get("NETRA_PROGRAMS", ROOT / "build/bin"))
LIMIT = float(os.environ.get("NETRA_WAIT_LIMIT", 30))  # seconds


class Watch(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory())) / "kursus"
        shutil.copytree(ROOT / "content" / "TEMPLATE", self.folder)
        self.lines = queue.Queue()
        self.process = subprocess.Popen([PROGRAMS / "netra", "content", "check", "--watch", self.folder],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(self.process.stdout.close)
        self.addCleanup(self.process.wait)
        self.addCleanup(self.process.kill)
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))

    def line(self):
        return self.lines.get(timeout=LIMIT)

    def change(self, file, old, new):
        path = self.folder / file
        text = path.read_text()
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1))

    def end(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(LIMIT)

    def test_a_slip_is_told_at_once_and_so_is_its_mending(self):
        self.assertRegex(self.line(), r"^\d\d\.\d\d\.\d\d  baik \(contoh-pantri 0.1, 2 modul, 8 soal\)$")
        self.change("course.toml", "retries = 2", "retires = 2")
        self.assertRegex(self.line(), r"^\d\d\.\d\d\.\d\d  baru   course.toml:\d+:1: kesalahan: .*retires")
        while "ada kesalahan" not in self.line():
            pass
        self.change("course.toml", "retires = 2", "retries = 2")
        self.assertRegex(self.line(), r"^\d\d\.\d\d\.\d\d  beres  course.toml:\d+:1: kesalahan: .*retires")
        while "baik (" not in self.line():
            pass
        self.assertEqual(self.end(), 0)

    def test_a_change_that_alters_no_result_is_not_told(self):
        self.assertIn("baik", self.line())
        self.change("modules/2-berbagi.md", "Kulkas bersama", "Lemari es bersama")
        self.change("course.toml", 'version = "0.1"', 'version = "0.2"')
        self.assertIn("contoh-pantri 0.2", self.line())
        self.assertEqual(self.end(), 0)
        self.reader.join(LIMIT)
        self.assertTrue(self.lines.empty())

    def test_ended_while_there_is_an_error_the_answer_is_no(self):
        self.line()
        self.change("questions/1-rapi.gift", "=Mencucinya", "~Mencucinya")
        while "ada kesalahan" not in self.line():
            pass
        self.assertEqual(self.end(), 1)


if __name__ == "__main__":
    unittest.main()
