// The words of the staff's room of certificates in both languages.
#pragma once
#include "ui/language.h"

namespace netra::screens::certificate_words {

using ui::Words;

// the tile
inline constexpr Words title{"Sertifikat", "Certificates"};
inline constexpr Words issued_count{"{0} terbit", "{0} issued"};
inline constexpr Words revoked_count{"{0} dicabut", "{0} revoked"};
inline constexpr Words newest{"s.d. {0}", "to {0}"};
inline constexpr Words none_yet{"Belum ada yang terbit", "None issued yet"};

// the list
inline constexpr Words by_digits{"Cari nomor atau NIP", "Find number or NIP"};
inline constexpr Words by_words{"Cari nama", "Find a name"};
inline constexpr Words scan_line{"Cari, atau pindai kode QR sertifikatnya.",
                                 "Search, or scan the certificate's QR code."};
inline constexpr Words sought{"Hasil untuk {0}: {1}", "Found for {0}: {1}"};
inline constexpr Words all{"Tampilkan semua", "Show all"};
inline constexpr Words nothing_found{
    "Tidak ada yang cocok. Periksa ketikannya, atau cari dengan nama, nomor, atau NIP.",
    "Nothing matches. Check what was typed, or search by name, number or NIP."};
inline constexpr Words number{"Nomor", "Number"};
inline constexpr Words name{"Nama", "Name"};
inline constexpr Words nip{"NIP", "NIP"};
inline constexpr Words issued{"Terbit", "Issued"};
inline constexpr Words standing{"Keadaan", "State"};
inline constexpr Words valid{"Berlaku", "Valid"};
inline constexpr Words example{"Contoh", "Example"};
inline constexpr Words example_text{"Contoh, bukan sertifikat sah", "An example, no valid certificate"};
inline constexpr Words revoked{"Dicabut", "Revoked"};
inline constexpr Words superseded{"Diganti", "Replaced"};

// finding one
inline constexpr Words find{"Cari", "Find"};
inline constexpr Words digits_line{
    "Angka terakhir nomor sertifikat (misalnya 123), atau NIP: awal atau akhirnya "
    "cukup, paling sedikit tiga angka.",
    "The last digits of the certificate's number (123, say), or the NIP: its "
    "beginning or end will do, three digits at least."};
inline constexpr Words digits_count{"{0} angka", "Digits: {0}"};
inline constexpr Words words_label{"Nama atau nomor sertifikat", "Name or certificate's number"};
inline constexpr Words words_hint{"Sebagian nama sudah cukup", "Part of a name will do"};

// one certificate
inline constexpr Words unit{"Unit kerja", "Unit"};
inline constexpr Words event{"Acara", "Event"};
inline constexpr Words course{"Materi", "Course"};
inline constexpr Words mode{"Cara", "Mode"};
inline constexpr Words identity{"Identitas", "Identity"};
inline constexpr Words score{"Nilai", "Score"};
inline constexpr Words hours{"Jam pelajaran", "Learning hours"};
inline constexpr Words hours_unit{"{0} JP", "{0}"};
inline constexpr Words entry{"Entri catatan", "Ledger entry"};
inline constexpr Words revoked_at{"Dicabut {0}", "Revoked {0}"};
inline constexpr Words superseded_at{"Diganti {0} oleh {1}", "Replaced {0} by {1}"};
inline constexpr Words print{"Cetak", "Print"};
inline constexpr Words printed{"Dicetak", "Printed"};
inline constexpr Words times{"{0} kali", "{0} times"};
inline constexpr Words save{"Simpan ke stik", "Save to the stick"};
inline constexpr Words may_pull_out{"Stik boleh dicabut.", "The stick may be pulled out."};
inline constexpr Words save_note{"Akan disimpan sebagai PDF dan gambar PNG.",
                                 "It will be saved as a PDF and a PNG picture."};
inline constexpr Words no_stick{"Colokkan stik USB untuk menyimpan sertifikat ini.",
                                "Plug in a USB stick to save this certificate."};
inline constexpr Words which_stick{"Simpan ke stik yang mana?", "Save to which stick?"};

}  // namespace netra::screens::certificate_words
