"""The same way through the kiosk by keyboard alone: not one touch, and a focus that is always seen.

On the first visit to each screen Tab is pressed and a focus is to be seen, first on the content. What is not to be
done by accident is tried with Enter alone before, and nothing may come of it.
"""

import time

from kiosk import NotSeen
from virtual_screen import VirtualScreen
from visit import Visit

BETWEEN_STROKES = 0.45  # seconds: the kiosk takes a faster second Enter for the rest of the first
MEANT = ("pledge", "pact", "signature", "help")  # their primary action wants the visible focus
FOOTER = ("primary", "back", "help", "text-size", "language.id", "language.en")
MOST_STOPS = 60  # of a screen, going round


class KeyboardOnly(VirtualScreen):
    """A screen whose hand has no finger."""

    def tap(self, x, y):
        raise AssertionError(f"a touch at {x}, {y} on a way by keyboard alone")

    def draw(self, points, pause=0.0, rest=0.0):
        raise AssertionError(f"a stroke from {points[0]} on a way by keyboard alone")


def focused(seen):
    """The id of the item that shows the focus; None where none does."""
    shown = [item["id"] for item in seen["items"] if item["focused"]]
    if len(shown) > 1:
        raise AssertionError(f"more than one focus: {shown}")
    return shown[0] if shown else None


class KeyboardVisit(Visit):
    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.looked = set()  # screens on which Tab was tried
        self._struck = (None, 0.0)  # on what, and when
        self._before_stroke = None

    def step(self):
        """Up to the change that the last stroke makes: before it the focus has changed what is described already."""
        screen = self.kiosk.seen["screen"]
        if screen not in self.looked:
            self.look_around()
        self._before_stroke = self.kiosk.seen
        self.touch()
        self.kiosk.wait_for_change(self._before_stroke, f"a change on {screen}")

    def look_around(self):
        screen = self.kiosk.seen["screen"]
        self.looked.add(screen)
        if screen in MEANT:
            self.strike("Return")  # what came of it would be seen below: keys are taken in order
        self.walk()
        if self.kiosk.seen["screen"] != screen:
            raise AssertionError(f"Enter alone went on from {screen} to {self.kiosk.seen['screen']}")
        content = [item["id"] for item in self.kiosk.items()
                   if item["enabled"] and item["id"] not in FOOTER and item["role"] not in ("key", "pad", "scroll")]
        first = focused(self.kiosk.seen)
        if content and first in FOOTER:
            raise AssertionError(f"the first Tab on {screen} goes to {first}, past {content}")

    # Keys.

    def strike(self, key, on=None):
        """Enter, Escape or the space bar, by somebody who does not drum; `on` what has the focus."""
        last, at = self._struck
        if on is None or on == last:
            time.sleep(max(0, at + BETWEEN_STROKES - time.monotonic()))
        self._before_stroke = self.kiosk.seen
        self.kiosk.screen.press(key)
        self._struck = (on, time.monotonic())

    def walk(self, key="Tab"):
        before = self.kiosk.seen
        self.kiosk.screen.press(key)
        self.kiosk.wait_until(lambda seen: focused(seen) not in (None, focused(before)), f"a focus after {key}")

    def walk_to(self, item_id):
        for _ in range(MOST_STOPS):
            if focused(self.kiosk.seen) == item_id:
                return
            self.walk()
        raise NotSeen(f"{MOST_STOPS} times Tab and no focus on {item_id}\n{self.kiosk.describe()}")

    # What a touch does, by keys.

    def tap(self, item_id):
        screen = self.kiosk.seen["screen"]

        def ready(seen):
            return seen["screen"] != screen or any(i["id"] == item_id and i["enabled"] for i in seen["items"])
        if self.kiosk.wait_until(ready, f"{item_id} on {screen}")["screen"] != screen:
            return
        # Enter alone is the primary action where nothing has the focus, once the screen has stood for a moment.
        if item_id in ("primary", "start") and focused(self.kiosk.seen) is None and screen not in MEANT:
            self._struck = (None, time.monotonic())
            self.strike("Return")
            return
        self.walk_to(item_id)
        self.strike("space" if self.kiosk.item(item_id)["role"] == "checkbox" else "Return", on=item_id)

    def scroll(self):
        before = self.kiosk.seen
        self.kiosk.screen.press("Next")
        try:
            self.kiosk.wait_for_change(before, limit=1)
        except NotSeen:
            self.kiosk.screen.press("Home")

    def on_identify(self):
        if not self.person.number:
            self.tap("other-way")
        elif self.kiosk.item("primary")["enabled"]:
            self.strike("Return")
        else:
            self.kiosk.screen.write(self.person.number)
            self.kiosk.wait_for(item="primary")
            self.strike("Return")

    def on_walk_in(self):
        fields = self.kiosk.items(role="field")
        if not fields:
            self.on_status()
            return
        field = fields[0]["id"]
        self.kiosk.screen.write(getattr(self.person, field))
        if self.typed_is_described:
            self.kiosk.wait_until(lambda seen: any(i["value"] == getattr(self.person, field) for i in seen["items"]),
                                  f"{field} as it was typed")
        self.strike("Return")
        self.kiosk.wait_until(lambda seen: all(i["id"] != field for i in seen["items"]), "what follows " + field)

    def on_status(self):
        chosen = f"status.{self.person.status}"
        self.tap("primary" if self.kiosk.item(chosen)["selected"] else chosen)

    def on_signature(self):
        """The name typed instead of drawn; Enter in the field goes to the button and no further."""
        self.tap("type-name")
        self.kiosk.wait_for(item="typed-name")
        self.kiosk.screen.write(self.person.name)
        self.kiosk.wait_for(item="primary")
        self.strike("Return")
        self.kiosk.wait_until(lambda seen: focused(seen) == "primary", "the focus on the button that signs")
        self.strike("Return")
