"""Packs made to harm: each is refused with a reason, soon, in little memory, and nothing is touched."""

import os
import pathlib
import shutil
import struct
import subprocess
import tempfile
import unittest
import zlib

import pack_maker
from kiosk import PROGRAMS, ROOT, run_netra
from pack_maker import STORED, Entry, entries_of, manifest, pack, zipped

COURSE = ROOT / "content" / "keselamatan-gedung"
MOST_SECONDS, MOST_KIB = 5, 512 * 1024
MIB = 1 << 20
VIEW = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">'


def course_files():
    """The evacuation course as a file of its own: path → bytes."""
    return {path.relative_to(COURSE).as_posix(): path.read_bytes() for path in COURSE.rglob("*") if path.is_file()}


def good_head(files):
    return manifest(files, "keselamatan-gedung", "0.1")


def good_entries(files=None):
    files = files or course_files()
    return entries_of(files, good_head(files))


def with_files(**changes):
    """A pack whose manifest is honest about a course that is not."""
    files = course_files()
    files.update({name.replace("__", "/"): content for name, content in changes.items()})
    return pack(files, good_head(files))


def with_file(path, content, method=pack_maker.DEFLATED):
    files = {**course_files(), path: content}
    return pack(files, good_head(files), method)


def png(width, height):
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(b"\0" * 999)) + chunk(b"IEND", b"")


def jpeg(width, height):
    return b"\xff\xd8\xff\xc0" + struct.pack(">HBHHB", 17, 8, height, width, 3) + bytes(9) + b"\xff\xd9"


def patched(change, path="course.toml"):
    """A good pack in which the entry of `path` was changed."""
    entries = good_entries()
    change(next(entry for entry in entries if entry.name == path.encode()))
    return zipped(entries)


def named(name):
    """A pack whose last file bears this name, in the manifest too where the manifest can say it."""
    files = course_files()
    entries = good_entries(files)
    entries.append(Entry(name, b"x"))
    text = name.decode() if isinstance(name, bytes) and name.isascii() else name
    if isinstance(text, str):
        entries[0] = Entry("pack.cbor", good_head({**files, text: b"x"}))
    return zipped(entries)


def twins(one, other):
    return with_files(**{f"images__{one}": b"x", f"images__{other}": b"y"})


def overlapping():
    """Many entries of one stretch of bytes, as the densest zip bombs are."""
    entries = good_entries()
    for entry in entries[3:]:
        entry.offset = 0
    return zipped(entries)


def many_files(count):
    files = {f"n/{i:05}.txt": b"" for i in range(count)}
    return zipped(entries_of(files, good_head(dict(list(files.items())[:10]))))


def truncated(tenth):
    whole = zipped(good_entries())
    return whole[: len(whole) * tenth // 10]


def longer_than_anybody_says(files):
    """Header, directory, checksum and manifest agree on the first ten bytes of what unpacks to more."""
    short = {**files, "course.toml": files["course.toml"][:10]}
    entries = good_entries(short)
    entry = next(entry for entry in entries if entry.name == b"course.toml")
    entry.data = Entry("", files["course.toml"]).data
    entry.fields.update(packed=len(entry.data))
    return zipped(entries)


def set_in(part, **values):
    return lambda entry: getattr(entry, part).update(values)


def linked(entry):
    entry.attributes = 0o120777 << 16


def hostile():
    """What it is → the pack's bytes and a word of the reason, or None where any reason will do."""
    files = course_files()
    toml = files["course.toml"]
    paths = ["../luar", "a/../../luar", "/etc/luar", "//luar", "..\\luar", "C:\\luar", "C:luar", "a//b", "a/./b", ".bashrc", "a/.ssh/x",
             "a/", b"a\0b", "a\nb", b"a\xffb", b"\xc0\xae\xc0\xae/luar", "\u202egpj.x/..", "a" * 300]
    for path in paths:
        yield f"the name {path!r}", named(path), None
    yield "a symbolic link", patched(linked), "link"
    yield "a device", patched(lambda entry: setattr(entry, "attributes", 0o020666 << 16)), "device"
    yield "a name twice", zipped([*good_entries(), Entry("course.toml", toml)]), "same name"
    yield "twins by case", twins("A.svg", "a.SVG"), "same name"
    yield "twins by composition", twins("\u00e9.svg", "e\u0301.svg"), "same name"
    yield "a file that is a folder too", with_file("modules", b"x"), "file and a folder"
    yield "a zip bomb", with_file("a.txt", bytes(60 * MIB)), "bomb"
    yield "overlapping files", overlapping(), "agree"
    yield "a zip in the zip", with_file("a.zip", pack({"a": b"b"}), STORED), "archive"
    yield "a pack in the pack", with_file("a.svg", zipped(good_entries()), STORED), "archive"
    yield "another checksum", patched(lambda entry: entry.fields.update(crc=1)), "damaged"
    yield "a header with another checksum", patched(set_in("header", crc=1)), "agree"
    yield "a header with another name", patched(set_in("header", name=b"course.tomm")), "agree"
    yield "a header with another size", patched(set_in("header", size=1)), "agree"
    yield "a directory with another name", patched(set_in("directory", name=b"../../e.toml")), None
    yield "a directory with another size", patched(set_in("directory", size=1)), "agree"
    yield "more bytes than declared", patched(lambda entry: entry.fields.update(size=10)), None
    yield "more bytes than anything declares", longer_than_anybody_says(files), "damaged"
    yield "fewer bytes than declared", patched(lambda entry: entry.fields.update(size=len(toml) + 10)), None
    yield "encryption", patched(lambda entry: entry.fields.update(flags=1)), "encrypted"
    yield "sizes after the data", patched(lambda entry: entry.fields.update(flags=8)), "way of zipping"
    yield "another method", patched(lambda entry: entry.fields.update(method=12)), "way of zipping"
    yield "an extra field", patched(lambda entry: entry.fields.update(extra=b"up\x01\0x")), "way of zipping"
    yield "8 GB declared", patched(lambda entry: entry.fields.update(size=0xFFFFFFFF)), "64 MiB"
    yield "100 MB declared", patched(lambda entry: entry.fields.update(size=100 * MIB)), "64 MiB"
    yield "20,000 files", many_files(20000), "5,000"
    yield "5,001 files", many_files(5001), "5,000"
    yield "a number of files that is not theirs", zipped(good_entries(), count=3), "agree"
    yield "a comment", zipped(good_entries(), comment=b"hai"), "not a whole"
    yield "something before the zip", b"#!/bin/sh\n" + zipped(good_entries()), None
    for tenth in range(10):
        yield f"cut off at {tenth} tenths", truncated(tenth), "not a whole"
    yield "a zip without a manifest", zipped(good_entries()[1:]), "no manifest"
    yield "a manifest that is no CBOR", pack(files, b"\xff"), "manifest"
    yield "a manifest that leaves a file out", zipped([*good_entries(), Entry("zz.txt", b"x")]), "not named"
    yield "a manifest with a file more", pack(files, good_head({**files, "zz.txt": b"x"})), "not in the pack"
    yield "a manifest of another content", pack({**files, "course.toml": toml + b"\n#"}, good_head({**files, "course.toml": toml + b"\n!"})), "changed"
    yield "a manifest of another course", pack(files, manifest(files, "lain", "9.9")), "another course"
    yield "a PNG of a hundred thousand pixels a side", with_file("images/a.png", png(100_000, 100_000)), "8192"
    yield "a JPEG of 65,535 pixels a side", with_file("images/a.jpg", jpeg(65_535, 65_535)), "8192"
    yield "an SVG bomb", with_file("images/a.svg", VIEW + b"<g/>" * 30_000 + b"</svg>"), "20,000 elements"
    yield "an SVG with an entity", with_file("images/a.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]>' + VIEW + b"<text>&a;</text></svg>"), "DOCTYPE"
    yield "an SVG with a reference outside", with_file("images/a.svg", VIEW + b'<image href="file:///etc/passwd"/></svg>'), "outside"
    yield "a key twice in course.toml", with_file("course.toml", toml + b'\nid = "x"\nid = "y"\n'), "cannot redefine"
    yield "a line of 64 MiB", with_file("questions/a.gift", b"a" * (64 * MIB), STORED), "16 KiB"
    yield "text that is not UTF-8", with_file("modules/1-evakuasi.md", b"# \xff\xfe\n"), "not UTF-8"


class HostilePacks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.data = cls.folder / "data"
        run_netra("init", data=cls.data, check=True)
        run_netra("content", "install", COURSE, data=cls.data, check=True)

    def setUp(self):
        self.file = self.folder / "x.netra"
        self.addCleanup(lambda: self.file.unlink(missing_ok=True))

    def run_measured(self, *words):
        """Exit status, what was said on stderr, processor seconds, and the peak of memory in KiB."""
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen([PROGRAMS / "netra", "--lang", "en", "--data", self.data, *words], stdout=subprocess.DEVNULL, stderr=said)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            return process.returncode, said.read().decode(errors="replace"), usage.ru_utime + usage.ru_stime, usage.ru_maxrss

    def everything(self):
        """Each file below the test's folder but the pack itself."""
        return {path: path.stat().st_size for path in self.folder.rglob("*") if path.is_file() and path != self.file
                and not path.name.startswith("netra.db-") and path.name != "netra.log"}

    def refuse(self, content, reason, *flags):
        self.file.write_bytes(content)
        before = self.everything()
        status, said, seconds, kib = self.run_measured("content", "install", self.file, *flags)
        self.assertEqual(status, 1, said)
        self.assertIn("error:", said)
        if reason:
            self.assertIn(reason, said)
        self.assertLess(seconds, MOST_SECONDS)
        self.assertLess(kib, MOST_KIB)
        self.assertEqual(self.everything(), before)
        return said, seconds, kib

    def test_a_good_pack_of_this_maker_is_taken(self):
        """Else the refusals below would show nothing."""
        self.file.write_bytes(zipped(good_entries()))
        self.assertEqual(self.run_measured("content", "check", self.file)[0], 0)
        status, said, _, _ = self.run_measured("content", "install", self.file, "--accept-unsigned")
        self.assertEqual(status, 0, said)

    def test_each_hostile_pack_is_refused(self):
        worst = (0, 0)
        for what, content, reason in hostile():
            with self.subTest(what):
                said, seconds, kib = self.refuse(content, reason, "--accept-unsigned")
                worst = max(worst[0], seconds), max(worst[1], kib)
                if os.environ.get("NETRA_SHOW"):
                    print(f"== {what} ({seconds:.2f} s, {kib // 1024} MiB)\n{said}")
        print(f"at most {worst[0]:.2f} s and {worst[1] // 1024} MiB")
        self.assertEqual(run_netra("audit", data=self.data).returncode, 0)

    def test_an_unsigned_pack_needs_a_word_for_it(self):
        self.refuse(zipped(good_entries()), "not signed")

    def test_a_key_of_another_role_is_refused_even_with_a_word_for_it(self):
        made = self.folder / "made.netra"
        self.addCleanup(made.unlink)
        run_netra("content", "pack", COURSE, "-o", made, "--key", self.data / "keys" / "kiosk.pem", data=self.data, check=True)
        self.refuse(made.read_bytes(), "may not sign", "--accept-unsigned")

    def test_a_signed_pack_whose_manifest_was_changed_is_refused(self):
        made = self.folder / "made.netra"
        self.addCleanup(made.unlink)
        environment = {**os.environ, "NETRA_PASSPHRASE": "frasa contoh"}
        key = self.folder / "pack.pem"
        self.addCleanup(key.unlink)
        for words in (["content", "key", key], ["content", "pack", COURSE, "-o", made, "--key", key]):
            subprocess.run([PROGRAMS / "netra", "--data", self.data, *words], env=environment, check=True, capture_output=True)
        whole = made.read_bytes()
        self.file.write_bytes(whole)
        self.assertEqual(self.run_measured("content", "install", self.file)[0], 0)
        size = int.from_bytes(whole[18:22], "little")
        start = 30 + len("pack.cose")
        cose = bytearray(zlib.decompress(whole[start:start + size], -15))
        cose[-1] ^= 1
        files = course_files()
        entries = [Entry("pack.cose", bytes(cose)), *good_entries(files)[1:]]
        self.refuse(zipped(entries), "changed after it was signed", "--accept-unsigned")


if __name__ == "__main__":
    unittest.main()
