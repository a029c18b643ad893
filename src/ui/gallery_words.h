// The gallery's own words: its pages, the states of its things, its examples.
#pragma once
#include "ui/language.h"

namespace netra::ui::words {

inline constexpr Words page_colours{"Warna menurut artinya", "Colours by meaning"};
inline constexpr Words page_type{"Huruf", "Type scale"};
inline constexpr Words page_buttons{"Tombol", "Buttons"};
inline constexpr Words page_choices{"Pilihan jawaban", "Choices"};
inline constexpr Words page_clauses{"Butir pakta", "Clauses of the pact"};
inline constexpr Words page_progress{"Batang, cincin, halaman", "Bars, rings, pages"};
inline constexpr Words page_messages{"Kotak pesan, label, kabar singkat", "Callouts, chips, toast"};
inline constexpr Words page_texts{"Teks berjalan dan unggahan", "Running text and a post"};
inline constexpr Words page_fields{"Kolom isian", "Fields"};
inline constexpr Words page_pad{"Kolom dan tombol angka", "Number field and number pad"};
inline constexpr Words page_keyboard{"Papan ketik", "Keyboard"};
inline constexpr Words page_dialog{"Pertanyaan di atas layar", "Dialog"};
inline constexpr Words page_countdown{"Pertanyaan dengan hitung mundur", "Dialog with a countdown"};
inline constexpr Words page_tables{"Tabel", "Tables"};
inline constexpr Words page_charts{"Diagram", "Charts"};
inline constexpr Words page_icons{"Semua ikon", "All icons"};
inline constexpr Words page_cards{"Kartu dan kertas", "Cards and paper"};
inline constexpr Words page_signature{"Bidang tanda tangan, terisi", "Signature pad, signed"};
inline constexpr Words page_signature_empty{"Bidang tanda tangan, kosong", "Signature pad, empty"};

inline constexpr Words idle{"biasa", "idle"};
inline constexpr Words pressed{"ditekan", "pressed"};
inline constexpr Words focused{"fokus papan ketik", "keyboard focus"};
inline constexpr Words disabled{"tidak aktif", "disabled"};
inline constexpr Words next{"Lanjut", "Next"};
inline constexpr Words back{"Kembali", "Back"};
inline constexpr Words help_utility{"Panggil petugas", "Call for help"};
inline constexpr Words decline{"Saya tidak bersedia", "I decline"};

inline constexpr Words choice_idle{"Belum dipilih", "Not chosen"};
inline constexpr Words choice_pressed{"Ditekan", "Pressed"};
inline constexpr Words choice_focused{"Fokus papan ketik", "Keyboard focus"};
inline constexpr Words choice_selected{"Dipilih", "Chosen"};
inline constexpr Words choice_many{"Dipilih, boleh lebih dari satu", "Chosen, several may be"};
inline constexpr Words choice_right{"Jawaban tepat", "Correct answer"};
inline constexpr Words choice_wrong{"Jawaban keliru", "Incorrect answer"};
inline constexpr Words choice_others{"Tidak dipilih, sesudah dijawab", "Not chosen, after the answer"};
inline constexpr Words clause_idle{"Belum dicentang", "Not ticked"};
inline constexpr Words clause_ticked{"Sudah dicentang", "Ticked"};
inline constexpr Words clause_long{
    "Butir yang panjang: saya memakai media sosial secara bijak dan tidak menyebarkan berita bohong.",
    "A long clause: I use social media wisely and do not spread false news."};

inline constexpr Words bar_title{"Batang", "Bar"};
inline constexpr Words parts_title{"Batang per bagian", "Bar in parts"};
inline constexpr Words pages_title{"Halaman", "Page marks"};
inline constexpr Words ring_title{"Cincin", "Ring"};
inline constexpr Words pass_title{"Dengan batas lulus", "With the pass mark"};
inline constexpr Words countdown_title{"Hitung mundur", "Countdown"};
inline constexpr Words pages_many{"Terlalu banyak untuk dipisah", "Too many to stand apart"};
inline constexpr Words your_score{"nilai Anda", "your score"};
inline constexpr Words of_six{"dari 6", "of 6"};
inline constexpr Words limit{"Batas", "Pass"};
inline constexpr Words question_count{"Soal 4 dari 10", "Question 4 of 10"};

inline constexpr Words say_info{"Keterangan", "Information"};
inline constexpr Words say_caution{"Periksa lagi", "Check again"};
inline constexpr Words say_text{"Isi pesan di sini.", "The message stands here."};
inline constexpr Words say_single{"Pesan tanpa judul berdiri di tengah.", "A message without a title."};
inline constexpr Words callout_title{"Kotak pesan", "Callouts"};
inline constexpr Words feedback_title{"Umpan balik sesudah menjawab", "Feedback after an answer"};
inline constexpr Words feedback_text{"Menyukai unggahan pemenangan termasuk bentuk yang dilarang.",
                                     "Liking a campaign's post is one of the forbidden forms."};
inline constexpr Words feedback_rule{"PP 42/2004 Pasal 11 huruf c", "PP 42/2004, Article 11 (c)"};
inline constexpr Words chips_title{"Label", "Chips"};
inline constexpr Words chip_next{"Berikutnya", "Next"};
inline constexpr Words chip_passed{"Lulus", "Passed"};
inline constexpr Words chip_revoked{"Dicabut", "Revoked"};
inline constexpr Words chip_example{"Contoh", "Example"};
inline constexpr Words chip_new{"Baru", "New"};
inline constexpr Words chip_minutes{"3 menit", "3 minutes"};
inline constexpr Words chip_long{"Label yang terlalu panjang dipendekkan", "A chip too long is shortened"};
inline constexpr Words toast_text{"Jawaban Anda tersimpan.", "Your answer is saved."};

inline constexpr Words field_empty{"Kosong, dengan contoh isi", "Empty, with a hint"};
inline constexpr Words field_hint{"Nama lengkap dengan gelar", "Full name with titles"};
inline constexpr Words field_filled{"Terisi", "Filled"};
inline constexpr Words field_focused{"Sedang diisi", "Being filled in"};
inline constexpr Words field_wrong{"Keliru", "With an error"};
inline constexpr Words field_error{"Tulis nama unit kerja Anda.", "Write the name of your unit."};
inline constexpr Words field_disabled{"Tidak aktif", "Disabled"};
inline constexpr Words field_secret{"PIN, tersembunyi", "PIN, hidden"};
inline constexpr Words number_partial{"Sebagian terisi, dengan artinya", "Half typed, with its meaning"};
inline constexpr Words number_count{"15 dari 18 angka", "15 of 18 digits"};
inline constexpr Words number_error{"Tanggal lahir dalam NIP itu tidak ada.",
                                    "The birth date in this number does not exist."};
inline constexpr Words born{"Lahir", "Born"};
inline constexpr Words born_on{"12 Maret 1985", "12 March 1985"};
inline constexpr Words since{"Mulai bertugas", "In service"};
inline constexpr Words since_when{"Januari 2010", "January 2010"};
inline constexpr Words pad_title{"Tombol 5 dan hapus ditekan", "Key 5 and delete pressed"};

inline constexpr Words show_again{"Tampilkan lagi", "Show again"};
inline constexpr Words dialog_title{"Hapus jawaban ini?", "Delete this answer?"};
inline constexpr Words dialog_text{"Jawaban yang dihapus tidak dapat dikembalikan.",
                                   "A deleted answer cannot be brought back."};
inline constexpr Words dialog_do{"Hapus", "Delete"};
inline constexpr Words dialog_leave{"Biarkan", "Keep it"};
inline constexpr Words idle_title{"Masih di sana?", "Still there?"};
inline constexpr Words idle_text{
    "Jawaban Anda sudah tersimpan. Bila layar tidak disentuh, kunjungan disimpan dan layar dikosongkan.",
    "Your answers are saved. If nobody touches the screen, the visit is kept and the screen is cleared."};
inline constexpr Words go_on{"Lanjutkan", "Go on"};
inline constexpr Words finish{"Selesai dulu", "Finish for now"};
inline constexpr Words seconds{"detik", "seconds"};

inline constexpr Words table_sorted{"Diurutkan; satu baris ditekan, satu dengan fokus",
                                    "Sorted; one row pressed, one with focus"};
inline constexpr Words table_said{"Dengan tanda", "With marks"};
inline constexpr Words table_empty{"Kosong", "Empty"};
inline constexpr Words no_rows{"Belum ada peserta. Impor daftar peserta lebih dulu.",
                               "No participants yet. Import the list first."};
inline constexpr Words name{"Nama", "Name"};
inline constexpr Words unit{"Unit kerja", "Unit"};
inline constexpr Words score{"Nilai", "Score"};
inline constexpr Words row{"Baris", "Row"};
inline constexpr Words problem{"Masalah", "Problem"};
inline constexpr Words to_do{"Yang perlu dilakukan", "What to do"};
inline constexpr Words unit_one{"Dinas Pendidikan", "Education Office"};
inline constexpr Words unit_two{"Dinas Kependudukan dan Pencatatan Sipil", "Civil Registry Office"};
inline constexpr Words unit_three{"Inspektorat", "Inspectorate"};
inline constexpr Words problem_one{"Harus 18 digit", "Must have 18 digits"};
inline constexpr Words do_one{"Lengkapi satu digit", "Add the missing digit"};
inline constexpr Words problem_two{"Unit tidak dikenal", "Unknown unit"};
inline constexpr Words do_two{"Pilih dari daftar", "Choose from the list"};
inline constexpr Words problem_three{"Siap diimpor", "Ready for import"};
inline constexpr Words nothing{"Tidak ada", "Nothing"};

inline constexpr Words bars_title{"Rata-rata nilai per unit", "Mean score by unit"};
inline constexpr Words distribution_title{"Sebaran nilai", "Distribution of scores"};
inline constexpr Words pass_mark{"Batas lulus", "Pass mark"};
inline constexpr Words change_up{"Naik", "Up"};
inline constexpr Words change_down{"Turun", "Down"};
inline constexpr Words before{"Sebelum", "Before"};
inline constexpr Words after{"Sesudah", "After"};
inline constexpr Words chart_empty{"Tanpa data", "Without data"};
inline constexpr Words no_scores{"Belum ada nilai.", "No scores yet."};

inline constexpr Words card_surface{"Kartu", "Card"};
inline constexpr Words card_next{"Kartu yang menonjol", "Card that stands out"};
inline constexpr Words card_locked{"Kartu terkunci", "Locked card"};
inline constexpr Words card_paper{"Kertas", "Paper"};
inline constexpr Words card_title{"Empat indikator netralitas", "Four indicators of neutrality"};
inline constexpr Words tile_title{"Ubin ikon", "Icon tiles"};
inline constexpr Words done_word{"Selesai", "Done"};
inline constexpr Words undo{"Urungkan", "Undo"};
inline constexpr Words remove{"Hapus", "Clear"};
inline constexpr Words signed_on{"Kamis, 26 November 2026", "Thursday, 26 November 2026"};
inline constexpr Words signed_at{"Pukul 09.42 WIB", "09:42 WIB"};

}  // namespace netra::ui::words
