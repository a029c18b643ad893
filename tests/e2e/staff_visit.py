"""A member of staff at the kiosk: behind the mark, by PIN."""

from kiosk import centre

LONG = 1.6  # seconds a finger rests on the mark; the kiosk asks for 1.2


def rest_on_the_mark(kiosk):
    at = centre(kiosk.item("staff")["rect"])
    kiosk.screen.draw([at, at], rest=LONG)
    kiosk.wait_for("staff_door")


class StaffVisit:
    """For a test case with a `kiosk`."""

    def touch(self, *items):
        for item in items:
            self.kiosk.wait_for(item=item)
            self.kiosk.tap(item)

    def says(self, words):
        return self.kiosk.wait_until(lambda seen: any(words in text for text in self.kiosk.texts()), words)

    def enter_staff_area(self, pin):
        rest_on_the_mark(self.kiosk)
        self.touch(*("key." + digit for digit in pin), "primary")
        self.kiosk.wait_for("staff_home")
