"""Packs as anybody could make them: good ones, and ones that lie wherever a zip or a manifest can lie."""

import hashlib
import stat
import struct
import zlib

LOCAL, CENTRAL, END = 0x04034B50, 0x02014B50, 0x06054B50
STORED, DEFLATED = 0, 8
PLAIN = (stat.S_IFREG | 0o644) << 16


def cbor(value):
    """Deterministic CBOR of what a manifest is made of."""
    def head(major, number):
        for size, code, form in ((24, None, ""), (1 << 8, 24, ">B"), (1 << 16, 25, ">H"), (1 << 32, 26, ">I"), (1 << 64, 27, ">Q")):
            if number < size:
                return bytes([major << 5 | (number if code is None else code)]) + (struct.pack(form, number) if form else b"")
        raise ValueError(number)
    if isinstance(value, int):
        return head(0, value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        text = value.encode()
        return head(3, len(text)) + text
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(cbor(item) for item in value)
    return head(5, len(value)) + b"".join(cbor(key) + cbor(item) for key, item in sorted(value.items()))


def manifest(files, course="contoh", version="1.0"):
    lines = [[path, len(content), hashlib.sha256(content).digest()] for path, content in sorted(files.items())]
    return cbor({1: 1, 2: course, 3: version, 4: lines})


class Entry:
    """One file of a zip, each of whose numbers may be set to something else in its header or in the directory."""

    def __init__(self, name, content, method=DEFLATED):
        self.name = name if isinstance(name, bytes) else name.encode()
        self.data = content
        if method == DEFLATED:
            packer = zlib.compressobj(9, zlib.DEFLATED, -15)
            self.data = packer.compress(content) + packer.flush()
        self.fields = dict(flags=0 if self.name.isascii() else 0x0800, method=method, time=0, date=0x21, crc=zlib.crc32(content),
                           packed=len(self.data), size=len(content), extra=b"", needed=20)
        self.header = {}  # what the header says otherwise
        self.directory = {}  # what the directory says otherwise
        self.attributes = PLAIN
        self.offset = None

    def bytes_of_header(self):
        f = {**self.fields, **self.header}
        name = f.get("name", self.name)
        return struct.pack("<IHHHHHIIIHH", LOCAL, f["needed"], f["flags"], f["method"], f["time"], f["date"], f["crc"], f["packed"],
                           f["size"], len(name), len(f["extra"])) + name + f["extra"] + self.data

    def bytes_of_directory(self, offset):
        f = {**self.fields, **self.directory}
        name = f.get("name", self.name)
        return struct.pack("<IBBHHHHHIIIHHHHHII", CENTRAL, 20, 3, f["needed"], f["flags"], f["method"], f["time"], f["date"], f["crc"],
                           f["packed"], f["size"], len(name), len(f["extra"]), 0, 0, 0, self.attributes,
                           offset if self.offset is None else self.offset) + name + f["extra"]


def zipped(entries, count=None, comment=b""):
    body, directory = b"", b""
    parts, offset = [], 0
    for entry in entries:
        parts.append(entry.bytes_of_header())
        directory += entry.bytes_of_directory(offset)
        offset += len(parts[-1])
    body = b"".join(parts)
    number = min(len(entries) if count is None else count, 0xFFFF)
    return body + directory + struct.pack("<IHHHHIIH", END, 0, 0, number, number, len(directory), len(body), len(comment)) + comment


def entries_of(files, head=None, method=DEFLATED):
    """The entries of a good pack of these files, path → bytes."""
    head = manifest(files) if head is None else head
    return [Entry("pack.cbor", head), *(Entry(path, content, method) for path, content in sorted(files.items()))]


def pack(files, head=None, method=DEFLATED):
    return zipped(entries_of(files, head, method))
