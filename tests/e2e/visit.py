"""One person's way through the kiosk by touch, screen by screen.

A visit remembers nothing of where it stands: each step looks at what is on the screen and does what a person
would do there next. So a kiosk that was killed and started again is simply met again.
"""

from dataclasses import dataclass

from answer_key import find


@dataclass
class Person:
    """Invented, like all people in the tests."""

    number: str  # 18 digits, or the roster's own number
    name: str
    unit: str = "Dinas Contoh"


# Two curved strokes and a dash, as fractions of the pad.
SIGNATURE = [
    [(0.20 + 0.010 * i, 0.45 + 0.15 * ((i % 12) / 6 - 1) ** 2) for i in range(30)],
    [(0.52 + 0.008 * i, 0.60 - 0.01 * i) for i in range(25)],
    [(0.30 + 0.020 * i, 0.66) for i in range(12)],
]

END = ("farewell", "parked", "out_of_order")


class Visit:
    def __init__(self, kiosk, person, known, before_touch=lambda screen: None):
        self.kiosk = kiosk
        self.person = person
        self.known = known  # the course's right answers
        self.before_touch = before_touch
        self.screens = []  # those seen, in order

    def play(self, until="farewell", most_steps=600):
        """Steps until that screen stands; the kiosk shows some screen when this is called."""
        for _ in range(most_steps):
            screen = self.kiosk.seen["screen"]
            if not self.screens or self.screens[-1] != screen:
                self.screens.append(screen)
            if screen == until:
                return
            if screen in END:
                raise AssertionError(f"the visit ended on {screen} before {until}; it went {self.screens}")
            self.step()
        raise AssertionError(f"{most_steps} touches and no {until}; the visit went {self.screens}")

    def step(self):
        """One touch, and the change that it makes."""
        before = self.kiosk.seen
        self.before_touch(before["screen"])
        act = getattr(self, "on_" + before["screen"], self.go_on)
        act()
        self.kiosk.wait_for_change(before, f"a change on {before['screen']}")

    def go_on(self):
        """The primary action, as soon as the screen allows it."""
        self.tap("primary")

    def tap(self, item_id):
        self.kiosk.wait_for(item=item_id)
        self.kiosk.tap(item_id)

    # What a person does on the screens that ask for more than the primary action.

    def on_identify(self):
        typed = self.kiosk.item("number")["value"].replace(" ", "")
        if typed == self.person.number:
            self.go_on()
        elif self.person.number.startswith(typed):
            self.tap("key." + self.person.number[len(typed)])
        else:
            self.tap("key.erase")

    def on_module_quiz(self):
        self.answer()

    def on_final_test(self):
        self.answer()

    def on_pretest(self):
        self.answer()

    def answer(self):
        options = [item for item in self.kiosk.seen["items"] if item["id"].startswith("answer.")]
        question = find(self.known, " ".join(self.kiosk.texts()), [item["label"] for item in options])
        for item in options:
            if (item["label"] in question.right) != item["selected"]:
                self.tap(item["id"])
                return
        self.go_on()

    def on_pact(self):
        for item in self.kiosk.items(role="checkbox"):
            if not item["selected"]:
                self.tap(item["id"])
                return
        self.go_on()

    def on_signature(self):
        drawn = int(self.kiosk.item("signature")["value"] or 0)
        if drawn < len(SIGNATURE):
            self.kiosk.draw("signature", [SIGNATURE[drawn]])
        else:
            self.go_on()
