"""A print service of its own, with one queue whose printer is a folder. What lies in the folder was printed; while
`no_paper` holds, the printer waits and says that it is empty."""

import os
import pathlib
import shutil
import subprocess
import time

QUEUE = "Meja-depan"
CUPS_EXEC = pathlib.Path("/usr/lib/cups/daemon/cups-exec")

FILES = """ServerRoot {root}/etc
RequestRoot {root}/spool
CacheDir {root}/cache
StateDir {root}/run
ServerBin {root}/bin
AccessLog {root}/log/access
ErrorLog {root}/log/error
PageLog {root}/log/page
SystemGroup root
"""
SERVICE = """Listen {root}/service
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
PRINTER = """#!/bin/sh
[ $# = 0 ] && exit 0
if [ -e {root}/no-paper ]; then
    echo "STATE: +media-empty-error" >&2
    while [ -e {root}/no-paper ]; do sleep 0.05; done
    echo "STATE: -media-empty-error" >&2
fi
if [ $# -ge 6 ]; then cp "$6" "{root}/paper/$1.part"; else cat > "{root}/paper/$1.part"; fi
mv "{root}/paper/$1.part" "{root}/paper/$1.pdf"
"""


def may_print():
    return os.geteuid() == 0 and CUPS_EXEC.exists() and shutil.which("cupsd") is not None


class PrintService:
    def __init__(self, root):
        self._root = pathlib.Path(root)
        self.environment = {"CUPS_SERVER": str(self._root / "service")}

    def __enter__(self):
        for folder in ("etc", "spool", "cache", "run", "log", "paper", "bin/backend", "bin/daemon"):
            (self._root / folder).mkdir(parents=True)
        self._root.chmod(0o755)
        (self._root / "bin/daemon/cups-exec").symlink_to(CUPS_EXEC)
        for name, text in (("files.conf", FILES), ("cupsd.conf", SERVICE), ("bin/backend/desk", PRINTER)):
            (self._root / name).write_text(text.format(root=self._root))
        (self._root / "bin/backend/desk").chmod(0o700)  # the service runs it as root then: nobody else may write here
        command = ["cupsd", "-f", "-c", self._root / "cupsd.conf", "-s", self._root / "files.conf"]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        make_queue = ("lpadmin", "-p", QUEUE, "-E", "-v", "desk:/", "-m", "raw")
        try:
            self._wait(lambda: self._run(*make_queue).returncode == 0, "the print service")
        except AssertionError:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.no_paper(False)
        self._process.terminate()
        self._process.wait()

    def _run(self, *command):
        return subprocess.run(command, env={**os.environ, **self.environment}, capture_output=True, text=True)

    def _wait(self, done, what, seconds=20):
        end = time.monotonic() + seconds
        while not done():
            assert time.monotonic() < end, f"no sign of {what}"
            time.sleep(0.02)

    def no_paper(self, empty):
        mark = self._root / "no-paper"
        mark.touch() if empty else mark.unlink(missing_ok=True)

    def wait_for_reason(self, keyword):
        """Until the queue says so of itself."""
        self._wait(lambda: keyword in self._run("lpoptions", "-p", QUEUE).stdout, keyword)

    def papers(self, count):
        """The first `count` papers, in the order they came out; waits for them."""
        def out():
            return sorted((self._root / "paper").glob("*.pdf"), key=lambda path: int(path.stem))
        self._wait(lambda: len(out()) >= count, f"{count} papers")
        return out()
