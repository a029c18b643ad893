"""A participants' list of 20,000 invented people with faults planted in it, the same for the same seed.

What stands in a row and what is wrong with it come from one place: `make` gives the rows and, beside them, the
findings that whoever reads the list must name, no more and no fewer.
"""

import dataclasses
import datetime
import random

TITLES = ["NIP", "Nama", "Unit Kerja", "Jabatan", "Status"]
FIRST_ROW = 2  # below the titles
FIRST_NAMES = ["Ratna", "Wayan", "Made", "Budi", "Siti", "Agus", "Dewi", "Putu", "Yohanes", "Nur"]
LAST_NAMES = ["Contoh", "Rekaan", "Umpama", "Misal", "Teladan", "Andaian", "Fiksi"]
UNITS = [f"Dinas {what}" for what in (
    "Pendidikan", "Kesehatan", "Perhubungan", "Perdagangan", "Kebudayaan", "Ketahanan Pangan", "Komunikasi",
    "Lingkungan Hidup", "Perpustakaan", "Pemadam Kebakaran")]
POSITIONS = ["Analis", "Arsiparis", "Guru", "Perencana", "Pranata Komputer"]


@dataclasses.dataclass
class Row:
    number: str
    name: str
    unit: str
    position: str
    status: str
    number_form: str = "text"  # text, number, date: how a spreadsheet keeps it

    def cells(self):
        return [self.number, self.name, self.unit, self.position, self.status]


@dataclasses.dataclass(frozen=True, order=True)
class Finding:
    row: int
    kind: str
    column: str
    content: str
    problem: str


def sound_row(chance, serial):
    born = datetime.date(1966, 1, 1) + datetime.timedelta(days=chance.randrange(12000))
    began = born.year + 22 + chance.randrange(5)
    pns = chance.random() < 0.7
    sex = chance.choice("12")
    number = f"{born:%Y%m%d}{began}{chance.randrange(1, 13) if pns else 21 + chance.randrange(5):02d}{sex}"
    name = f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)} {serial}"
    return Row(f"{number}{1 + serial % 998:03d}", name, chance.choice(UNITS), chance.choice(POSITIONS),
               "PNS" if pns else "PPPK")


def shift_shown(number):
    return f"{number[0]},{number[1:6]}E+17"


# Each fault changes the row and says what must be found: (weight, column, content, problem).

def shortened(row, _):
    row.number = shift_shown(row.number)
    return "kesalahan", "NIP", row.number, "Diringkas lembar kerja"


def rounded(row, _):
    row.number = row.number[:15] + "000"
    return "kesalahan", "NIP", "18 digit, berakhiran 000", "Dibulatkan lembar kerja"


def cut(row, _):
    row.number = row.number[:17]
    return "kesalahan", "NIP", f"17 digit, berakhiran {row.number[-3:]}", "Harus 18 digit"


def letter(row, _):
    row.number = row.number[:12] + "O" + row.number[13:]
    return "kesalahan", "NIP", "*" * 12 + "O" + "*" * 2 + row.number[15:], "Ada huruf di antara angka"


def no_number(row, _):
    row.number = ""
    return "kesalahan", "NIP", "(kosong)", "Nomor wajib diisi"


def no_name(row, _):
    row.name = ""
    return "kesalahan", "Nama", "(kosong)", "Nama wajib diisi"


def long_name(row, _):
    row.name = "Raden " + "Panjang " * 8 + "Sekali"
    return "kesalahan", "Nama", row.name[:39] + "…", "Terlalu panjang"


def strange_status(row, _):
    row.status = "Honorer"
    return "kesalahan", "Status", "Honorer", "Status tidak dikenal"


def twice(row, earlier):
    place, other = earlier
    row.number, row.name, row.status = other.number, other.name.upper(), other.status
    return "kesalahan", "NIP", f"sama dengan baris {place}", f"Nomor ini sudah ada di baris {place}"


def of_another(row, earlier):
    place, other = earlier
    row.number, row.status = other.number, other.status
    return "kesalahan", "NIP", f"sama dengan baris {place}", "Nomor sama, namanya berbeda"


def unreal_birth(row, _):
    row.number = row.number[:4] + "0230" + row.number[8:]
    return "peringatan", "NIP", f"lahir 30-02-{row.number[:4]}", "Tanggal itu tidak ada"


def odd_sex(row, _):
    row.number, row.status = row.number[:12] + "087" + row.number[15:], "PNS"
    return "peringatan", "NIP", "7", "Digit ke-15 biasanya 1 atau 2"


def other_status(row, _):
    row.status = "PPPK" if row.status == "PNS" else "PNS"
    return "peringatan", "NIP", row.status, "Susunan nomor tidak sesuai status"


def own_number(row, _):
    row.number = "PS-" + row.name.split()[-1]
    return "peringatan", "NIP", row.number, "Bukan NIP atau NI PPPK"


def no_unit(row, _):
    row.unit = ""
    return "peringatan", "Unit", "(kosong)", "Unit kosong"


def mistyped_unit(row, _):
    meant = row.unit
    row.unit = meant[:-2] + meant[-1]
    return "peringatan", "Unit", row.unit, f"Mirip {meant}"


FAULTS = [shortened, rounded, cut, letter, no_number, no_name, long_name, strange_status, twice, of_another,
          unreal_birth, odd_sex, other_status, own_number, no_unit, mistyped_unit]


def kept_as_number(row, _):
    """A spreadsheet's cell of the wrong kind: 15 digits are left of it."""
    row.number_form = "number"
    return "kesalahan", "NIP", f"{row.number[0]}.{row.number[1:6]}…E+17", "Dibulatkan lembar kerja"


def kept_as_date(row, _):
    row.number, row.number_form = "1985-03-12", "date"
    return "kesalahan", "NIP", "(tanggal)", "Sel ini tanggal, bukan nomor"


SHEET_FAULTS = [*FAULTS, kept_as_number, kept_as_date]


def make(people, faults, each, seed):
    """The rows, and what must be found in them, sorted. Every fault is planted `each` times."""
    chance = random.Random(seed)
    rows, numbers = [], set()
    while len(rows) < people:
        row = sound_row(chance, len(rows))
        if row.number not in numbers:  # twins of a day would be a fault that nobody planted
            numbers.add(row.number)
            rows.append(row)
    places = chance.sample(range(people // 10, people), len(faults) * each)
    findings = []
    for index, place in enumerate(sorted(places)):
        fault = faults[index % len(faults)]
        earlier = chance.randrange(people // 10)  # nothing is planted there
        weight, column, content, problem = fault(rows[place], (earlier + FIRST_ROW, rows[earlier]))
        findings.append(Finding(place + FIRST_ROW, weight, column, content, problem))
    return rows, sorted(findings)


def excel_csv(rows):
    """As Excel writes it: semicolons, a byte order mark, CRLF, line breaks within quotes."""
    def quoted(cell):
        return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ';"\r\n') else cell

    lines = [";".join(TITLES)]
    for number, row in enumerate(rows):
        cells = row.cells()
        if number % 7 == 0:
            cells[3] += "\r\nMuda"  # a cell of two lines
        if number % 11 == 0:
            cells[3] += '; "senior"'
        lines.append(";".join(map(quoted, cells)))
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()


def flat_spreadsheet(rows):
    """A flat OpenDocument sheet, for LibreOffice to make an .xlsx of."""
    def cell(text, form="text"):
        if form == "number":
            return f'<table:table-cell office:value-type="float" office:value="{text}"/>'
        if form == "date":
            return f'<table:table-cell table:style-name="day" office:value-type="date" office:date-value="{text}"/>'
        if not text:
            return "<table:table-cell/>"
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    def line(cells):
        return "<table:table-row>" + "".join(cells) + "</table:table-row>"

    body = [line(map(cell, TITLES))]
    body += (line([cell(row.number, row.number_form), *map(cell, row.cells()[1:])]) for row in rows)
    names = "".join(f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{what}:1.0"' for name, what in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"),
        ("number", "datastyle")))
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document{names} office:version="1.2" '
            'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>'
            '<number:date-style style:name="dmy"><number:day/><number:text>/</number:text><number:month/>'
            '<number:text>/</number:text><number:year/></number:date-style>'
            '<style:style style:name="day" style:family="table-cell" style:data-style-name="dmy"/>'
            '</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Peserta">'
            + "".join(body) + "</table:table></office:spreadsheet></office:body></office:document>")
