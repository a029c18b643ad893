"""A question sheet opened and saved by LibreOffice reads the same as its GIFT.

Beside soal.gift, the template's own examples and every bank of the shipped courses go through LibreOffice, and
come back byte for byte as the GIFT that Netra writes of them.
"""

import os
import pathlib
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
COURSES = HERE.parents[1] / "content"
NETRA = str(pathlib.Path(os.environ["NETRA_PROGRAMS"]) / "netra")


def convert(source, target):
    subprocess.run([NETRA, "quiz", "convert", str(source), str(target)], check=True, stdout=subprocess.DEVNULL)


class LibreOfficeTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="netra-libreoffice-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "saved").mkdir()

    def save(self, sheets):
        """All the sheets opened and saved by LibreOffice, in one run with a profile of its own."""
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{self.folder}/profile", "--headless", "--convert-to", "xlsx",
             "--outdir", str(self.folder / "saved"), *map(str, sheets)],
            check=True, timeout=240, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def test_banks_survive(self):
        banks = [HERE / "libreoffice" / "soal.gift", *sorted(COURSES.glob("*/questions/*.gift"))]
        self.assertGreater(len(banks), 5)
        for number, bank in enumerate(banks):
            convert(bank, self.folder / f"{number}.gift")
            convert(bank, self.folder / f"{number}.xlsx")
        self.save(self.folder / f"{number}.xlsx" for number in range(len(banks)))
        for number, bank in enumerate(banks):
            with self.subTest(bank=bank.name):
                again = self.folder / f"again-{number}.gift"
                convert(self.folder / "saved" / f"{number}.xlsx", again)
                self.assertEqual(again.read_text("utf-8"), (self.folder / f"{number}.gift").read_text("utf-8"))

    def test_template_stays_a_template(self):
        sheet = self.folder / "soal.xlsx"
        subprocess.run([NETRA, "quiz", "template", str(sheet)], check=True, stdout=subprocess.DEVNULL)
        self.save([sheet])
        saved = subprocess.run([NETRA, "quiz", "inspect", str(self.folder / "saved" / "soal.xlsx")],
                               capture_output=True, text=True, check=True)
        self.assertIn("0 soal terbaca, 0 kesalahan", saved.stdout)


if __name__ == "__main__":
    unittest.main()
