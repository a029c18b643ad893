"""A published course on a web server of its own, and a browser that looks at it."""

import functools
import http.server
import json
import os
import pathlib
import subprocess
import threading

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common import utils
from selenium.webdriver.support.ui import WebDriverWait

ADDRESS = "https://kursus.contoh.example/netralitas/"
LIMIT = float(os.environ.get("NETRA_WAIT_LIMIT", "60"))


def publish(folder, course):
    program = pathlib.Path(os.environ["NETRA_PROGRAMS"]) / "netra"
    subprocess.run([program, "publish-course", folder, "--course", course, "--address", ADDRESS], check=True, capture_output=True)


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class WebServer:
    """Serves a folder on localhost, where a browser allows what it else allows over https only."""

    def __init__(self, folder):
        handler = functools.partial(Handler, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()
        self.address = f"http://127.0.0.1:{self.server.server_port}/"

    def stop(self):
        if self.thread.is_alive():
            self.server.shutdown()
            self.server.server_close()
            self.thread.join()


class Driver(Service):
    """Reached by number, as it reaches the browser by a pipe: a bare machine may not know the name localhost."""

    @property
    def service_url(self):
        return f"http://127.0.0.1:{self.port}"

    def is_connectable(self):
        return utils.is_connectable(self.port, "127.0.0.1")


class Browser:
    """Chromium without a window. Its profile goes with it."""

    def __init__(self):
        options = Options()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                         "--remote-debugging-pipe"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Driver("/usr/bin/chromedriver"), options=options)
        self.driver.set_script_timeout(LIMIT)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.driver.quit()

    def screen(self, width, height, phone=False, dark=False):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone})
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})

    def open(self, address):
        self.driver.get(address)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def settle(self, script, *arguments):
        """Runs a script that promises something, and waits for it."""
        waiting = "const done = arguments[arguments.length - 1]; (async () => {" + script + "})().then(done)"
        return self.driver.execute_async_script(waiting, *arguments)

    def wait_until(self, script, *arguments):
        WebDriverWait(self.driver, LIMIT, poll_frequency=0.05).until(lambda _: self.run(script, *arguments))

    def press(self, key):
        self.driver.switch_to.active_element.send_keys(key)

    def complaints(self):
        """What the browser wrote to its console: policy violations, failed requests, errors of scripts."""
        return [entry["message"] for entry in self.driver.get_log("browser")]


def pages_of(folder):
    """The pages for phones; the slideshows are not among them."""
    names = sorted(path.name for path in pathlib.Path(folder).glob("*.html"))
    return [name for name in names if not name.startswith("tayangan")]


def files_of(folder):
    text = (pathlib.Path(folder) / "course-files.js").read_text(encoding="utf-8")
    return json.loads(text[text.index("{"):text.rindex(";")])["files"]
