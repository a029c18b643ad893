"""The kiosk as a participant meets it: what stands on the screen, and fingers to touch it with.

What stands on the screen comes from the file of `netra-kiosk --describe`, written at each settled frame;
touches go through the window system. Nothing here sleeps to wait: it looks until it sees, up to a limit.
"""

import json
import os
import pathlib
import re
import signal
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(os.environ.get("NETRA_PROGRAMS", ROOT / "build/bin"))
LIMIT = float(os.environ.get("NETRA_WAIT_LIMIT", 30))  # seconds; a machine under load is slow, not wrong


class NotSeen(AssertionError):
    """What was waited for did not come."""


class Kiosk:
    """A kiosk process on a virtual screen. Its data folder outlives it: kill() and start() as often as needed."""

    def __init__(self, screen, folder, *options, program=PROGRAMS / "netra-kiosk", environment=None,
                 data=True):
        self.screen = screen
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.data = self.folder / "data"
        self._description = self.folder / "described.json"
        self._log = self.folder / "kiosk.log"
        where = ["--data", str(self.data)] if data else []  # a preview takes none
        self._command = [str(program), *where, "--windowed", f"{screen.width}x{screen.height}",
                         "--describe", str(self._description), *[str(option) for option in options]]
        self._environment = {**screen.environment, **(environment or {})}
        self._process = None
        self.seen = None  # the latest description

    # Life.

    def start(self):
        self._description.unlink(missing_ok=True)
        self.seen = None
        with open(self._log, "ab") as log:
            self._process = subprocess.Popen(self._command, env=self._environment, stdin=subprocess.DEVNULL,
                                             stdout=log, stderr=log)
        self.wait_until(lambda seen: True, "the first frame")
        return self

    def kill(self):
        """As when the power goes, as far as a signal can."""
        self._process.kill()
        self._process.wait()

    def stop(self):
        """The orderly end; returns the exit status."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        try:
            return self._process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            self.kill()
            raise NotSeen("the kiosk does not end when asked") from None

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        if self._process and self._process.poll() is None:
            self.kill()

    @property
    def process_id(self):
        return self._process.pid

    # Seeing.

    def look(self):
        """Reads the newest description; False when there is no newer one."""
        try:
            seen = json.loads(self._description.read_bytes())
        except FileNotFoundError:
            return False
        newer = seen != self.seen
        self.seen = seen
        return newer

    def wait_until(self, condition, what, limit=LIMIT):
        """Looks until condition(description) is true, and returns that description."""
        end = time.monotonic() + limit
        while True:
            self.look()
            if self.seen is not None and condition(self.seen):
                return self.seen
            if self._process.poll() is not None:
                raise NotSeen(f"waiting for {what}: the kiosk ended with {self._process.returncode}\n{self.log()}")
            if time.monotonic() > end:
                raise NotSeen(f"waiting for {what}: not seen in {limit:g} s\n{self.describe()}\n{self.log()}")
            time.sleep(0.004)

    def wait_for(self, screen=None, item=None, limit=LIMIT):
        """Waits for a screen, an enabled item, or both."""
        def there(seen):
            if screen is not None and seen["screen"] != screen:
                return False
            return item is None or any(i["id"] == item and i["enabled"] for i in seen["items"])
        return self.wait_until(there, " with ".join(str(w) for w in (screen, item) if w is not None), limit)

    def wait_for_change(self, since, what="a change", limit=LIMIT):
        """Waits until the content differs from that of the description `since`."""
        return self.wait_until(lambda seen: content(seen) != content(since), what, limit)

    def item(self, item_id):
        for item in self.seen["items"]:
            if item["id"] == item_id:
                return item
        raise NotSeen(f"no item {item_id}\n{self.describe()}")

    def items(self, role=None, prefix=""):
        return [i for i in self.seen["items"] if (role is None or i["role"] == role) and i["id"].startswith(prefix)]

    def texts(self):
        return [text["text"] for text in self.seen["texts"]]

    def describe(self):
        if self.seen is None:
            return "nothing is described yet"
        items = "\n".join(f"  {i['role']} {i['id']} {i.get('label', '')!r}"
                          f"{'' if i['enabled'] else ' (disabled)'}{' (selected)' if i.get('selected') else ''}"
                          for i in self.seen["items"])
        return f"screen {self.seen['screen']}, frame {self.seen['frame']}:\n{items}"

    def log(self):
        return self._log.read_text(errors="replace")[-4000:] if self._log.exists() else ""

    # Touching.

    def tap(self, item_id):
        self.screen.tap(*centre(self.item(item_id)["rect"]))

    def draw(self, item_id, strokes, rest=0.0):
        """Strokes of points in 0..1 across the item."""
        left, top, width, height = self.item(item_id)["rect"]
        for stroke in strokes:
            self.screen.draw([(round(left + x * width), round(top + y * height)) for x, y in stroke], rest=rest)


def content(seen):
    """The screen's name, items and words of a description; a figure alone that counts down is no other content, nor
    is another place of the keyboard's focus."""
    items = [{**item, "focused": False} for item in seen["items"]]
    return seen["screen"], items, [re.sub(r"\d+", "", text["text"]) for text in seen["texts"]]


def centre(rect):
    left, top, width, height = rect
    return round(left + width / 2), round(top + height / 2)


def run_netra(*words, data=None, program="netra", check=False, text_input=None):
    """Runs a command; returns its completed process with text in stdout and stderr."""
    where = [] if data is None else ["--data", str(data)]
    done = subprocess.run([str(PROGRAMS / program), *where, *[str(word) for word in words]],
                          capture_output=True, text=True, input=text_input)
    if check and done.returncode != 0:
        raise AssertionError(f"{program} {' '.join(str(w) for w in words)}: exit {done.returncode}\n"
                             f"{done.stdout}{done.stderr}")
    return done
