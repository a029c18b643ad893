"""A kiosk that cannot start says what to do and ends with 3; without a good course it stands calmly aside."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from kiosk import LIMIT, PROGRAMS, ROOT, Kiosk, run_netra
from virtual_screen import VirtualScreen

COURSE = ROOT / "content" / "netralitas-asn"


class BadStart(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.screen = cls.enterClassContext(VirtualScreen())

    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.data = self.folder / "data"
        self.write_config()

    def write_config(self, course=COURSE, more=""):
        self.config = self.folder / "kiosk.toml"
        self.config.write_text(f'[kiosk]\ndata_folder = "{self.data}"\n[event]\ncourse = "{course}"\n{more}')

    def start(self, before=(), **environment):
        """The kiosk's words on stderr after it ended by itself with 3."""
        command = [*before, PROGRAMS / "netra-kiosk", "--config", self.config, "--windowed", "1280x720", "--lang", "en"]
        done = subprocess.run(command, env={**self.screen.environment, **environment}, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=LIMIT)
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertNotIn("terminate called", done.stderr)
        return done.stderr

    def make_data(self):
        """A data folder that served a kiosk once."""
        with Kiosk(self.screen, self.folder, "--config", self.config) as kiosk:
            kiosk.wait_for("attract")
            self.assertEqual(kiosk.stop(), 0, kiosk.log())

    def test_without_a_display_it_asks_for_one(self):
        self.assertIn("Connect one or set DISPLAY", self.start(DISPLAY=""))

    def test_without_a_font_it_names_the_package(self):
        empty = self.folder / "fonts.conf"
        empty.write_text(f"<fontconfig><cachedir>{self.folder}</cachedir></fontconfig>")
        self.assertIn("Install the package fonts-inter", self.start(FONTCONFIG_FILE=str(empty)))

    def test_a_read_only_data_folder_is_said(self):
        self.data.mkdir()
        self.data.chmod(0o555)
        # Root without its capabilities is bound by permissions like everybody.
        bound = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []
        self.assertIn("data folder cannot be written to", self.start(before=bound))

    def test_a_full_disk_is_said(self):
        self.data.mkdir()
        shim = {"LD_PRELOAD": os.environ["NETRA_FLUSH_SHIM"], "NETRA_DISK_FOLDER": str(self.data.resolve())}
        for size in (0, 20_000, 100_000):
            with self.subTest(bytes=size):
                self.assertIn("Free some space", self.start(**shim, NETRA_DISK_BYTES=str(size)))
                shutil.rmtree(self.data)
                self.data.mkdir()

    def test_a_full_file_system_is_said(self):
        self.data.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", self.data], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("mounting a small file system is not permitted here")
        self.addCleanup(subprocess.run, ["umount", "-l", self.data], check=True)
        self.assertIn("Free some space", self.start())

    def test_an_unknown_key_is_named_with_its_line(self):
        self.write_config(more="[visit]\nidle_secnds = 60\n")
        said = self.start()
        self.assertIn("kiosk.toml:6", said)
        self.assertIn("idle_secnds", said)
        self.assertIn("Mend the line", said)
        self.assertFalse(self.data.exists(), "half a configuration was used")

    def test_a_wrong_value_is_named_with_its_line(self):
        self.write_config(more="[visit]\nidle_seconds = \"sixty\"\n")
        self.assertIn("kiosk.toml:6", self.start())

    def test_a_damaged_database_offers_the_newest_backup(self):
        self.make_data()
        database = self.data / "netra.db"
        backups = self.data / "backups"
        backups.mkdir(exist_ok=True)
        run_netra("backup", backups / "netra-2026-11-26-0942.db", data=self.data, check=True)
        content = bytearray(database.read_bytes())
        content[4096:] = bytes(byte ^ 0x5A for byte in content[4096:])
        database.write_bytes(content)
        said = self.start()
        self.assertIn("Restore the newest backup", said)
        self.assertIn("netra-2026-11-26-0942.db", said)

    def test_a_course_with_errors_is_listed_and_the_kiosk_stands_aside(self):
        course = self.folder / "course"
        shutil.copytree(COURSE, course)
        bank = next(course.glob("questions/1-*.gift"))
        bank.write_text(bank.read_text() + "\n::Rusak::Soal tanpa penutup {\n=ya\n")
        self.write_config(course=course)
        with Kiosk(self.screen, self.folder, "--config", self.config) as kiosk:
            kiosk.wait_for("out_of_order")
            self.assertIn(bank.name, kiosk.log())


if __name__ == "__main__":
    unittest.main()
