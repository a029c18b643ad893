"""The kiosk's printer by touch, with a print service of its own: the test page comes out and its code reads; a printer
without paper is told of and goes on when it is filled; a queue that nobody knows is named."""

import pathlib
import subprocess
import tempfile
import unittest

from kiosk import ROOT, Kiosk, run_netra
from print_service import QUEUE, PrintService, may_print
from staff_visit import StaffVisit
from virtual_screen import VirtualScreen

COURSE = ROOT / "content" / "keselamatan-gedung"
PIN = "860274"


@unittest.skipUnless(may_print(), "a print service of one's own is not allowed here")
class Printing(StaffVisit, unittest.TestCase):
    def begin(self, queue):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.service = self.enterContext(PrintService(self.folder / "cups"))
        data, config = self.folder / "data", self.folder / "kiosk.toml"
        config.write_text(f'[event]\ncourse = "{COURSE}"\n[devices]\nprinter = "{queue}"\n')
        run_netra("init", data=data, check=True)
        run_netra("staff", "add", "Ketua panitia", "--role", "admin", "--pin-stdin", data=data, check=True,
                  text_input=PIN + "\n")
        self.kiosk = self.enterContext(Kiosk(self.enterContext(VirtualScreen()), self.folder, "--config", config,
                                             environment=self.service.environment))
        self.kiosk.wait_for("attract")
        self.enter_staff_area(PIN)

    def print_test_page(self):
        self.kiosk.tap("room.device")
        self.kiosk.wait_for("staff_device", item="printer-test")
        self.kiosk.tap("printer-test")

    def go_home(self):
        self.kiosk.tap("back")
        self.kiosk.wait_for("staff_home", item="room.device")

    def test_a_test_page_comes_out_and_a_printer_without_paper_is_told_of(self):
        self.begin(QUEUE)
        self.says("siap")
        self.print_test_page()
        self.says("Halaman uji dikirim ke pencetak.")
        page = self.service.papers(1)[0]
        picture = self.folder / "page"
        subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", page, picture], check=True)
        read = subprocess.run(["zbarimg", "--quiet", "--raw", picture.with_suffix(".png")],
                              capture_output=True, text=True)
        self.assertEqual(read.stdout.strip(), "NETRA-UJI-CETAK")
        self.service.no_paper(True)
        self.kiosk.tap("printer-test")
        self.says("dikirim ke pencetak")
        self.service.wait_for_reason("media-empty")
        self.go_home()
        self.says("Kertas habis")
        self.service.no_paper(False)
        self.assertEqual(len(self.service.papers(2)), 2)
        self.kiosk.tap("room.device")
        self.kiosk.wait_for("staff_device", item="back")
        self.go_home()
        self.says("siap")

    def test_a_queue_that_is_not_there_is_named(self):
        self.begin("Meja-lain")
        self.says("perlu dilihat")
        self.print_test_page()
        self.says('Antrean cetak "Meja-lain" tidak ada')


if __name__ == "__main__":
    unittest.main()
