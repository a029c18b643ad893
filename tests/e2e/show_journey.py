"""Plays one participant's journey on a virtual screen and leaves what came of it in a folder.

python3 tests/e2e/show_journey.py --out FOLDER [--config FILE] [options for netra-kiosk]
FOLDER/certificate.pdf and .png, FOLDER/screens/NN-name.png, FOLDER/data; ends with the verdict of
`netra verify` on the PDF. Exit 0 when that is valid, or demo for an organisation that is not named.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys

from answer_key import read_course
from kiosk import ROOT, Kiosk, run_netra
from virtual_screen import VirtualScreen
from visit import Person, Visit

CONFIG = ROOT / "kiosk-config" / "kiosk.toml"
COURSE = ROOT / "content" / "netralitas-asn"
PERSON = Person(number="198503122010012013", name="Siti Contoh Rahmawati", unit="Dinas Contoh Provinsi Contoh")


class Album:
    """A picture of each screen, taken before it is first touched."""

    def __init__(self, kiosk, folder):
        self.kiosk, self.folder, self.names = kiosk, folder, []

    def keep(self, name):
        if name not in self.names:
            self.names.append(name)
            self.kiosk.screen.screenshot(self.folder / f"{len(self.names):02}-{name}.png")
            print(f"  {name}", flush=True)


def play(out, config, options):
    with VirtualScreen() as screen, Kiosk(screen, out, "--config", config, *options) as kiosk:
        album = Album(kiosk, out / "screens")
        visit = Visit(kiosk, PERSON, read_course(COURSE), before_touch=album.keep)
        visit.play(until="certificate")
        album.keep("certificate")
        visit.play(until="farewell")
        album.keep("farewell")
        if kiosk.stop() != 0:
            raise RuntimeError(f"the kiosk did not end well\n{kiosk.log()}")


def qr_of(picture):
    """What a QR reader that is not ours reads."""
    done = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture],
                          capture_output=True, text=True)
    # The certificate's screen shows the code twice: large, and on the paper itself.
    return " ".join(sorted(set(done.stdout.split())))


def page_picture(pdf, folder):
    subprocess.run(["pdftoppm", "-png", "-r", "150", "-singlefile", pdf, folder / "page"], check=True)
    return folder / "page.png"


def export(out):
    """The certificate of the visit as PDF and PNG; returns its number."""
    data = out / "data"
    listed = run_netra("--json", "certificate", "list", data=data, check=True).stdout.splitlines()
    number = json.loads(listed[-1])["number"]
    run_netra("certificate", "export", number, "--pdf", "--output", out / "certificate.pdf", data=data, check=True)
    run_netra("certificate", "export", number, "--png", "--output", out / "certificate.png", data=data, check=True)
    return number


def main():
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--config", type=pathlib.Path, default=CONFIG)
    wanted, options = parser.parse_known_args()
    out = wanted.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    for made_before in ("data", "screens"):
        shutil.rmtree(out / made_before, ignore_errors=True)
    print("Screens:", flush=True)
    play(out, wanted.config, options)
    number = export(out)
    certificate_screen = next((out / "screens").glob("*-certificate.png"))
    pictures = {"the PDF's page": page_picture(out / "certificate.pdf", out), "the PNG": out / "certificate.png",
                "the certificate's screen": certificate_screen}
    codes = {name: qr_of(picture) for name, picture in pictures.items()}
    for name, code in codes.items():
        print(f"QR read by zbarimg from {name}: {code[:48] + '…' if code else 'nothing'}")
    (out / "page.png").unlink()
    print(f"Certificate {number}: {out}/certificate.pdf, {out}/certificate.png; screens in {out}/screens")
    if len(set(codes.values())) != 1 or not codes["the PNG"]:
        sys.exit("The pictures do not hold one and the same code.")
    verdict = run_netra("verify", "--allow-demo", out / "certificate.pdf", data=out / "data")
    print(verdict.stdout + verdict.stderr, end="")
    return verdict.returncode


if __name__ == "__main__":
    sys.exit(main())
