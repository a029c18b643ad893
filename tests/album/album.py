"""The album of screens: golden pictures, contact sheets, and our screens beside a designer's.

python3 tests/album/album.py compare          every screen and gallery page against the golden pictures
python3 tests/album/album.py update           takes the golden pictures anew: look at them before you commit
python3 tests/album/album.py sheets FOLDER    a contact sheet of all screens for each of the 16 looks
python3 tests/album/album.py beside MOCKUPS FOLDER   each mock-up and our screen on one picture

Wants the build of tests (sh tests/run.sh) and ImageMagick; NETRA_ALBUM names netra-album, otherwise it is
build/tests/album/netra-album.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "e2e"))
from virtual_screen import VirtualScreen  # noqa: E402

ALBUM = pathlib.Path(os.environ.get("NETRA_ALBUM", HERE.parents[1] / "build/tests/album/netra-album"))
GOLDEN = HERE / "golden"
SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
LOOKS = [f"{language}-{size}-{contrast}" for language in ("id", "en") for size in (100, 150)
         for contrast in ("light", "high")]
KEPT = {"landscape": "id-100-light", "portrait": "en-150-high"}  # as golden pictures, a third as large
SAME_COLOUR = "6%"  # of a channel: another processor rounds otherwise
MOST_DIFFERENT = 115  # of 230,400 pixels
MOCKUPS = {
    "01-attract": "attract", "01-attract-portrait": "attract", "02-identify": "identify-typing",
    "03-course-map": "course-map", "04-module-page": "page", "05-scenario": "quiz-right",
    "06-question": "question", "07-result": "result", "08-pact": "pact-agreed", "09-signature": "signature",
    "09-signature-portrait": "signature", "10-certificate": "certificate", "11-idle": "idle",
    "12-privacy": "privacy", "13-components": "gallery-03",
}


def photograph(orientation, looks, folder, *options):
    """FOLDER/LOOK/NAME.png of every screen on the real window."""
    width, height = SIZES[orientation]
    with VirtualScreen(width, height) as screen:
        subprocess.run([ALBUM, "--window", *options, f"{width}x{height}", ",".join(looks), folder],
                       env=screen.environment, check=True)


def shrink(pictures, folder):
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mogrify", "-path", folder, "-filter", "Box", "-resize", "33.3333%", "-strip",
                    "-define", "png:compression-level=9", *pictures], check=True)


def take_kept(folder):
    """The pictures that are kept, as {orientation: folder of small ones}."""
    taken = {}
    for orientation, look in KEPT.items():
        whole = folder / orientation
        photograph(orientation, [look], whole, "--gallery")
        taken[orientation] = folder / "small" / orientation
        shrink(sorted((whole / look).glob("*.png")), taken[orientation])
    return taken


def differing_pixels(golden, new, difference):
    """How many, with a picture of where; all where the sizes differ."""
    done = subprocess.run(["compare", "-metric", "AE", "-fuzz", SAME_COLOUR, golden, new, difference],
                          capture_output=True, text=True)
    try:
        return float(done.stderr.split()[0])
    except (IndexError, ValueError):
        return float("inf")


def compare():
    out = ALBUM.parent / "differences"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for orientation, taken in take_kept(pathlib.Path(folder)).items():
            new = {file.name: file for file in taken.glob("*.png")}
            golden = {file.name: file for file in (GOLDEN / orientation).glob("*.png")}
            faults += [f"{orientation} {name}: there is no golden picture" for name in new.keys() - golden.keys()]
            faults += [f"{orientation} {name}: there is no such screen" for name in golden.keys() - new.keys()]
            for name in sorted(new.keys() & golden.keys()):
                difference = out / f"{orientation}-{name}"
                count = differing_pixels(golden[name], new[name], difference)
                if count <= MOST_DIFFERENT:
                    difference.unlink(missing_ok=True)
                    continue
                shutil.copy(new[name], out / f"{orientation}-new-{name}")
                faults.append(f"{orientation} {name}: {count:g} pixels differ")
    if faults:
        sys.exit("\n".join([*sorted(faults), f"The new pictures and the differences are in {out}.",
                            "Where the new ones are right: python3 tests/album/album.py update"]))
    print("every picture is as it was")


def update():
    with tempfile.TemporaryDirectory() as folder:
        taken = take_kept(pathlib.Path(folder))
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for orientation, pictures in taken.items():
            shutil.copytree(pictures, GOLDEN / orientation)
    print(f"{sum(1 for _ in GOLDEN.glob('*/*.png'))} pictures in {GOLDEN}")


def label_font():
    """The kiosk's own: a bare machine has none of ImageMagick's."""
    return subprocess.run(["fc-match", "-f", "%{file}", "Inter"], capture_output=True, text=True, check=True).stdout


def sheets(out):
    out.mkdir(parents=True, exist_ok=True)
    for orientation in SIZES:
        columns, width = (6, 480) if orientation == "landscape" else (12, 240)
        with tempfile.TemporaryDirectory() as folder:
            photograph(orientation, LOOKS, folder)
            for look in LOOKS:
                pictures = sorted((pathlib.Path(folder) / look).glob("*.png"))
                sheet = out / f"{orientation}-{look}.png"
                subprocess.run(["montage", "-font", label_font(), "-label", "%t", *pictures, "-tile", f"{columns}x",
                                "-geometry", f"{width}x+8+8", "-background", "#9aa3b0", sheet], check=True)
                print(sheet)


def beside(mockups, out):
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        ours = pathlib.Path(folder)
        for orientation in SIZES:
            photograph(orientation, ["id-100-light"], ours / orientation, "--gallery")
        for mockup, name in MOCKUPS.items():
            orientation = "portrait" if mockup.endswith("portrait") else "landscape"
            join = "+append" if orientation == "portrait" else "-append"
            picture = out / f"{mockup}.png"
            subprocess.run(["convert", mockups / f"{mockup}.png", ours / orientation / "id-100-light" / f"{name}.png",
                            "-bordercolor", "#d08020", "-border", "4", join, picture], check=True)
            print(picture)


def main(words):
    commands = {"compare": (compare, 0), "update": (update, 0), "sheets": (sheets, 1), "beside": (beside, 2)}
    if not words or words[0] not in commands or len(words) - 1 != commands[words[0]][1]:
        sys.exit(__doc__)
    commands[words[0]][0](*(pathlib.Path(word) for word in words[1:]))


if __name__ == "__main__":
    main(sys.argv[1:])
