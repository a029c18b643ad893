"""The published course in a real browser: a phone of 360×740, a projector, and a phone without a network."""

import base64
import pathlib
import tempfile
import unittest

from selenium.webdriver.common.keys import Keys

from published_course import Browser, WebServer, files_of, pages_of, publish

CONTENT = pathlib.Path(__file__).resolve().parents[2] / "content"

LOAD_PICTURES = """
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
"""
BROKEN_PICTURES = "return [...document.images].filter((i) => !(i.naturalWidth > 0)).map((i) => i.src)"
# (A phone zooms out to a page that is too wide: innerWidth would grow with it.)
TOO_WIDE = "return document.scrollingElement.scrollWidth > 360"
# Links within a sentence are as high as their line (WCAG 2.5.8); all others are there to be tapped.
SMALL_TARGETS = """
    document.querySelectorAll("details").forEach((details) => { details.open = true; });
    return [...document.querySelectorAll("a, button, summary")].filter((target) => {
        const box = target.getBoundingClientRect();
        return !target.matches(".skip, p > a, li > span a") && box.width > 0 && (box.width < 44 || box.height < 44);
    }).map((target) => target.outerHTML.slice(0, 90));
"""
# The contrast of every text with the ground behind it (WCAG 2.1, relative luminance).
PALE_TEXT = """
    const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const linear = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    const ground_of = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const colour = channels(getComputedStyle(at).backgroundColor);
            if (colour.length < 4 || colour[3] > 0) return colour;
        }
        return [255, 255, 255];
    };
    const pale = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !element.getClientRects().length) continue;
        const [a, b] = [luminance(channels(getComputedStyle(element).color)), luminance(ground_of(element))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) pale.push(`${ratio.toFixed(2)} ${walker.currentNode.data.trim()}`);
    }
    return pale;
"""
CUT_SLIDES = """
    const cut = [];
    for (const slide of document.querySelectorAll(".slide:not([hidden])")) {
        const box = slide.getBoundingClientRect();
        const out = [...slide.querySelectorAll("*")].filter((part) => {
            const own = part.getBoundingClientRect();
            return own.width > 0 && !part.closest("svg") && !part.closest(".scene") &&
                (own.bottom > box.bottom + 1 || own.right > box.right + 1 || own.top < box.top - 1 || own.left < box.left - 1);
        });
        const body = slide.querySelector(".body"), words = slide.querySelector(".words");
        const crowded = words && words.getBoundingClientRect().height > body.getBoundingClientRect().height + 1;
        if (out.length || crowded) cut.push(slide.querySelector("h1, h2, h3").textContent);
    }
    return cut;
"""


class PublishedCourse(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory())) / "kursus"
        publish(cls.folder, CONTENT / "netralitas-asn")
        cls.server = WebServer(cls.folder)
        cls.addClassCleanup(cls.server.stop)
        cls.browser = cls.enterClassContext(Browser())

    def visit(self, name):
        self.browser.open(self.server.address + name)

    def test_every_page_is_whole_on_a_phone(self):
        for name in pages_of(self.folder):
            with self.subTest(page=name):
                self.browser.screen(360, 740, phone=True)
                self.visit(name)
                self.browser.settle(LOAD_PICTURES)
                self.assertEqual(self.browser.run(BROKEN_PICTURES), [])
                self.assertFalse(self.browser.run(TOO_WIDE))
                self.assertEqual(self.browser.run(SMALL_TARGETS), [])
                self.assertFalse(self.browser.run(TOO_WIDE), "with its list of pages open")
                self.assertEqual(self.browser.run(PALE_TEXT), [])
                self.browser.screen(360, 740, phone=True, dark=True)
                self.assertEqual(self.browser.run(PALE_TEXT), [], "in dark colours")
                self.assertEqual(self.browser.complaints(), [])

    def test_a_first_visit_keeps_the_course_without_a_network(self):
        server = WebServer(self.folder)
        self.addCleanup(server.stop)
        with Browser() as browser:
            browser.screen(360, 740, phone=True)
            browser.open(server.address + "modul-2.html")
            browser.wait_until("return !document.getElementById('tersimpan').hidden")
            browser.wait_until("return navigator.serviceWorker.controller !== null")
            self.assertEqual(browser.complaints(), [])
            server.stop()
            for name in ["", *pages_of(self.folder), "tayangan.html", "tayangan.en.html?status=pppk"]:
                with self.subTest(page=name):
                    browser.open(server.address + name)
                    self.assertTrue(browser.run("return !!document.querySelector('h1')"))
                    browser.run("document.querySelectorAll('[hidden] img').forEach((image) => image.remove())")
                    browser.settle(LOAD_PICTURES)
                    self.assertEqual(browser.run(BROKEN_PICTURES), [])
                    self.assertNotEqual(browser.run("return document.styleSheets.length"), 0)

    def test_a_changed_course_takes_the_place_of_the_kept_one(self):
        with tempfile.TemporaryDirectory() as place, Browser() as browser:
            folder = pathlib.Path(place) / "kursus"
            publish(folder, CONTENT / "netralitas-asn")
            server = WebServer(folder)
            self.addCleanup(server.stop)
            browser.open(server.address + "index.html")
            browser.wait_until("return navigator.serviceWorker.controller !== null")
            publish(folder, CONTENT / "keselamatan-gedung")
            browser.settle("await (await navigator.serviceWorker.ready).update()")
            browser.wait_until("""return caches.keys().then(async (names) => names.length === 1 &&
                !(await (await caches.open(names[0])).match("modul-6.html")))""")
            server.stop()
            browser.open(server.address + "index.html")
            self.assertEqual(browser.run("return document.querySelectorAll('.module').length"), 1)

    def test_it_opens_from_a_stick(self):
        self.browser.screen(360, 740, phone=True)
        for name in ("index.html", "modul-4.html", "tayangan.html"):
            with self.subTest(page=name):
                self.browser.open((self.folder / name).as_uri())
                self.browser.run("document.querySelectorAll('[hidden] img').forEach((image) => image.remove())")
                self.browser.settle(LOAD_PICTURES)
                self.assertEqual(self.browser.run(BROKEN_PICTURES), [])
                self.assertEqual(self.browser.complaints(), [])

    def test_no_slide_is_cut_on_a_projector(self):
        main = ("tayangan.html", "tayangan.en.html")
        others = ("?status=pppk", "?status=non-asn", "?status=pppk-paruh-waktu")
        for width, height, names in ((1920, 1080, [*main, *("tayangan.html" + status for status in others)]),
                                     (1280, 720, main)):
            self.browser.screen(width, height)
            for name in names:
                with self.subTest(slides=name, width=width):
                    self.visit(name)
                    self.assertEqual(self.browser.run(CUT_SLIDES), [])
                    self.assertEqual(self.browser.complaints(), [])

    def now(self):
        return self.browser.run("return document.getElementById('nomor').value.split(' / ').map(Number)")

    def test_keys_and_halves_move_the_slides(self):
        self.browser.screen(1280, 720)
        self.visit("tayangan.html")
        first, last = self.now()
        self.assertEqual(first, 1)
        for key, place in ((Keys.ARROW_RIGHT, 2), (Keys.SPACE, 3), (Keys.PAGE_DOWN, 4), (Keys.ARROW_LEFT, 3),
                           (Keys.PAGE_UP, 2), (Keys.END, last), (Keys.ARROW_RIGHT, last), (Keys.HOME, 1),
                           (Keys.ARROW_UP, 1), (Keys.ARROW_DOWN, 2)):
            self.browser.press(key)
            self.assertEqual(self.now()[0], place)
        click = "document.elementFromPoint(arguments[0], 20).dispatchEvent(new MouseEvent('click', " \
                "{bubbles: true, clientX: arguments[0], clientY: 20}))"
        self.browser.run(click, 1200)
        self.assertEqual(self.now()[0], 3)
        self.browser.run(click, 100)
        self.assertEqual(self.now()[0], 2)
        self.assertEqual(self.browser.run("return document.querySelectorAll('.slide.now').length"), 1)
        self.browser.driver.refresh()
        self.assertEqual(self.now()[0], 2)

    def test_the_show_goes_round_by_itself_when_asked(self):
        self.visit("tayangan.html?auto=3#49")
        last = self.now()
        self.assertEqual(last[0], last[1])
        self.browser.wait_until("return document.getElementById('nomor').value.startsWith('1 /')")

    def test_the_presenter_chooses_the_status(self):
        self.browser.screen(1280, 720)
        self.visit("tayangan.html#modul-5")
        readers = "return [...new Set([...document.querySelectorAll('.slide:not([hidden]) .readers')]" \
                  ".map((label) => label.textContent))]"
        self.assertEqual(self.browser.run(readers), ["Bagi PNS dan CPNS"])
        place = self.now()[0]
        self.browser.run("document.querySelector('.slide.now a[data-status=non-asn]').click()")
        self.browser.wait_until("return location.search === '?status=non-asn' && document.readyState === 'complete'")
        self.assertEqual(self.browser.run(readers), ["Bagi Non-ASN"])
        self.assertEqual(self.now()[0], place)

    def test_the_slides_can_be_read_and_printed_without_scripts(self):
        browser = self.browser
        browser.screen(1280, 720)
        self.visit("tayangan.html")
        shown = browser.run("return document.querySelectorAll('.slide:not([hidden])').length")
        printed = browser.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
        self.assertEqual(base64.b64decode(printed["data"]).count(b"/Type /Page\n"), shown)
        browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        self.addCleanup(browser.driver.execute_cdp_cmd, "Emulation.setEmulatedMedia", {"media": ""})
        self.assertEqual(browser.run("return document.querySelector('.controls').getClientRects().length"), 0)
        browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.addCleanup(browser.driver.execute_cdp_cmd, "Emulation.setScriptExecutionDisabled", {"value": False})
        self.visit("tayangan.html")
        self.assertGreater(len(browser.driver.find_elements("css selector", ".slide")), shown)

    def test_the_list_holds_every_file_there_is(self):
        there = sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file())
        self.assertEqual(sorted(files_of(self.folder)), there)


if __name__ == "__main__":
    unittest.main()
