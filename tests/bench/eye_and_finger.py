"""Touches and looks whose moments are known to a fraction of a millisecond; in seconds of time.monotonic()."""

import ctypes
import mmap
import struct
import time

LOOK = 0.0005  # seconds between two looks: often enough to time by, seldom enough to leave the processor alone


class Finger:
    """Presses and lifts through the X server's own test extension, without the start of a program between."""

    def __init__(self, screen):
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(screen.environment["DISPLAY"].encode()))
        if not self._display:
            raise RuntimeError("the finger finds no display")

    def press(self, x, y):
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        return self._button(True)

    def slide(self, x, y):
        """To another place, held down where it is down."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._x.XSync(self._display, False)

    def lift(self):
        return self._button(False)

    def _button(self, down):
        self._test.XTestFakeButtonEvent(self._display, 1, down, ctypes.c_ulong(0))
        at = time.monotonic()
        self._x.XSync(self._display, False)
        return at


class Eye:
    """Pixels of the virtual screen, from the memory that its server writes in place."""

    def __init__(self, screen):
        with open(screen.framebuffer, "rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._memory[:100])
        self._first, self._line = header[0] + 12 * header[19], header[12]

    def pixel(self, x, y):
        at = self._first + y * self._line + 4 * x
        return self._memory[at:at + 4]

    def see_change(self, x, y, before, limit=5):
        """Waits until the pixel is another than it was; returns when that was seen."""
        end = time.monotonic() + limit
        while self.pixel(x, y) == before:
            if time.monotonic() > end:
                raise RuntimeError(f"nothing changes at {x}, {y}")
            time.sleep(LOOK)
        return time.monotonic()
