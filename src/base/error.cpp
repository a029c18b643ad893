#include "base/error.h"

#include <array>

namespace netra {

Error::Error(ErrorCode code, const std::string& message, std::string context)
    : std::runtime_error(context.empty() ? message : message + ": " + context),
      code_(code),
      context_(std::move(context)) {}

std::string short_code(ErrorCode code) {
    const std::string number = std::to_string(static_cast<int>(code) + 1);
    return std::string(number.size() < 2 ? "N0" : "N").append(number);
}

// In the order of ErrorCode.
static const std::array<base::Bilingual, 31> sentences = {{
    {"Perintah tidak dikenali. Lihat --help untuk caranya.", "The command is not understood. See --help."},
    {"Berkas tidak ditemukan. Periksa nama dan letaknya.",
     "The file was not found. Check its name and place."},
    {"Berkas tidak boleh dibuka. Minta hak aksesnya kepada admin.",
     "The file may not be opened. Ask the admin for access."},
    {"Berkas terlalu besar. Gunakan berkas yang lebih kecil.", "The file is too large. Use a smaller one."},
    {"Isi berkas rusak atau bukan jenis yang diharapkan. Salin ulang berkas aslinya.",
     "The file is damaged or not of the expected kind. Copy the original again."},
    {"Berkas tidak dapat dibaca atau ditulis. Periksa diska, lalu coba lagi.",
     "The file could not be read or written. Check the disk and try again."},
    {"Diska penuh. Kosongkan sebagian isinya, lalu coba lagi.",
     "The disk is full. Free some space and try again."},
    {"Folder data tidak dapat ditulisi. Beri hak tulis, atau pilih folder lain dengan --data.",
     "The data folder cannot be written to. Grant access or choose another with --data."},
    {"Pengaturan kiosk keliru. Perbaiki baris yang disebutkan.",
     "The kiosk's settings are wrong. Mend the line that is named."},
    {"Basis data rusak. Pulihkan cadangan terbaru dengan netra restore.",
     "The database is damaged. Restore the newest backup with netra restore."},
    {"Basis data ditulis oleh Netra yang lebih baru. Pasang versi yang sama.",
     "The database was written by a newer Netra. Install that version."},
    {"Basis data sedang dipakai program lain. Tutup program itu, lalu coba lagi.",
     "The database is in use by another program. Close it and try again."},
    {"Basis data tidak dapat dipakai. Periksa diska, lalu mulai ulang.",
     "The database cannot be used. Check the disk and restart."},
    {"Catatan tidak boleh diubah. Panggil admin.", "The ledger may not be changed. Call the admin."},
    {"Kunci penanda tangan tidak ada. Jalankan netra init, atau pulihkan kuncinya.",
     "The signing key is missing. Run netra init or restore the key."},
    {"Kunci penanda tangan tidak sah. Pulihkan kunci aslinya.",
     "The signing key is not valid. Restore the original key."},
    {"Folder data belum disiapkan. Jalankan netra init.", "The data folder is not set up. Run netra init."},
    {"Sudah ada. Pilih nama atau tempat lain.", "It exists already. Choose another name or place."},
    {"Tidak ditemukan. Periksa nama atau nomornya.", "Not found. Check the name or number."},
    {"Belum dapat dilakukan sekarang.", "This cannot be done now."},
    {"Jam kiosk keliru. Setel tanggal dan jamnya, lalu mulai ulang.",
     "The kiosk's clock is wrong. Set date and time, then restart."},
    {"Materi mengandung kesalahan. Jalankan netra content check dan perbaiki.",
     "The course has errors. Run netra content check and mend them."},
    {"Daftar peserta mengandung kesalahan. Perbaiki baris yang disebutkan.",
     "The roster has errors. Mend the rows that are named."},
    {"Gambar tidak dapat dibaca. Gunakan PNG, JPEG, atau SVG yang sederhana.",
     "The picture cannot be read. Use a PNG, a JPEG or a simple SVG."},
    {"Dokumen tidak dapat dibuat. Panggil petugas; data Anda sudah tersimpan.",
     "The document could not be made. Call staff; your data is saved."},
    {"Layar tidak ditemukan. Sambungkan layar, atau setel DISPLAY.",
     "No display was found. Connect one or set DISPLAY."},
    {"Huruf tidak ditemukan. Pasang paket fonts-inter.",
     "No font was found. Install the package fonts-inter."},
    {"Perangkat tidak menjawab. Periksa kabel dan dayanya.",
     "The device does not answer. Check cable and power."},
    {"Terjadi kesalahan pada program. Panggil petugas; data Anda sudah tersimpan.",
     "The program made a mistake. Call staff; your data is saved."},
    {"Materi acara ini belum disetujui, atau masa persetujuannya tidak mencakup hari ini. Pasang versi yang "
     "memuat [approval] yang berlaku.",
     "This event's course is not approved, or its approval does not cover today. Install a version with an "
     "[approval] that does."},
    {"Kunci kiosk disegel pada mesinnya. Jalankan perintah ini di sana dengan sudo netra-admin.",
     "The kiosk's key is sealed to its machine. Run this command there with sudo netra-admin."},
}};
static_assert(sentences.size() == static_cast<std::size_t>(ErrorCode::key_sealed) + 1);

const base::Bilingual& sentence(ErrorCode code) {
    return sentences.at(static_cast<std::size_t>(code));
}

}  // namespace netra
