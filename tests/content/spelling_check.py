#!/usr/bin/env python3
"""Holds every word of the shipped courses against hunspell's Indonesian dictionary.

spelling_check.py CONTENT-FOLDER KNOWN-WORDS: a word that is in neither is an error, named with its file and
line. KNOWN-WORDS holds names, abbreviations and sound forms that the dictionary does not derive, one a line.
"""
import pathlib
import re
import subprocess
import sys

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
UNSPOKEN = re.compile(
    r"\[(?:id|tag):[^\]]*\]|\[(?:markdown|html|plain|moodle)\]|^\$CATEGORY.*|^(?:handle|image|likes):.*"
    r"|\]\([^)]*\)|\{pemilihan\}|\\n|\b(?:TRUE|FALSE)\b|^```post|^(?:author|text):|^version:|^//.*|^\[//\]:.*")


def texts(folder):
    """Each line of running text in Indonesian, with its file and number."""
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".md", ".gift") or ".en." in path.name:
            continue
        if path.name in ("README.md", "SUMBER.md"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            yield f"{path.relative_to(folder)}:{number}", UNSPOKEN.sub(" ", line)


def misspelt(words):
    answer = subprocess.run(["hunspell", "-d", "id_ID", "-i", "utf-8", "-l"], input="\n".join(sorted(words)),
                            capture_output=True, text=True, check=True)
    return set(answer.stdout.split())


def main():
    folder, known_file = map(pathlib.Path, sys.argv[1:])
    known = set(known_file.read_text(encoding="utf-8").split())
    places = {}
    for place, line in texts(folder):
        for word in WORD.findall(line):
            places.setdefault(word, place)
    if len(places) < 1000:
        sys.exit(f"only {len(places)} words found in {folder}: nothing was checked")
    unknown = {word for word in misspelt(places) if len(word) > 1 and not {word, word.lower()} & known}
    for word in sorted(unknown):
        print(f"{places[word]}: {word}")
    present = {form for word in places for form in (word, word.lower())}
    idle = sorted(known - present)
    for word in idle:
        print(f"{known_file.name}: {word} stands in no course any more")
    sys.exit(1 if unknown or idle else 0)


if __name__ == "__main__":
    main()
