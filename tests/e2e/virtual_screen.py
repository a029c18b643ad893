"""An X server in memory, and a hand that touches and types on it."""

import os
import pathlib
import shutil
import struct
import subprocess
import tempfile
import time
import zlib


# The server writes its picture in place: on a disk each frame would cost the kiosk time.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
ORIENTATIONS = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
HELD = 0.08  # seconds a finger rests on what it touches; an instant touch would hide that a held one is lost
SAME_PLACE = 60 / 1080  # of the screen's shorter side
HAND_PACE = 120  # milliseconds from key to key; xdotool halves it for capitals
BETWEEN_TAPS = 0.45  # seconds: the kiosk takes a faster second touch of one place for the rest of the first


class VirtualScreen:
    """Xvfb on a display number that it picks itself; use as a context manager."""

    def __init__(self, width=1920, height=1080):
        self.width, self.height = width, height
        self._last_tap = (0, 0, 0.0)
        self._folder = pathlib.Path(tempfile.mkdtemp(prefix="netra-screen-", dir=MEMORY))
        reader, writer = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24",
             "-fbdir", str(self._folder), "-nolisten", "tcp", "-nocursor",
             "-noreset"],  # it would start over when a client leaves last, and refuse the next meanwhile
            pass_fds=(writer,), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.environment = {**os.environ, "DISPLAY": f":{number}"}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    @property
    def framebuffer(self):
        """The XWD file that the server writes in place."""
        return self._folder / "Xvfb_screen0"

    def close(self):
        self._server.terminate()
        self._server.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    # The hand. Coordinates are pixels of the screen.

    def tap(self, x, y):
        """One touch, by somebody who does not drum on one place."""
        last_x, last_y, last_time = self._last_tap
        if max(abs(x - last_x), abs(y - last_y)) < SAME_PLACE * min(self.width, self.height):
            time.sleep(max(0, last_time + BETWEEN_TAPS - time.monotonic()))
        self._hand("mousemove", x, y, "mousedown", 1, "sleep", HELD, "mouseup", 1)
        self._last_tap = (x, y, time.monotonic())

    def draw(self, points, pause=0.008, rest=0.0):
        """One stroke through the points, with the pause of a display's tick between them, and a rest at the end."""
        (x, y), *further = points
        words = ["mousemove", x, y, "mousedown", 1]
        for x, y in further:
            words += ["sleep", pause, "mousemove", x, y]
        self._hand(*words, "sleep", pause + rest, "mouseup", 1)

    def type(self, text):
        """As a scanner types: without a pause, Return at the end."""
        self._hand("type", "--args", 1, "--delay", 0, text, "key", "Return")

    def write(self, text):
        """As a hand types: slower than any scanner."""
        self._hand("type", "--delay", HAND_PACE, "--", text)

    def press(self, key):
        self._hand("key", key)

    def hold(self, key, seconds):
        """Long enough for the server to repeat it, which it does after two thirds of a second."""
        self._hand("keydown", key, "sleep", seconds, "keyup", key)

    def _hand(self, *words):
        subprocess.run(["xdotool", *[str(word) for word in words]], env=self.environment, check=True)

    # The eye.

    def screenshot(self, path):
        path = pathlib.Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_png(self.width, self.height, self._pixels()))

    def _pixels(self):
        """RGB bytes, read until two looks are equal, so that no half-drawn frame is kept."""
        before, now = None, self.framebuffer.read_bytes()
        while before != now:
            time.sleep(0.02)
            before, now = now, self.framebuffer.read_bytes()
        header = struct.unpack(">25I", now[:100])
        header_size, bits, line, colours = header[0], header[11], header[12], header[19]
        if (bits, line) != (32, self.width * 4):
            raise RuntimeError(f"unexpected framebuffer: {bits} bits, {line} bytes a line")
        bgrx = now[header_size + 12 * colours:][:line * self.height]
        rgb = bytearray(self.width * self.height * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = bgrx[2::4], bgrx[1::4], bgrx[0::4]
        return rgb


def _png(width, height, rgb):
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    stride = width * 3
    rows = b"".join(b"\0" + rgb[top:top + stride] for top in range(0, len(rgb), stride))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b""))
