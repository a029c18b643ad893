"""The kiosk beside a bare ImGui window: start, memory, idle, a moving pointer.

python3 tests/bench/kiosk_bench.py BUILD-FOLDER    (built with -DNETRA_BENCH=ON)
Each figure stands beside its yardstick, measured in the same run on the same virtual screen.
"""

import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "e2e"))

from kiosk import Kiosk  # noqa: E402
from virtual_screen import VirtualScreen  # noqa: E402
from watched import FrameLog, processor_seconds, proportional_memory_mib  # noqa: E402

STARTS = 10
IDLE_SECONDS = 60
REST_SECONDS = 5  # a stretch; in most of them the first screen's animation, which comes twice a minute, rests
POINTER_SECONDS = 10
CONFIG = HERE.parents[1] / "kiosk-config" / "kiosk.toml"


class Bare:
    """The yardstick, with the same ways to start and end it as the kiosk."""

    def __init__(self, build, screen, environment):
        font = subprocess.run(["fc-match", "-f", "%{file}", "Inter"], capture_output=True, text=True, check=True)
        self._command = [str(build / "tests/bench/bare_window"), str(screen.width), str(screen.height), font.stdout]
        self._environment = {**screen.environment, **environment}
        self._process = None

    def start(self):
        self._process = subprocess.Popen(self._command, env=self._environment)

    def kill(self):
        self._process.kill()
        self._process.wait()

    @property
    def process_id(self):
        return self._process.pid


def wait_for_first_frame(frames, limit=30):
    end = time.monotonic() + limit
    while not frames.frames():
        if time.monotonic() > end:
            raise RuntimeError("no frame")
        time.sleep(0.001)
    return frames.frames()[0][1]


def start_times(program, frames):
    """Milliseconds from the start of the process to its first picture; the first start warms the caches."""
    times = []
    for _ in range(STARTS + 1):
        frames.path.unlink(missing_ok=True)
        begin = time.monotonic()
        program.start()
        times.append((wait_for_first_frame(frames) - begin) * 1000)
        program.kill()
    return statistics.median(times[1:])


def share_of_core(process_id, seconds, meanwhile=None):
    """Percent of one core over so many seconds."""
    before, begin = processor_seconds(process_id), time.monotonic()
    if meanwhile:
        meanwhile()
    time.sleep(max(0.0, begin + seconds - time.monotonic()))
    return 100 * (processor_seconds(process_id) - before) / (time.monotonic() - begin)


def move_pointer(screen, seconds):
    """A pointer that wanders at 60 Hz."""
    words = []
    for step in range(int(seconds * 60)):
        x = screen.width // 2 + (step * 7) % 300
        y = screen.height // 2 + (step * 5) % 200
        words += ["mousemove", str(x), str(y), "sleep", "0.0163"]
    subprocess.run(["xdotool", *words], env=screen.environment, check=True)


def measure(program, frames, screen):
    result = {"start_ms": start_times(program, frames)}
    program.start()
    wait_for_first_frame(frames)
    time.sleep(3)  # lets background work of the start end: what is measured is rest
    result["pss_mib"] = proportional_memory_mib(program.process_id)
    stretches = [share_of_core(program.process_id, REST_SECONDS) for _ in range(IDLE_SECONDS // REST_SECONDS)]
    result["idle_percent"] = statistics.median(stretches)
    result["lively_percent"] = statistics.mean(stretches)
    result["pointer_percent"] = share_of_core(program.process_id, POINTER_SECONDS,
                                              lambda: move_pointer(screen, POINTER_SECONDS))
    program.kill()
    return result


def row(name, measured, yardstick, limit, holds):
    print(f"{name:<42}{measured:>12}{yardstick:>14}{limit:>18}  {'ok' if holds else 'MISSED'}")
    return holds


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: python3 tests/bench/kiosk_bench.py BUILD-FOLDER")
    build = pathlib.Path(sys.argv[1]).resolve()
    with VirtualScreen() as screen, tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        frames = FrameLog(folder / "frames", build / "tests/bench/netra_frame_watch.so")
        bare = measure(Bare(build, screen, frames.environment), frames, screen)
        kiosk = measure(Kiosk(screen, folder / "kiosk", "--config", CONFIG, environment=frames.environment,
                              program=build / "bin/netra-kiosk"), frames, screen)
    print(f"{'':<42}{'kiosk':>12}{'bare window':>14}{'limit':>18}")
    ratio = kiosk["start_ms"] / bare["start_ms"]
    held = [
        row("start to first frame, ms", f"{kiosk['start_ms']:.0f}", f"{bare['start_ms']:.0f}",
            f"{ratio:.2f} of 2.5 x", ratio <= 2.5),
        row("memory (PSS), MiB", f"{kiosk['pss_mib']:.0f}", f"{bare['pss_mib']:.0f}",
            f"{kiosk['pss_mib'] / bare['pss_mib']:.2f} of 1.5 x", kiosk["pss_mib"] <= 1.5 * bare["pss_mib"]),
        row("idle, animation at rest, % of a core", f"{kiosk['idle_percent']:.2f}", f"{bare['idle_percent']:.2f}",
            "0.1", kiosk["idle_percent"] <= 0.1),
        row("pointer at 60 Hz over a still screen, %", f"{kiosk['pointer_percent']:.1f}",
            f"{bare['pointer_percent']:.1f}", "5", kiosk["pointer_percent"] <= 5),
    ]
    print(f"{'idle, animation included, % of a core':<42}{kiosk['lively_percent']:>12.2f}")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
