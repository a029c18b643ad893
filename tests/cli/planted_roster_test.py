"""netra roster import names every planted fault of 20,000 rows by row, and nothing else.

Excel-style CSV in every run; a workbook made by LibreOffice where the class is asked for (--full).
"""

import csv
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unittest

import planted_roster
from named_organisation import NamedOrganisation

ROOT = pathlib.Path(__file__).resolve().parents[2]
NETRA = str(pathlib.Path(os.environ["NETRA_PROGRAMS"]) / "netra")
PEOPLE = 20_000
EACH = 25
SECONDS = 20  # of the import; it takes about one
MEBIBYTES = 256


class PlantedRoster(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="netra-roster-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.office = NamedOrganisation(cls.folder)
        cls.office.open_event("LPG26", ROOT / "content" / "keselamatan-gedung", "nip,nama\nPS-1,Wayan Contoh\n")

    def import_list(self, file, *more):
        """The answer and the findings, as the table of problems holds them."""
        problems = self.folder / "masalah.csv"
        out, err = self.folder / "out", self.folder / "err"
        began = time.monotonic()
        with open(out, "w") as out_file, open(err, "w") as err_file:
            process = subprocess.Popen([NETRA, "--data", self.office.data, "--json", "roster", "import", file, "--event",
                                        "LPG26", "--problems", problems, *more], stdout=out_file, stderr=err_file)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        said = err.read_text()
        self.assertEqual(process.returncode, 1, said[-2000:])
        self.assertLess(time.monotonic() - began, SECONDS)
        self.assertLess(used.ru_maxrss / 1024, MEBIBYTES)
        text = problems.read_bytes()
        self.assertTrue(text.startswith(b"\xef\xbb\xbfMasalah daftar peserta\r\n"))
        self.assertIsNone(re.search(rb"\d{15}", text), "a whole number of a person")
        self.assertIsNone(re.search(r"\d{15}", said), "a whole number of a person")
        rows = list(csv.reader(text.decode("utf-8-sig").splitlines(), delimiter=";"))
        heading = rows.index(["Baris", "Jenis", "Kolom", "Isi", "Masalah", "Yang perlu dilakukan"])
        table = [row for row in rows[heading + 1:] if row]
        self.assertTrue(all(row[5] for row in table))
        return json.loads(out.read_text()), [planted_roster.Finding(int(row[0]), *row[1:5]) for row in table]

    def check(self, file, planted):
        faulty = len({finding.row for finding in planted if finding.kind == "kesalahan"})
        answer, found = self.import_list(file, "--dry-run")
        self.assertEqual(sorted(set(planted) - set(found)), [], "planted, not found")
        self.assertEqual(sorted(set(found) - set(planted)), [], "found, not planted")
        self.assertEqual(len(found), len(planted))
        self.assertFalse(answer["imported"])
        self.assertEqual(answer["faults"], faulty)
        answer, again = self.import_list(file)
        self.assertEqual(again, found)
        self.assertTrue(answer["imported"])
        self.assertEqual(answer["people"], PEOPLE - faulty)
        shown = json.loads(self.office.netra("--json", "event", "show", "LPG26"))
        self.assertEqual(shown["in_roster"], PEOPLE - faulty)


class ExcelCsv(PlantedRoster):
    def test_every_fault_is_named(self):
        rows, planted = planted_roster.make(PEOPLE, planted_roster.FAULTS, EACH, seed=20261126)
        self.assertGreaterEqual(len(planted), 400)
        file = self.folder / "peserta.csv"
        file.write_bytes(planted_roster.excel_csv(rows))
        self.check(file, planted)


class LibreOffice(PlantedRoster):
    def test_every_fault_is_named(self):
        rows, planted = planted_roster.make(PEOPLE, planted_roster.SHEET_FAULTS, EACH, seed=20261127)
        flat = self.folder / "peserta.fods"
        flat.write_text(planted_roster.flat_spreadsheet(rows))
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{self.folder}/profile", "--headless", "--convert-to", "xlsx",
             "--outdir", self.folder, flat], check=True, timeout=240, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        self.check(self.folder / "peserta.xlsx", planted)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *(sys.argv[1:] or ["ExcelCsv"])])
