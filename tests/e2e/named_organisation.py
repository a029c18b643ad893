"""A data folder of a named organisation, and real events in it, set up by command as an admin does."""

import datetime
import os
import shutil

from kiosk import run_netra

ORGANISATION = "Pemerintah Provinsi Contoh"
WIB = datetime.timezone(datetime.timedelta(hours=7))


def today_in_the_hall():
    """The day where the event is: past 17.00 UTC it is tomorrow there."""
    return datetime.datetime.now(WIB).date()


class NamedOrganisation:
    def __init__(self, folder):
        self.folder = folder
        self.data = folder / "data"
        self.root_key = folder / "stick" / "root.pem"
        self.root_key.parent.mkdir()
        self.passphrase = "frasa contoh yang panjang"
        os.environ["NETRA_PASSPHRASE"] = self.passphrase
        self.netra("init", "--organisation", ORGANISATION, "--kiosk", "K03", "--root-key", self.root_key)

    def netra(self, *words):
        """What the command prints; it must succeed."""
        return run_netra(*words, data=self.data, check=True).stdout

    def _approved(self, course):
        """A copy of the course with the approval that a real event asks for."""
        copy = self.folder / "approved" / course.name
        shutil.copytree(course, copy, dirs_exist_ok=True)
        today = today_in_the_hall()
        with open(copy / "course.toml", "a") as toml:
            toml.write(f'\n[approval]\nby_position = "Kepala Badan Contoh"\nletter = "CONTOH/1"\n'
                       f'date = {today - datetime.timedelta(days=1)}\nvalid_until = {today + datetime.timedelta(days=365)}\n')
        return copy

    def install(self, course):
        """That folder's course, approved."""
        self.netra("content", "install", self._approved(course))

    def open_event(self, code, course, roster, mode="express"):
        """An event of today with the course of that folder and a roster as CSV text."""
        self.install(course)
        today = today_in_the_hall().isoformat()
        self.netra("event", "create", code, "--title", "Seminar Contoh", "--host", "Badan Contoh", "--place",
                   "Aula Contoh", "--from", today, "--to", today, "--mode", mode, "--course", course.name,
                   "--root-key", self.root_key)
        (self.folder / "roster.csv").write_text(roster)
        self.netra("roster", "import", self.folder / "roster.csv", "--event", code)
        self.netra("event", "open", code)
