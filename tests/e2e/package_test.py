"""The appliance's package: what it brings, to whom it belongs, and that Debian's own checker finds no error."""

import os
import pathlib
import subprocess
import tempfile
import tomllib
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("NETRA_PROGRAMS", ROOT / "build/bin")).parent
APPLIANCE = ROOT / "kiosk-config" / "appliance"


def run(*words):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True).stdout


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        run("cpack", "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", cls.folder)
        cls.package = next(cls.folder.glob("netra_*.deb"))
        cls.root = cls.folder / "root"
        run("dpkg-deb", "-R", cls.package, cls.root)

    def test_debians_checker_finds_no_error(self):
        self.package.chmod(0o644)
        answer = subprocess.run(["lintian", "--allow-root", "--fail-on", "error", self.package], capture_output=True,
                                text=True)
        self.assertEqual(answer.returncode, 0, answer.stdout + answer.stderr)

    def test_its_settings_are_those_of_the_repository_with_an_installed_kiosks_places(self):
        shipped = tomllib.loads((ROOT / "kiosk-config" / "kiosk.toml").read_text())
        settings = tomllib.loads((self.root / "etc/netra/kiosk.toml").read_text())
        self.assertEqual(settings["kiosk"]["data_folder"], "/var/lib/netra")
        self.assertEqual(settings["event"]["course"], "/usr/share/netra/content/netralitas-asn")
        self.assertTrue((self.root / "usr/share/netra/content/netralitas-asn/course.toml").is_file())
        shipped["kiosk"].pop("data_folder"), settings["kiosk"].pop("data_folder")
        shipped["event"].pop("course"), settings["event"].pop("course")
        self.assertEqual(settings, shipped)
        self.assertIn("/etc/netra/kiosk.toml", (self.root / "DEBIAN/conffiles").read_text())

    def test_every_script_that_a_unit_runs_is_in_it_and_reads_as_a_script(self):
        scripts = set()
        for unit in (self.root / "lib/systemd/system").iterdir():
            for line in unit.read_text().splitlines():
                if line.startswith("ExecSt"):
                    scripts.add(self.root / line.split("=", 1)[1].split()[0].lstrip("/"))
        self.assertEqual({script.name for script in scripts}, {"display.sh", "request.sh", "session.sh", "stick.sh"})
        for script in [*scripts, *(self.root / "DEBIAN" / name for name in ("postinst", "prerm", "postrm"))]:
            self.assertTrue(os.access(script, os.X_OK), script)
            run("sh", "-n", script)

    def test_it_brings_the_template_and_the_programs(self):
        for path in ("usr/bin/netra", "usr/bin/netra-kiosk", "usr/bin/netra-verify", "usr/share/netra/assets",
                     "usr/share/netra/content/TEMPLATE/course.toml", "lib/udev/rules.d/80-netra.rules",
                     "usr/share/netra/xorg.conf", "usr/sbin/netra-admin"):
            self.assertTrue((self.root / path).exists(), path)


if __name__ == "__main__":
    unittest.main()
