"""One person's way through the kiosk by touch, screen by screen.

A visit remembers nothing of where it stands: each step looks at what is on the screen and does what a person
would do there next. So a kiosk that was killed and started again is simply met again.
"""

import re
from dataclasses import dataclass

from answer_key import find
from kiosk import NotSeen


@dataclass
class Person:
    """Invented, like all people in the tests."""

    number: str  # 18 digits; empty for who has none
    name: str
    unit: str = "Dinas Contoh"
    position: str = "analis"
    scans: bool = False  # has a badge with the number instead of typing it
    status: int = 0  # a walk-in's: place in the list of PNS, CPNS, PPPK, PPPK paruh waktu, non-ASN


# Two curved strokes and a dash, as fractions of the pad.
SIGNATURE = [
    [(0.20 + 0.010 * i, 0.45 + 0.15 * ((i % 12) / 6 - 1) ** 2) for i in range(30)],
    [(0.52 + 0.008 * i, 0.60 - 0.01 * i) for i in range(25)],
    [(0.30 + 0.020 * i, 0.66) for i in range(12)],
]

GLIDE = 4  # seconds until a region that did not move is taken to be at its end
RESTS = 0.2  # seconds: a finger that rests before it leaves throws nothing, and the next touch finds what is seen

END = ("farewell", "parked", "out_of_order")


class Visit:
    def __init__(self, kiosk, person, known, before_touch=lambda screen: None, typed_is_described=True):
        self.kiosk = kiosk
        self.person = person
        self.known = known  # the course's right answers
        self.before_touch = before_touch
        self.typed_is_described = typed_is_described  # in DEMO only
        self.screens = []  # those seen, in order
        self.held = None  # the life of the kiosk and the left side of a pair that was touched in it
        self._sitting = (None, {})
        self._asked = (None, None)

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
        self.touch()
        self.kiosk.wait_for_change(before, f"a change on {before['screen']}")

    def touch(self):
        getattr(self, "on_" + self.kiosk.seen["screen"], self.go_on)()

    def on_attract(self):
        self.tap("start")

    def go_on(self):
        """The primary action, as soon as the screen allows it."""
        self.tap("primary")

    def tap(self, item_id):
        """Touches it once it can be touched; not when another screen has come meanwhile."""
        screen = self.kiosk.seen["screen"]

        def ready(seen):
            return seen["screen"] != screen or any(i["id"] == item_id and i["enabled"] for i in seen["items"])
        if self.kiosk.wait_until(ready, f"{item_id} on {screen}")["screen"] == screen:
            self.kiosk.tap(item_id)

    # What a person does on the screens that ask for more than the primary action.

    def on_identify(self):
        if not self.person.number:
            self.tap("other-way")
        elif self.person.scans:
            self.kiosk.screen.type(self.person.number)
        elif self.typed_is_described:
            self.type_next("number", self.person.number)
        elif self.kiosk.item("primary")["enabled"]:
            self.go_on()
        else:
            for digit in self.person.number:
                self.kiosk.tap("key." + digit)

    def on_walk_in(self):
        fields = self.kiosk.items(role="field")
        if not fields:
            chosen = f"status.{self.person.status}"
            if self.kiosk.item("primary")["enabled"]:
                self.go_on()
            elif self.kiosk.items(prefix=chosen):
                self.tap(chosen)
            else:
                self.scroll()
            return
        text = getattr(self.person, fields[0]["id"])
        if self.typed_is_described:
            self.type_next(fields[0]["id"], text)
        else:
            self.type_unseen(fields[0]["id"], text)

    def type_next(self, field, text):
        """The next key of the text on the screen's keys, or on to what follows."""
        typed = self.kiosk.item(field)["value"].replace(" ", "" if field == "number" else " ")
        if typed == text:
            self.go_on()
        elif not text.startswith(typed):
            self.tap("key.erase")
        else:
            self.type_character(text[len(typed)])

    def type_unseen(self, field, text):
        """The whole text and on: what stands in the field is not described, the shift key is."""
        for character in text:
            if character.isupper() and not self.kiosk.item("key.shift")["selected"]:
                self.kiosk.tap("key.shift")
                self.kiosk.wait_until(lambda _: self.kiosk.item("key.shift")["selected"], "capitals")
            self.type_character(character)
            if character.isupper():
                self.kiosk.wait_until(lambda _: not self.kiosk.item("key.shift")["selected"], "small letters")
        self.go_on()
        self.kiosk.wait_until(lambda seen: all(i["id"] != field for i in seen["items"]), "what follows " + field)

    def type_character(self, character):
        key = "key.space" if character == " " else "key." + character.lower()
        if not self.kiosk.items(prefix=key):
            self.tap("key.symbols")
        elif character.isalpha() and character.isupper() != self.kiosk.item("key.shift")["selected"]:
            self.tap("key.shift")
        else:
            self.tap(key)

    def on_certificate(self):
        """Once: its touch is at the place of the next screen's."""
        self.tap("primary")
        self.kiosk.wait_until(lambda seen: seen["screen"] != "certificate", "what follows the certificate")

    def on_module_quiz(self):
        self.answer()

    def on_final_test(self):
        self.answer()

    def on_pretest(self):
        self.answer()

    def answer(self):
        lefts, rights = self.kiosk.items(prefix="left."), self.kiosk.items(prefix="right.")
        options = self.kiosk.items(prefix="answer.")
        question = self.question([item["label"] for item in options])
        if cards := self.kiosk.items(prefix="order."):
            self.order(cards, question.pairs)
        elif piles := self.kiosk.items(prefix="card."):
            self.sort(piles, question.pairs)
        elif lefts or rights:
            self.match(lefts, question.pairs)
        else:
            self.choose(options, question.right, question.several)

    def question(self, labels):
        """The question that is asked; scrolled past its words it is still the one that was seen before."""
        texts = self.kiosk.texts()
        place = [text for text in texts if re.fullmatch(r"(Soal|Question) \d+ (dari|of) \d+|.*(Kuis|Quiz) · .*", text)]
        try:
            self._asked = (place, find(self.known, " ".join(texts), labels))
        except LookupError:
            if self._asked[0] != place:
                raise
        return self._asked[1]

    def choose(self, options, right, several):
        sitting = self.sitting(right)
        for item in options:
            sitting[item["label"]] = item["selected"]
            if (item["label"] in right) != item["selected"]:
                sitting[item["label"]] = not item["selected"]
                self.tap(item["id"])
                return
        ticked = sum(sitting.get(label, False) for label in right)
        if ticked >= (len(right) if several else 1):
            self.go_on()
        else:
            self.scroll()

    def match(self, lefts, pairs):
        """A left side and then its right one, which may be out of sight; the right ones wait until a left one is held."""
        life = self.kiosk.process_id
        rights = [item for item in self.kiosk.items(prefix="right.") if item["enabled"]]
        if not rights and self.held and self.held[0] == life:
            self.scroll()
            return
        if not rights:
            free = next((item for item in lefts if not item["selected"]), None)
            if free is None:
                self.go_on_or_scroll()
            else:
                self.held = (life, free["label"])
                self.tap(free["id"])
            return
        for item in rights:
            if item["label"] == pairs[self.held[1]]:
                self.held = None
                self.tap(item["id"])
                return
        self.scroll()

    def order(self, cards, pairs):
        """Touched in their order; those that have a number have it by then."""
        done = self.sitting(pairs)
        for item in cards:
            done[item["label"]] = item["selected"]
        waiting = sorted((label for label in pairs if not done.get(label)), key=lambda label: int(pairs[label]))
        if not waiting:
            self.go_on_or_scroll()
            return
        for item in cards:
            if item["label"] == waiting[0]:
                done[item["label"]] = True
                self.tap(item["id"])
                return
        self.scroll()

    def sort(self, piles, pairs):
        """Each card to its pile: what can be touched is called "card: pile"."""
        for item in piles:
            card, pile = item["label"].rsplit(": ", 1)
            if pairs.get(card) == pile and not item["selected"]:
                self.tap(item["id"])
                return
        self.go_on_or_scroll()

    def sitting(self, right):
        """What is known to be ticked of a question that does not fit on the screen, in this life of the kiosk."""
        key = (self.kiosk.process_id, *sorted(right))
        if self._sitting[0] != key:
            self._sitting = (key, {})
        return self._sitting[1]

    def go_on_or_scroll(self):
        if self.kiosk.item("primary")["enabled"] or not self.scrolls():
            self.go_on()
        else:
            self.scroll()

    def scrolls(self):
        return any(item["enabled"] for item in self.kiosk.items(role="scroll"))

    def scroll(self):
        """Down by a part of the region; back to the top where it ends."""
        region = next(item["id"] for item in self.kiosk.items(role="scroll") if item["enabled"])
        before = self.kiosk.seen
        self.kiosk.draw(region, [[(0.98, 0.8 - 0.05 * i) for i in range(11)]], rest=RESTS)
        try:
            self.kiosk.wait_for_change(before, limit=GLIDE)
        except NotSeen:
            self.kiosk.draw(region, [[(0.98, 0.1 + 0.08 * i) for i in range(11)]], rest=RESTS)

    def on_pact(self):
        for item in self.kiosk.items(role="checkbox"):
            if not item["selected"]:
                self.tap(item["id"])
                return
        self.go_on_or_scroll()

    def on_signature(self):
        if self.typed_is_described:
            drawn = int(self.kiosk.item("signature")["value"] or 0)
        else:
            drawn = len(SIGNATURE) if self.kiosk.item("primary")["enabled"] else 0
        if drawn == len(SIGNATURE) or not self.kiosk.item("signature")["enabled"]:
            self.go_on()
        else:
            self.kiosk.draw("signature", SIGNATURE[drawn:drawn + 1])
