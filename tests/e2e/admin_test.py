"""netra-admin, the office's commands on an appliance: the kiosk's key sealed to its machine and open again. A small
program stands for systemd-creds; that systemd itself seals and opens is seen on a machine."""

import os
import pathlib
import pwd
import subprocess
import tempfile
import unittest

from kiosk import PROGRAMS, ROOT

SCRIPT = ROOT / "kiosk-config" / "appliance" / "admin.sh"

# Seals by turning each line around, under the credential's name; has a TPM where `$TPM` exists, and opens nothing
# while `$LOCKED` exists.
SYSTEMD_CREDS = """#!/bin/sh
command=$1; shift
while [ $# -gt 2 ]; do
    case $1 in
    --name=*) name=${1#--name=} ;;
    --with-key=*tpm2) [ -e "$TPM" ] || { echo "no such device" >&2; exit 1; } ;;
    esac
    shift
done
if [ "$command" = encrypt ]; then { echo "$name"; rev "$1"; } > "$2"; exit; fi
[ ! -e "$LOCKED" ] || { echo "locked" >&2; exit 1; }
{ read -r is; [ "$is" = "$name" ] && rev > "$2"; }
"""


class Admin(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.data, self.tools, self.run_folder = (self.folder / name for name in ("data", "tools", "run"))
        for folder in (self.tools, self.run_folder):
            folder.mkdir()
        (self.tools / "systemd-creds").write_text(SYSTEMD_CREDS)
        (self.tools / "systemd-creds").chmod(0o755)
        self.locked, self.tpm = self.folder / "locked", self.folder / "tpm"
        config = self.folder / "kiosk.toml"
        config.write_text(f'[kiosk]\ndata_folder = "{self.data}"\n')
        self.environment = {**os.environ, "NETRA_USER": pwd.getpwuid(os.geteuid()).pw_name,
                            "NETRA_DATA": str(self.data), "NETRA_CONFIG": str(config), "LOCKED": str(self.locked),
                            "TPM": str(self.tpm),
                            "NETRA_PROGRAM": str(PROGRAMS / "netra"), "NETRA_RUN": str(self.run_folder),
                            "PATH": f"{self.tools}:{os.environ['PATH']}"}
        self.must("--lang", "en", "init")
        self.key = self.data / "keys" / "kiosk.pem"
        self.sealed = self.data / "keys" / "kiosk.sealed"
        self.secret = self.key.read_text()

    def admin(self, *words):
        done = subprocess.run(["sh", SCRIPT, *words], env=self.environment, capture_output=True, text=True)
        self.assertEqual(list(self.run_folder.iterdir()), [], "an opened key stayed behind")
        return done

    def must(self, *words):
        done = self.admin(*words)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def test_a_sealed_key_leaves_no_open_file_and_opens_for_the_offices_commands(self):
        self.tpm.touch()
        self.assertIn("by its TPM and its host key.", self.must("seal-key"))
        self.assertFalse(self.key.exists())
        self.assertFalse((self.data / "keys" / "revocation.pem").exists())
        self.assertEqual(self.sealed.stat().st_mode & 0o077, 0)
        self.must("event", "list")
        self.assertIn("sealed to this machine", self.admin("--lang", "en", "doctor").stdout)

    def test_without_a_tpm_the_machines_own_key_seals_and_that_is_said(self):
        self.assertIn("host key alone", self.must("seal-key"))
        self.must("event", "list")

    def test_without_it_a_command_says_how_to_run_it(self):
        self.must("seal-key")
        bare = subprocess.run([PROGRAMS / "netra", "--data", self.data, "--lang", "en", "event", "list"],
                              capture_output=True, text=True)
        self.assertEqual(bare.returncode, 3)
        self.assertIn("sudo netra-admin", bare.stderr)
        self.assertIn("N31", bare.stderr)

    def test_the_key_comes_back_as_it_was(self):
        self.must("seal-key")
        self.must("unseal-key")
        self.assertEqual(self.key.read_text(), self.secret)
        self.assertEqual(self.key.stat().st_mode & 0o077, 0)
        self.assertEqual(list(self.data.glob("keys/*.sealed")), [])

    def test_a_machine_that_does_not_open_what_it_sealed_keeps_the_file(self):
        self.locked.touch()
        done = self.admin("seal-key")
        self.assertEqual(done.returncode, 3)
        self.assertIn("the file stays", done.stderr)
        self.assertEqual(self.key.read_text(), self.secret)
        self.assertFalse(self.sealed.exists())

    def test_a_key_that_the_machine_no_longer_opens_is_said_so_and_nothing_is_lost(self):
        self.must("seal-key")
        self.locked.touch()
        for words in (["event", "list"], ["unseal-key"]):
            done = self.admin(*words)
            self.assertEqual(done.returncode, 3, words)
            self.assertIn("this machine does not open it", done.stderr)
        self.assertTrue(self.sealed.exists())

    def test_there_must_be_a_key_to_seal_or_to_open(self):
        self.assertIn("There is no sealed key", self.admin("unseal-key").stderr)
        self.key.unlink()
        self.assertIn("There is no open key", self.admin("seal-key").stderr)

    def test_a_sealing_that_was_broken_off_is_taken_up_again(self):
        self.sealed.write_text("half of it")
        self.must("seal-key")
        self.must("event", "list")


if __name__ == "__main__":
    unittest.main()
