#include "content/question_sheet_help.h"

#include <array>
#include <string_view>

#include "content/question_sheet_style.h"
#include "sheet/xlsx_writer.h"

namespace netra::content {

using sheet::Look;
using sheet::XlsxWriter;

namespace {

struct Entry {
    std::string_view name;  // empty: the text is a heading
    std::string_view text;
};

constexpr auto entries = std::to_array<Entry>({
    {"", "Cara mengisi"},
    {"1", "Tulis di lembar Soal, satu soal per baris. Baris kosong boleh ada dan dilewati."},
    {"2", "Isi Jenis, Soal, Jawaban A, B, C, … dan Kunci. Kolom lain diisi bila perlu."},
    {"3", "Kunci berisi huruf jawaban yang benar: B, atau A, C bila ada beberapa."},
    {"4", "Lembar Contoh memuat satu contoh tiap jenis soal. Salin barisnya, lalu ubah isinya."},
    {"5",
     "Simpan sebagai Excel (.xlsx) ke folder questions/ milik materi, lalu periksa dengan netra quiz inspect "
     "soal.xlsx. Setiap masalah disebut dengan lembar dan kotaknya, misalnya Soal!C7."},
    {"", "Kolom"},
    {"Id",
     "Nama soal yang tidak pernah berubah, misalnya dasar-01: huruf, angka, tanda - _ dan titik, tanpa "
     "spasi. "
     "Satu id hanya untuk satu soal."},
    {"Modul", "Id modul dari course.toml. Kosong: nama berkas (1-dasar.xlsx menjadi dasar)."},
    {"Jenis", "Dipilih dari daftar; dijelaskan di bawah."},
    {"Tingkat", "mudah, sedang, atau sulit. Kosong berarti sedang."},
    {"Soal", "Teks pertanyaan. Baris baru: Alt+Enter di Excel, Ctrl+Enter di LibreOffice."},
    {"Kunci", "Huruf jawaban yang benar; pada Benar/Salah tulis Benar atau Salah."},
    {"Jawaban A, B, …",
     "Pilihan jawaban. Perlu lebih banyak? Tambahkan kolom Jawaban G, Jawaban H, … (paling banyak "
     "50)."},
    {"Pembahasan", "Ditampilkan setelah soal dijawab, apa pun jawabannya."},
    {"Umpan balik A, B, …", "Ditampilkan kepada yang memilih jawaban itu."},
    {"Pasangan A, B, …", "Sisi kanan dari Jawaban A, B, … pada Menjodohkan dan Memilah."},
    {"Bobot A, B, …",
     "Persen dari nilai penuh, -100 sampai 100. Hanya bila Kunci belum cukup, misalnya jawaban yang "
     "benar separuh (50)."},
    {"Judul", "Judul singkat soal."},
    {"Sumber", "Dari mana faktanya, satu sumber per baris."},
    {"Status",
     "Hanya ditanyakan kepada status ini: pns, cpns, pppk, pppk-paruh-waktu, non-asn. Kosong: semua."},
    {"Tag", "Tanda lain, dipisahkan koma. tetap: urutan jawaban tidak diacak."},
    {"Format", "Kosong untuk teks biasa. markdown untuk kiriman media sosial (blok ```post, lihat Contoh)."},
    {"Catatan", "Kolom untuk Anda sendiri; tidak dibaca. Juga No, Nomor, dan Komentar."},
    {"", "Jenis soal"},
    {"Pilihan ganda", "Satu jawaban benar. Kunci: satu huruf."},
    {"Pilihan ganda kompleks", "Beberapa jawaban benar. Kunci: A, C. Nilai dibagi rata."},
    {"Benar/Salah",
     "Kunci: Benar atau Salah. Umpan balik A untuk yang menjawab Benar, B untuk yang menjawab Salah."},
    {"Menjodohkan",
     "Jawaban A berpasangan dengan Pasangan A, dan seterusnya. Pasangan tanpa Jawaban adalah pengecoh."},
    {"Mengurutkan", "Jawaban A, B, C, … ditulis dalam urutan yang benar; kios mengacaknya."},
    {"Memilah", "Pasangan adalah nama kelompok dan berulang: Boleh, Boleh, Dilarang."},
    {"Kata rumpang", "Tulis lima garis bawah _____ di tempat kata yang hilang. Kunci: satu huruf."},
    {"Isian singkat",
     "Semua Jawaban diterima. Dibaca dan dapat dipakai di Moodle, tetapi tidak ditanyakan di kios."},
    {"Angka", "Jawaban: 3,14 atau 3,14:0,01 (toleransi) atau 1..5 (rentang). Tidak ditanyakan di kios."},
    {"Uraian", "Tanpa jawaban. Tidak ditanyakan di kios."},
    {"Keterangan", "Teks tanpa pertanyaan. Tidak ditanyakan di kios."},
    {"", "Bila ada masalah"},
    {"Tanggal",
     "1/2 berubah menjadi 1 Februari? Jadikan kotaknya berformat Teks, lalu ketik ulang. Kolom di lembar "
     "Soal sudah berformat Teks."},
    {"Judul kolom",
     "Urutan kolom bebas; besar kecilnya huruf tidak berpengaruh. Jangan ubah ejaan judulnya."},
    {"Lembar lain", "Semua lembar yang punya baris judul ikut dibaca, kecuali Petunjuk dan Contoh."},
    {"", "In English"},
    {"Rows",
     "One question a row in the sheet Soal. Fill Jenis (type), Soal (question), Jawaban A, B, … (answers) "
     "and "
     "Kunci (the right answer's letter). The sheet Contoh shows an example of each type and is not read."},
    {"Titles",
     "English titles are read too: Id, Module, Type, Difficulty, Question, Key, Answer A, Feedback A, Match "
     "A, "
     "Weight A, General feedback, Title, Source, Status, Tags, Format."},
    {"Types",
     "Multiple choice, Multiple answers, True/False, Matching, Ordering, Sorting, Missing word, Short "
     "answer, "
     "Numerical, Essay, Description."},
    {"Words", "True and False as keys; easy, medium and hard as levels."},
    {"Check",
     "netra quiz inspect FILE.xlsx shows each question as understood and names problems by sheet and cell."},
    {"GIFT", "netra quiz convert FILE.xlsx FILE.gift makes a file for Moodle, and the other way round."},
});

}  // namespace

void write_help_sheet(XlsxWriter& writer) {
    constexpr Look title{.ink = white, .ground = deep_blue, .size = 18, .bold = true, .centred = true};
    constexpr Look heading{
        .ink = deep_blue, .ground = pale_blue, .edge = line_grey, .size = 13, .bold = true};
    constexpr Look name{.ink = deep_blue, .edge = line_grey, .bold = true};
    constexpr Look text{.edge = line_grey};
    constexpr double title_height = 44;
    constexpr double heading_height = 24;
    constexpr double name_width = 24;
    constexpr double text_width = 88;
    writer.begin_sheet("Petunjuk", mid_blue);
    writer.set_columns(1, 1, name_width, {});
    writer.set_columns(2, 2, text_width, {});
    writer.put_across({1, 1}, 2, "Petunjuk lembar soal", title);
    writer.set_height(1, title_height);
    int row = 1;
    for (const Entry& entry : entries) {
        ++row;
        if (entry.name.empty()) {
            writer.put_across({row, 1}, 2, entry.text, heading);
            writer.set_height(row, heading_height);
        } else {
            writer.put({row, 1}, entry.name, name);
            writer.put({row, 2}, entry.text, text);
            writer.set_height(row, row_height(wrapped_lines(entry.text, text_width)));
        }
    }
    writer.fit_page(false);
}

}  // namespace netra::content
