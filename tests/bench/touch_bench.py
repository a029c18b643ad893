"""From the finger to a changed picture: our question beside the same question in Chromium, and a long rest before.

python3 tests/bench/touch_bench.py [--rest SECONDS]
Both show one question on a virtual screen of 1920×1080 in software rendering; a choice is pressed and its pixels are
watched. With --rest the kiosk stands untouched on its first screen for so long, and is then touched once.
"""

import argparse
import html
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "e2e"))

from answer_key import read_course  # noqa: E402
from eye_and_finger import Eye, Finger  # noqa: E402
from kiosk import ROOT, Kiosk, centre  # noqa: E402
from virtual_screen import HELD, VirtualScreen  # noqa: E402
from visit import Person, Visit  # noqa: E402

COURSE = ROOT / "content" / "netralitas-asn"
CONFIG = ROOT / "tests" / "e2e" / "quick.toml"
PERSON = Person("198503122010012013", "Siti C", "Dinas", "")
TOUCHES = 30
BETWEEN = 0.6  # seconds, so that no touch is the second half of a double one
MOST = 2.0  # times Chromium's
TWO_FRAMES = 1000 / 30  # milliseconds

PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #f4f6fa; font: 500 34px Inter, sans-serif; color: #101c2e }}
h1 {{ position: absolute; left: {left}px; top: {top}px; width: {width}px; margin: 0; font: 600 42px/1.3 Inter }}
button {{ position: absolute; box-sizing: border-box; border: 3px solid #838da1; border-radius: 24px; background: #fff;
          font: inherit; color: inherit; text-align: left; padding-left: 120px }}
button:active, button.chosen {{ background: #e9f1fb; border-color: #0b3a6e }}
</style><h1>{stem}</h1>{buttons}<script>
for (const one of document.querySelectorAll("button")) one.onclick = () => {{
  document.querySelector(".chosen")?.classList.remove("chosen"); one.classList.add("chosen") }}
</script>"""


class Choices:
    """Two choices that are pressed in turn, so that each press changes a picture."""

    def __init__(self, screen, rects):
        self.finger, self.eye = Finger(screen), Eye(screen)
        self.rects = [[round(side) for side in rect] for rect in rects]

    def press(self, turn):
        """Milliseconds from the press to the first changed pixel of the choice's ground."""
        left, top, width, height = self.rects[turn % 2]
        x, y = left + width // 2, top + 14
        before = self.eye.pixel(x, y)
        pressed = self.finger.press(left + width // 3, top + height // 2)
        seen = self.eye.see_change(x, y, before)
        time.sleep(HELD)
        self.finger.lift()
        time.sleep(BETWEEN)
        return 1000 * (seen - pressed)

    def measure(self):
        return [self.press(turn) for turn in range(TOUCHES + 2)][2:]


def question_on_kiosk(screen, folder):
    """Ours: its times, and the question as it stood there."""
    with Kiosk(screen, folder, "--config", CONFIG, "--seed", 7) as kiosk:
        visit = Visit(kiosk, PERSON, read_course(COURSE))
        visit.play(until="module_quiz")
        while len(kiosk.items(prefix="answer.")) < 2:
            visit.step()
        seen = kiosk.seen
        items = kiosk.items(prefix="answer.")
        return Choices(screen, [item["rect"] for item in items[:2]]).measure(), seen, items


def question_in_chromium(screen, folder, seen, items):
    stem = max((t for t in seen["texts"] if t["size"] > 34), key=lambda text: len(text["text"]))
    buttons = "".join("<button style='left:{}px;top:{}px;width:{}px;height:{}px'>{}</button>".format(
        *(round(side) for side in item["rect"]), html.escape(item["label"])) for item in items)
    page = folder / "question.html"
    left, top, width, _ = stem["rect"]
    page.write_text(PAGE.format(left=left, top=top, width=max(width, 1200), stem=html.escape(stem["text"]), buttons=buttons))
    command = ["chromium", "--kiosk", "--no-sandbox", "--no-first-run", "--disable-gpu", f"--user-data-dir={folder}/profile",
               f"--window-size={screen.width},{screen.height}", "--window-position=0,0", page.as_uri()]
    browser = subprocess.Popen(command, env=screen.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        choices = Choices(screen, [item["rect"] for item in items[:2]])
        left, top, width, _ = choices.rects[0]
        end = time.monotonic() + 60
        while choices.eye.pixel(left + width // 2, top + 14)[:3] != b"\xff\xff\xff":
            if time.monotonic() > end:
                raise RuntimeError("Chromium shows no question")
            time.sleep(0.05)
        time.sleep(3)  # until it has loaded what it loads
        return choices.measure()
    finally:
        browser.terminate()
        browser.wait()


def after_rest(folder, seconds):
    """Milliseconds from the first touch after the rest to its picture, and from one right after it."""
    with VirtualScreen() as screen, Kiosk(screen, folder, "--config", CONFIG) as kiosk:
        kiosk.wait_for("attract", "start")
        finger, eye = Finger(screen), Eye(screen)
        left, top, width, height = (round(side) for side in kiosk.item("start")["rect"])
        times = []
        for rest in (seconds, 1):
            time.sleep(rest)
            x, y = left + 40, top + height // 2
            before = eye.pixel(x, y)
            pressed = finger.press(*centre(kiosk.item("start")["rect"]))
            times.append(1000 * (eye.see_change(x, y, before) - pressed))
            finger.slide(screen.width - 20, 20)  # off the button: nothing begins
            finger.lift()
        return times


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rest", type=float, default=0)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if wanted.rest:
            first, next_one = after_rest(folder / "rest", wanted.rest)
            print(f"after {wanted.rest:g} s of rest: {first:.1f} ms to the changed picture, the next touch {next_one:.1f} ms")
            return 0 if first <= TWO_FRAMES else 1
        with VirtualScreen() as screen:
            ours, seen, items = question_on_kiosk(screen, folder / "kiosk")
            theirs = question_in_chromium(screen, folder, seen, items)
    for program, times in (("netra-kiosk", ours), ("chromium", theirs)):
        print(f"{program:12} {len(times)} touches: median {statistics.median(times):5.1f} ms, "
              f"95th percentile {statistics.quantiles(times, n=20)[-1]:5.1f} ms, longest {max(times):5.1f} ms")
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(f"ratio of the medians {ratio:.2f}, limit {MOST:g}")
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
