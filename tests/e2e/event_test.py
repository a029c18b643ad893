"""A small real event, set up by command and lived through by touch: five people on the roster, four certificates."""

import json
import pathlib
import tempfile
import unittest

from answer_key import read_course
from kiosk import ROOT, Kiosk, run_netra
from named_organisation import ORGANISATION, NamedOrganisation
from virtual_screen import VirtualScreen
from visit import Person, Visit

CONFIG = ROOT / "tests" / "e2e" / "quick.toml"
NEUTRALITY, EVACUATION = ROOT / "content" / "netralitas-asn", ROOT / "content" / "keselamatan-gedung"

ROSTER = """nip,nama,unit,status
198503122010012013,Siti Contoh Rahmawati,Dinas Contoh,PNS
197901052003121004,Budi Contoh,Badan Contoh,PNS
199005172022211007,Dewi Contoh,Dinas Contoh,PPPK
NA-0041,Rian Contoh,Dinas Contoh,Non-ASN
196811301990032002,Wayan Contoh,Badan Contoh,PNS
"""
PNS = Person("198503122010012013", "Siti Contoh Rahmawati", scans=True)
PPPK = Person("199005172022211007", "Dewi Contoh")
NON_ASN = Person("", "Rian Contoh", "Kantor", "", status=4)
WALK_IN = Person("198812242015031006", "Tamu Contoh", "Kantor", "", status=0)


class Event(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.office = NamedOrganisation(self.folder)

    def take_part(self, course, *people):
        with VirtualScreen() as screen, Kiosk(screen, self.folder, "--config", CONFIG) as kiosk:
            for person in people:
                kiosk.wait_for("attract")
                visit = Visit(kiosk, person, read_course(course), typed_is_described=False)
                visit.play(until="certificate")
                visit.play(until="farewell")
                visit.step()
            self.assertEqual(kiosk.stop(), 0, kiosk.log())

    def certificates(self, event):
        lines = self.office.netra("--json", "certificate", "list", "--event", event).splitlines()
        return [json.loads(line) for line in lines]

    def verified(self, number):
        """What both checkers say of the printed certificate; netra-verify knows the two lists and the root only."""
        pdf = self.folder / f"{number}.pdf"
        self.office.netra("certificate", "export", number, "--pdf", "--output", pdf)
        here = json.loads(run_netra("--json", "verify", pdf, data=self.office.data, check=True).stdout)
        root = (self.office.data / "keys" / "root.fingerprint").read_text().strip()
        lists = ["--trust", self.office.data / "lists" / "tl.cose", "--revocation", self.office.data / "lists" / "rl.cose"]
        there = run_netra("--json", *lists, "--root", root, pdf, program="netra-verify", check=True).stdout
        self.assertEqual(json.loads(there)["verdict"], here["verdict"])
        return here

    def test_four_people_leave_with_a_certificate_that_verifies(self):
        self.office.open_event("CTH26", NEUTRALITY, ROSTER)
        self.take_part(NEUTRALITY, PNS, WALK_IN, PPPK, NON_ASN)
        issued = self.certificates("CTH26")
        self.assertEqual(sorted(c["name"] for c in issued), sorted(p.name for p in (PNS, WALK_IN, PPPK, NON_ASN)))
        for certificate in issued:
            verdict = self.verified(certificate["number"])
            self.assertEqual(verdict["verdict"], "valid", verdict)
            self.assertEqual(verdict["issuer"], ORGANISATION)
            self.assertEqual(verdict["name"], certificate["name"])
        self.office.netra("audit")
        self.office.netra("event", "close", "CTH26")
        self.office.open_event("CTH27", EVACUATION, ROSTER)
        self.take_part(EVACUATION, PNS)
        (evacuation,) = self.certificates("CTH27")
        self.assertEqual(self.verified(evacuation["number"])["verdict"], "valid")
        self.office.netra("audit")


if __name__ == "__main__":
    unittest.main()
