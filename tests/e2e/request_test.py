"""What the kiosk asks of its machine, carried out by the appliance's script: files onto a stick that is mounted
read-only, and orders."""

import os
import pathlib
import pwd
import subprocess
import tempfile
import unittest

from kiosk import ROOT

SCRIPT = ROOT / "kiosk-config" / "appliance" / "request.sh"


def may_mount():
    return subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode == 0


class Requests(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.requests, self.sticks, self.tools = (self.folder / name for name in ("requests", "sticks", "tools"))
        for folder in (self.requests, self.sticks, self.tools):
            folder.mkdir()
        self.asked = self.folder / "asked"
        for tool in ("systemctl", "chvt"):  # only these are the machine's own
            (self.tools / tool).write_text(f'#!/bin/sh\necho "{tool} $*" >> {self.asked}\n')
            (self.tools / tool).chmod(0o755)

    def carry_out(self):
        environment = {**os.environ, "NETRA_REQUESTS": str(self.requests), "NETRA_STICKS": str(self.sticks),
                       "NETRA_USER": pwd.getpwuid(os.geteuid()).pw_name, "PATH": f"{self.tools}:{os.environ['PATH']}"}
        done = subprocess.run(["sh", SCRIPT], env=environment, capture_output=True, text=True)
        self.assertEqual(list(self.requests.iterdir()), [], "a request stayed behind")
        return done.stderr

    def plug(self):
        stick = self.sticks / "sdb1"
        stick.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "ro,size=1m,noexec,nosuid,nodev", "stick", stick], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", stick], check=True)
        return stick

    def options(self, stick):
        table = pathlib.Path("/proc/self/mountinfo").read_text().splitlines()
        return next(line.split()[5] for line in table if line.split()[4] == str(stick)).split(",")

    @unittest.skipUnless(may_mount(), "mounting a stick is not allowed here")
    def test_a_file_is_put_onto_the_stick_which_is_read_only_again(self):
        stick = self.plug()
        (self.requests / "save:sdb1:catatan harian.txt").write_text("isi")
        self.assertEqual(self.carry_out(), "")
        self.assertEqual((stick / "catatan harian.txt").read_text(), "isi")
        self.assertEqual([path.name for path in stick.iterdir()], ["catatan harian.txt"])
        self.assertLessEqual({"ro", "noexec", "nosuid", "nodev"}, set(self.options(stick)))

    @unittest.skipUnless(may_mount(), "mounting a stick is not allowed here")
    def test_what_is_there_is_not_written_over_and_what_does_not_fit_leaves_nothing(self):
        stick = self.plug()
        (self.requests / "save:sdb1:a.txt").write_text("lama")
        self.carry_out()
        (self.requests / "save:sdb1:a.txt").write_text("baru")
        (self.requests / "save:sdb1:besar.bin").write_bytes(b"x" * (3 << 20))
        self.assertIn("refused: save:sdb1:besar.bin: it cannot be written", self.carry_out())
        self.assertEqual((stick / "a.txt").read_text(), "lama")
        self.assertEqual([path.name for path in stick.iterdir()], ["a.txt"])
        self.assertIn("ro", self.options(stick))

    @unittest.skipUnless(may_mount(), "mounting a stick is not allowed here")
    def test_neither_links_nor_ways_out_of_the_stick_are_followed(self):
        stick = self.plug()
        secret = self.folder / "secret"
        secret.write_text("rahasia")
        (self.requests / "save:sdb1:link.txt").symlink_to(secret)
        (self.requests / "save:..:secret2").write_text("x")
        (self.requests / "save:sdb1:.hidden").write_text("x")
        (self.requests / "save:sdb1:dir").mkdir()
        (self.requests / "save:nowhere:a.txt").write_text("x")
        os.mkfifo(self.requests / "save:sdb1:pipe")
        said = self.carry_out().splitlines()
        self.assertEqual(len(said), 6, said)
        for name, why in (("sdb1:link.txt", "not a plain file"), ("sdb1:dir", "not a plain file"),
                          ("sdb1:pipe", "not a plain file"), ("sdb1:.hidden", "not a stick's name"),
                          ("..:secret2", "not a stick's name"), ("nowhere:a.txt", "there is no such stick")):
            self.assertTrue(any(f"save:{name}: {why}" in line for line in said), (name, said))
        self.assertEqual(list(stick.iterdir()), [])
        self.assertFalse((self.folder / "secret2").exists())

    def test_orders_are_passed_on_and_what_is_none_is_not(self):
        for name in ("restart", "power-off", "reboot now", "leave"):
            (self.requests / name).touch()
        self.assertIn("refused: reboot now: not a request", self.carry_out())
        self.assertEqual(sorted(self.asked.read_text().splitlines()),
                         sorted(["systemctl stop netra-kiosk.service netra-display.service",
                                 "systemctl start getty@tty1.service", "chvt 1", "systemctl --no-block poweroff",
                                 "systemctl --no-block reboot"]))

    def test_a_name_with_a_line_break_is_one_line_of_the_journal(self):
        (self.requests / "junk\nnetra-kiosk[1]: all is well").touch()
        self.assertEqual(len(self.carry_out().splitlines()), 1)

    @unittest.skipUnless(os.geteuid() == 0, "only root can act for another user")
    def test_what_the_kiosks_user_may_not_remove_or_read_stays_untouched_even_where_root_could(self):
        theirs = self.folder / "theirs"
        theirs.mkdir(mode=0o755)
        (theirs / "junk").write_text("x")
        self.folder.chmod(0o755)
        self.requests.rmdir()
        self.requests.symlink_to(theirs)
        environment = {**os.environ, "NETRA_REQUESTS": str(self.requests), "NETRA_STICKS": str(self.sticks),
                       "NETRA_USER": "nobody"}
        subprocess.run(["sh", SCRIPT], env=environment, capture_output=True, check=False)
        self.assertEqual((theirs / "junk").read_text(), "x")


if __name__ == "__main__":
    unittest.main()
