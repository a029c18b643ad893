// The words of the staff area in both languages.
#pragma once
#include "ui/language.h"

namespace netra::screens::staff_words {

using ui::Words;

// everywhere
inline constexpr Words area{"Ruang petugas", "Staff area"};
inline constexpr Words kiosk{"kios {0}", "kiosk {0}"};
inline constexpr Words lock{"Kunci", "Lock"};
inline constexpr Words to_participant{"Layar peserta", "Kiosk screen"};
inline constexpr Words storage{"Penyimpanan", "Storage"};
inline constexpr Words free{"{0} bebas", "{0} free"};
inline constexpr Words backup{"Cadangan", "Backup"};
inline constexpr Words no_backup{"belum ada", "none yet"};
inline constexpr Words time{"Jam", "Time"};

inline constexpr Words working{"Sedang dikerjakan: {0} %", "Working: {0} %"};

// door
inline constexpr Words door_line{"Masukkan PIN Anda, 6 sampai 10 angka.", "Enter your PIN, 6 to 10 digits."};
inline constexpr Words enter{"Masuk", "Enter"};
inline constexpr Words checking{"Memeriksa PIN…", "Checking the PIN…"};
inline constexpr Words pin{"PIN", "PIN"};
inline constexpr Words wrong_pin{"PIN salah. Coba lagi.", "Wrong PIN. Try again."};
inline constexpr Words wrong_wait{"PIN salah {0} kali. Coba lagi dalam {1}.",
                                  "Wrong PIN, {0} in a row. Try again in {1}."};
inline constexpr Words seconds{"{0} detik", "{0} seconds"};
inline constexpr Words minutes{"{0} menit {1} detik", "{0} min {1} s"};
inline constexpr Words no_pins{"Belum ada PIN", "No PIN is set"};
inline constexpr Words no_pins_text{
    "Admin membuat PIN pertama di terminal: netra staff add NAMA --role admin",
    "An admin sets the first PIN in a terminal: netra staff add NAME --role admin"};
inline constexpr Words first_line{"Peragaan ini belum memiliki PIN. Buat PIN admin, 6 sampai 10 angka.",
                                  "This demonstration has no PIN yet. Make the admin's, 6 to 10 digits."};
inline constexpr Words first_again{"Ketik PIN yang sama sekali lagi.", "Type the same PIN once more."};
inline constexpr Words differ{"Kedua PIN berbeda. Mulai lagi dari yang pertama.",
                              "The two PINs differ. Begin with the first again."};

// home
inline constexpr Words history{"Riwayat", "History"};
inline constexpr Words entries{"{0} catatan", "Entries: {0}"};
inline constexpr Words last_entry{"Terakhir {0}", "Latest {0}"};
inline constexpr Words device{"Perangkat", "Device"};
inline constexpr Words version{"Netra {0}", "Netra {0}"};
inline constexpr Words printer{"Pencetak", "Printer"};
inline constexpr Words printer_ready{"siap", "ready"};
inline constexpr Words printer_stuck{"perlu dilihat", "needs a look"};
inline constexpr Words backup_at{"Cadangan {0}", "Backup {0}"};
inline constexpr Words backup_none{"Belum ada cadangan", "No backup yet"};
inline constexpr Words disk_short{"Sisa penyimpanan {0}", "Only {0} of storage left"};
inline constexpr Words back_up_soon{"Buat cadangan sekarang", "Make a backup now"};

inline constexpr Words stick{"Stik USB terpasang", "A USB stick is plugged in"};
inline constexpr Words no_stick{"Tanpa stik USB", "No USB stick"};

// history
inline constexpr Words when{"Waktu", "Time"};
inline constexpr Words what{"Kejadian", "What happened"};
inline constexpr Words number{"No.", "No."};
inline constexpr Words page_of{"Halaman {0} dari {1}", "Page {0} of {1}"};
inline constexpr Words newer{"Lebih baru", "Newer"};
inline constexpr Words older{"Lebih lama", "Older"};

// device
inline constexpr Words program{"Program", "Program"};
inline constexpr Words course{"Materi", "Course"};
inline constexpr Words course_hash{"Sidik materi", "Course print"};
inline constexpr Words root{"Sidik kunci akar", "Root fingerprint"};
inline constexpr Words ledger{"Catatan", "Records"};
inline constexpr Words ledger_root{"Sidik catatan", "Records' print"};
inline constexpr Words clock{"Jam kios", "Kiosk clock"};
inline constexpr Words disk{"{0} bebas dari {1}", "{0} free of {1}"};
inline constexpr Words unknown{"tidak diketahui", "unknown"};
inline constexpr Words backup_folder{"Folder cadangan", "Backup folder"};
inline constexpr Words back_up_now{"Cadangkan sekarang", "Back up now"};
inline constexpr Words touch_test{"Uji sentuh", "Touch test"};
inline constexpr Words touch_each{"Sentuh setiap tanda silang", "Touch every cross"};
inline constexpr Words touched{"{0} dari {1}", "{0} of {1}"};
inline constexpr Words touch_done{"Semua tempat terjangkau", "Every place answers"};

}  // namespace netra::screens::staff_words
