"""A program under measurement: its processor time, its memory, its frames."""

import os
import pathlib
import statistics

TICKS = os.sysconf("SC_CLK_TCK")


def processor_seconds(process_id):
    """User and system time of all its threads so far."""
    fields = pathlib.Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def proportional_memory_mib(process_id):
    return _memory_mib(process_id, "Pss")


def resident_memory_mib(process_id):
    return _memory_mib(process_id, "Rss")


def own_memory_mib(process_id):
    """What it asked for and wrote itself: unlike the proportional part, other programs do not change it."""
    return _memory_mib(process_id, "Anonymous")


def _memory_mib(process_id, kind):
    for line in pathlib.Path(f"/proc/{process_id}/smaps_rollup").read_text().splitlines():
        if line.startswith(kind + ":"):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"no {kind} in smaps_rollup")


class FrameLog:
    """What netra_frame_watch writes of each frame: (start, end, stolen), all in seconds, the first two of time.monotonic()."""

    def __init__(self, path, library):
        self.path = pathlib.Path(path)
        self.path.unlink(missing_ok=True)
        self.environment = {"LD_PRELOAD": str(library), "NETRA_FRAME_LOG": str(self.path)}

    def frames(self, since=0.0):
        if not self.path.exists():
            return []
        lines = (line.split() for line in self.path.read_text().splitlines())
        frames = [(int(start) / 1e9, int(end) / 1e9, int(stolen) / 1e3) for start, end, stolen in lines]
        return [frame for frame in frames if frame[0] >= since]


def percentile_95(values):
    return statistics.quantiles(values, n=20)[-1]
