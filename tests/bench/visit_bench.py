"""A visit under measurement on a slow disk: every frame of it, and what each answer's touch waits for.

python3 tests/bench/visit_bench.py BUILD-FOLDER    (built with -DNETRA_BENCH=ON)
Each flush takes 30 ms longer. A choice is to show as chosen before the disk has it, within two frames; the
verdict only after the disk has it, and within two frames from then.
"""

import pathlib
import statistics
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
from watched import FrameLog, percentile_95  # noqa: E402

COURSE = ROOT / "content" / "netralitas-asn"
CONFIG = ROOT / "tests" / "e2e" / "quick.toml"
PERSON = Person(number="198503122010012013", name="Siti C", unit="Dinas", position="")
FLUSH_MS, FRAME_MS = 30, 1000 / 60
MARK = 54  # pixels from a choice's right end to the middle of the disc that marks it as chosen


class TimedVisit(Visit):
    """Answers of one choice are given by the finger and followed by the eye."""

    def __init__(self, kiosk, person, known):
        super().__init__(kiosk, person, known)
        self.finger, self.eye = Finger(kiosk.screen), Eye(kiosk.screen)
        self.chosen = []  # (lifted, seen)
        self.verdicts = []

    def choose(self, options, right, several):
        if several or self.kiosk.seen["screen"] != "module_quiz":
            super().choose(options, right, several)
            return
        picked = next((item for item in options if item["selected"]), None)
        if picked is None:
            target = next(item for item in options if item["label"] in right)
            left, top, width, height = (round(edge) for edge in target["rect"])
            self.chosen.append(self.timed(target, left + width - MARK, top + height // 2 - 18))
        else:
            left, top, _, height = (round(edge) for edge in picked["rect"])
            self.kiosk.wait_for(item="primary")
            self.verdicts.append(self.timed(self.kiosk.item("primary"), left + 12, top + height // 2))

    def timed(self, item, x, y):
        """Touches the item and watches one pixel; returns when the finger left and when the pixel changed."""
        self.finger.press(*centre(item["rect"]))
        time.sleep(HELD)  # as long as a finger rests
        before = self.eye.pixel(x, y)
        return self.finger.lift(), self.eye.see_change(x, y, before)


def flushes_below(folder, log):
    """When each flush of a file below the folder began and ended."""
    lines = (line.split(maxsplit=4) for line in log.read_text().splitlines())
    return [(int(start) / 1e9, int(end) / 1e9) for start, end, _, _, path in lines if path.startswith(str(folder))]


def play(build, folder):
    """A visit up to the certificate; returns it, its frames in ms, and the flushes."""
    folder = pathlib.Path(folder)
    log = folder / "flushes"
    frames = FrameLog(folder / "frames", build / "tests/bench/netra_frame_watch.so")
    shims = f"{frames.environment['LD_PRELOAD']}:{build / 'tests/faults/netra_flush_shim.so'}"
    with VirtualScreen() as screen:
        kiosk = Kiosk(screen, folder / "kiosk", "--config", CONFIG, program=build / "bin/netra-kiosk",
                      environment={**frames.environment, "LD_PRELOAD": shims, "NETRA_FLUSH_LOG": str(log),
                                   "NETRA_FLUSH_DELAY_MS": str(FLUSH_MS)})
        with kiosk:
            visit = TimedVisit(kiosk, PERSON, read_course(COURSE))
            visit.play(until="certificate")
        return visit, [1000 * (end - start) for start, end, _ in frames.frames()[1:]], \
            flushes_below(kiosk.data.resolve(), log)


def row(name, values, limit):
    """Milliseconds: the middle one, the worst, the limit for the worst."""
    print(f"{name:<46}{statistics.median(values):>8.1f}{max(values):>8.1f}{limit:>8.1f}  "
          f"{'ok' if max(values) <= limit else 'MISSED'}")
    return max(values) <= limit


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: python3 tests/bench/visit_bench.py BUILD-FOLDER")
    with tempfile.TemporaryDirectory() as folder:
        visit, frames, flushes = play(pathlib.Path(sys.argv[1]).resolve(), folder)
    waits, early = [], 0
    for lifted, seen in visit.verdicts:
        done = [end for start, end in flushes if lifted < start and end < seen]
        early += not done
        waits += [1000 * (seen - done[0])] if done else []
    print(f"{'ms, flushes ' + str(FLUSH_MS) + ' ms longer':<46}{'median':>8}{'worst':>8}{'limit':>8}")
    held = [row(f"choice shown after the touch ({len(visit.chosen)})",
                [1000 * (seen - lifted) for lifted, seen in visit.chosen], 2 * FRAME_MS),
            row(f"verdict shown after its flush ({len(waits)})", waits, 2 * FRAME_MS)]
    p95 = percentile_95(frames)
    held += [p95 <= FRAME_MS, early == 0]
    print(f"verdicts shown before their flush: {early}")
    print(f"frames of the whole visit: {len(frames)}, median {statistics.median(frames):.1f} ms, "
          f"95th percentile {p95:.1f} ms (limit {FRAME_MS:.1f}), worst {max(frames):.1f} ms")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
