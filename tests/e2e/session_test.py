"""The appliance's own scripts on a real X server (with the driver for a screen that is not there), as its services
run them: the kiosk is alone on the screen, and comes back when it dies."""

import grp
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(os.environ.get("NETRA_PROGRAMS", ROOT / "build/bin"))
APPLIANCE = ROOT / "kiosk-config" / "appliance"
LIMIT = float(os.environ.get("NETRA_WAIT_LIMIT", 30))  # seconds
NOT_THERE = """
Section "Device"
    Identifier "not there"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Monitor"
    Identifier "not there"
    HorizSync 5.0-1000.0
    VertRefresh 5.0-200.0
    Modeline "1280x800" 83.46 1280 1344 1480 1680 800 801 804 828
EndSection
Section "Screen"
    Identifier "not there"
    Device "not there"
    Monitor "not there"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Modes "1280x800"
    EndSubSection
EndSection
"""


def free_display():
    """Also none of a server in another root: displays are shared by all of a machine."""
    taken = pathlib.Path("/proc/net/unix").read_text()
    for number in range(90, 190):
        if f"X11-unix/X{number}\n" not in taken and not os.path.exists(f"/tmp/.X{number}-lock"):
            return f":{number}"
    raise AssertionError("no free display number")


@unittest.skipUnless(os.geteuid() == 0, "only root starts an X server with a configuration of its own")
class Session(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        config = self.folder / "xorg.conf"
        config.write_text((APPLIANCE / "xorg.conf").read_text() + NOT_THERE)
        self.display = free_display()
        self.environment = {**os.environ, "DISPLAY": self.display, "XAUTHORITY": str(self.folder / "authority"),
                            "NETRA_KIOSK": str(PROGRAMS / "netra-kiosk"),
                            "NETRA_CONFIG": str(ROOT / "kiosk-config" / "kiosk.toml")}
        self.start_server = lambda: self.run_script(
            "display.sh", RUNTIME_DIRECTORY=str(self.folder), NETRA_DISPLAY=self.display,
            NETRA_XORG_CONFIG=str(config), NETRA_GROUP=grp.getgrgid(os.getegid()).gr_name)
        self.server = self.start_server()
        self.described = self.folder / "described.json"
        self.session = self.run_script("session.sh", "--data", self.folder / "data", "--describe", self.described)

    def run_script(self, name, *words, **environment):
        log = open(self.folder / f"{name}.log", "ab")
        self.addCleanup(log.close)
        process = subprocess.Popen(["sh", APPLIANCE / name, *words], env={**self.environment, **environment},
                                   stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        return process

    def wait_until(self, condition, what):
        end = time.monotonic() + LIMIT
        while not condition():
            logs = "".join(f"\n{path.name}: {path.read_text(errors='replace')[-1500:]}"
                           for path in self.folder.glob("*.log"))
            self.assertLess(time.monotonic(), end, f"waiting for {what}{logs}")
            time.sleep(0.02)

    def stands(self):
        return self.described.exists() and json.loads(self.described.read_bytes())["screen"] == "attract"

    def kiosk(self):
        """The process id of the running kiosk; None between two lives."""
        children = pathlib.Path(f"/proc/{self.session.pid}/task/{self.session.pid}/children").read_text().split()
        for child in children:
            if pathlib.Path(f"/proc/{child}/comm").read_text().strip() == "netra-kiosk":
                return int(child)
        return None

    def hand(self, *words):
        return subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True)

    def test_the_kiosk_is_alone_on_the_whole_screen_and_no_key_leads_away(self):
        self.wait_until(self.stands, "the kiosk")
        self.assertEqual(json.loads(self.described.read_bytes())["window"], [1280, 800])
        seen = self.hand("search", "--onlyvisible", "--name", ".").stdout.split()
        names = {self.hand("getwindowname", window).stdout.strip() for window in seen}
        self.assertEqual(names, {"Netra"})
        for keys in ("ctrl+alt+BackSpace", "ctrl+alt+F1", "alt+F4", "super"):
            self.hand("key", keys)
        before = self.kiosk()
        self.assertIsNone(self.server.poll())
        self.assertIsNotNone(before)
        self.assertTrue(self.stands())

    def test_a_kiosk_that_dies_comes_back_by_itself(self):
        self.wait_until(self.stands, "the kiosk")
        first = self.kiosk()
        self.described.unlink()
        os.kill(first, signal.SIGSEGV)
        self.wait_until(self.stands, "the kiosk's return")
        self.assertNotEqual(self.kiosk(), first)
        self.assertIn("ended with status 139", (self.folder / "session.sh.log").read_text())

    def test_a_display_that_dies_is_met_again(self):
        self.wait_until(self.stands, "the kiosk")
        self.server.kill()
        self.server.wait()
        self.described.unlink()
        self.start_server()
        self.wait_until(self.stands, "the kiosk's return")

    def test_an_order_to_end_is_obeyed(self):
        self.wait_until(self.stands, "the kiosk")
        kiosk = self.kiosk()
        self.session.terminate()
        self.assertEqual(self.session.wait(LIMIT), 0)
        self.assertFalse(os.path.exists(f"/proc/{kiosk}"))

    def test_who_may_not_read_the_authority_draws_nothing(self):
        self.wait_until(self.stands, "the kiosk")
        self.assertEqual((self.folder / "authority").stat().st_mode & 0o777, 0o640)
        stranger = subprocess.run([PROGRAMS / "netra-kiosk", "--data", self.folder / "stranger"], capture_output=True,
                                  env={**self.environment, "XAUTHORITY": "/dev/null"}, timeout=LIMIT)
        self.assertEqual(stranger.returncode, 3)


if __name__ == "__main__":
    unittest.main()
