"""The right answers of a course, read from its GIFT files: what a participant who has learned knows.

Reads what the shipped courses use (choices, several right, true/false, matching), apart from the program's
own reader, so that the tests do not take the kiosk's word for what is right.
"""

import pathlib
import re
from dataclasses import dataclass, field

TRUE = {"TRUE": ("Benar", "True"), "FALSE": ("Salah", "False")}


@dataclass
class Known:
    stem: str
    right: set = field(default_factory=set)  # labels of the right options
    pairs: dict = field(default_factory=dict)  # left side: right side
    options: set = field(default_factory=set)  # labels of all options; empty for true/false
    several: bool = False  # all of `right` are to be ticked


def read_course(folder):
    """All questions of all .gift files in the folder's questions/, in every language."""
    known = []
    for path in sorted(pathlib.Path(folder).glob("questions/*.gift")):
        known += read_gift(path.read_text(encoding="utf-8"))
    return known


def read_gift(text):
    text = "\n".join(line for line in text.splitlines() if not re.match(r"\s*(//|\$CATEGORY)", line))
    known = []
    for question in re.finditer(r"((?:\\.|[^{}\\])*)\{((?:\\.|[^{}\\])*)\}", text):
        stem, body = question.groups()
        known.append(_question(_stem(stem), body.split("####")[0].strip()))
    return known


def _stem(text):
    text = text.rpartition("::")[2]
    text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    return plain(re.sub(r"^\s*\[\w+\]", "", text))


def _question(stem, body):
    known = Known(stem)
    word = re.match(r"(TRUE|FALSE|T|F)\b", body)
    if word:
        known.right = set(TRUE["TRUE" if word[1].startswith("T") else "FALSE"])
        return known
    # Each option: its mark, its weight, its text up to an unescaped #.
    for mark, weight, words in re.findall(r"([=~])(?:%(-?[\d.]+)%)?((?:\\.|[^=~#\\])*)(?:#(?:\\.|[^=~\\])*)?", body):
        left, arrow, right = (plain(part) for part in words.partition("->"))
        if arrow and left:
            known.pairs[left] = right
        elif not arrow:
            known.options.add(left)
            if mark == "=" or float(weight or 0) > 0:
                known.right.add(left)
    known.several = len(known.right) > 1
    return known


def plain(text):
    """As it stands on the screen: without escapes, Markdown's marks and line ends."""
    text = re.sub(r"\\n", " ", text)
    text = re.sub(r"\\(.)", r"\1", text)
    text = re.sub(r"[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}", "", text)
    return " ".join(text.split())


def find(known, stem_text, labels):
    """The question whose stem stands in `stem_text` and that has these options; some may be scrolled away."""
    stem_text = " ".join(stem_text.split())
    fitting = [k for k in known if k.stem in stem_text and (not k.options or k.options >= set(labels))]
    if not fitting:
        raise LookupError(f"no such question in the course: {stem_text!r} with {sorted(labels)}")
    return max(fitting, key=lambda k: len(k.stem))
