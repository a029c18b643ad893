// The words of the participants' screens in both languages.
#pragma once
#include "ui/language.h"

namespace netra::screens::words {

using ui::Words;

// everywhere
inline constexpr Words next{"Lanjut", "Next"};
inline constexpr Words back{"Kembali", "Back"};
inline constexpr Words leave{"Keluar", "Leave"};
inline constexpr Words done{"Selesai", "Finish"};
inline constexpr Words close{"Tutup", "Close"};
inline constexpr Words minutes{"± {0} menit", "about {0} min"};
inline constexpr Words saving{"Menyimpan…", "Saving…"};
inline constexpr Words example{"CONTOH, bukan sertifikat sah", "SAMPLE, not a valid certificate"};
inline constexpr Words draft{"Materi draf", "Draft course"};

// attract
inline constexpr Words hosted_by{"Diselenggarakan oleh", "Hosted by"};
inline constexpr Words learn{"Belajar", "Learn"};
inline constexpr Words learn_full{"{0} modul singkat", "Short modules: {0}"};
inline constexpr Words learn_hall{"di ruang acara", "in the hall"};
inline constexpr Words test{"Uji pemahaman", "Short test"};
inline constexpr Words test_questions{"{0} soal, ada ulasannya", "{0} questions, with review"};
inline constexpr Words test_done{"sudah di ruang acara", "done in the hall"};
inline constexpr Words sign{"Tanda tangan", "Sign"};
inline constexpr Words sign_what{"pakta integritas dan sertifikat", "pact and certificate"};
inline constexpr Words touch_to_start{"Sentuh untuk mulai", "Touch to start"};
inline constexpr Words signed_today{"{0} peserta telah menandatangani hari ini", "Signed today: {0}"};
inline constexpr Words first_today{"Jadilah penanda tangan pertama hari ini", "Be the first to sign today"};

// privacy
inline constexpr Words privacy_title{"Data Anda dan kegunaannya", "Your data and what it is for"};
inline constexpr Words privacy_line{"Anda boleh keluar kapan saja tanpa akibat apa pun.",
                                    "You may leave at any time without consequence."};
inline constexpr Words understood{"Saya mengerti", "I understand"};
inline constexpr Words who{"Siapa yang mengelola", "Who is responsible"};
inline constexpr Words who_demo{
    "Lembaga belum dinamai. Ini peragaan: semua hasil adalah contoh.",
    "No organisation is named yet. This is a demonstration: everything is a sample."};
inline constexpr Words what{"Apa yang dicatat", "What is recorded"};
inline constexpr Words what_text{"Nama, nomor pegawai, unit kerja, hasil uji, dan tanda tangan pada pakta.",
                                 "Name, employee number, unit, test result, and your signature on the pact."};
inline constexpr Words basis{"Dasar hukumnya", "The legal basis"};
inline constexpr Words basis_text{"Pelaksanaan tugas publik, sesuai UU Nomor 27 Tahun 2022.",
                                  "Carrying out a public task, under Law 27 of 2022."};
inline constexpr Words how_long{"Berapa lama disimpan", "How long it is kept"};
inline constexpr Words how_long_days{"{0} hari setelah acara ditutup, lalu dihapus.",
                                     "{0} days after the event closes, then erased."};
inline constexpr Words how_long_rule{"Sesuai jadwal retensi arsip penyelenggara.",
                                     "As the host's records schedule says."};
inline constexpr Words where{"Di mana disimpan", "Where it is kept"};
inline constexpr Words where_text{"Di kios ini dan arsip acara. Netra tidak memakai internet.",
                                  "On this kiosk and in the event's archive. Netra uses no internet."};
inline constexpr Words ask{"Bertanya atau mengoreksi", "Questions or corrections"};
inline constexpr Words ask_text{"Petugas acara, atau pejabat pelindungan data penyelenggara.",
                                "Ask the staff here, or the host's data protection officer."};

// identify
inline constexpr Words identify_title{"Masukkan NIP atau NI PPPK", "Enter your NIP or NI PPPK"};
inline constexpr Words identify_line{"18 angka, tertera di kartu pegawai atau SK Anda.",
                                     "18 digits, on your staff card or appointment letter."};
inline constexpr Words born{"Lahir", "Born"};
inline constexpr Words started{"Mulai bertugas", "In service since"};
inline constexpr Words digits_count{"{0} dari 18 angka", "{0} of 18 digits"};
inline constexpr Words ticket_title{"Punya tiket acara?", "Have an event ticket?"};
inline constexpr Words ticket_text{"Dekatkan kodenya ke pemindai di bawah layar.",
                                   "Hold its code to the scanner below the screen."};
inline constexpr Words no_number{"Tidak punya NIP?", "No NIP?"};
inline constexpr Words other_way{"Cara lain", "Another way"};
inline constexpr Words check{"Periksa", "Check"};
inline constexpr Words check_again{"Periksa lagi", "Please check"};
inline constexpr Words scan_unknown{
    "Kode itu bukan tiket acara ini. Pindai tiket lain, atau ketik nomor Anda.",
    "That code is not a ticket of this event. Scan another, or type your number."};

// confirm
inline constexpr Words confirm_title{"Apakah ini Anda?", "Is this you?"};
inline constexpr Words confirm_line{"Nama disamarkan sampai Anda memastikannya.",
                                    "The name is masked until you confirm it."};
inline constexpr Words confirm_ticket{"Pastikan nama pada tiket adalah nama Anda.",
                                      "Make sure the name on the ticket is yours."};
inline constexpr Words yes_me{"Ya, ini saya", "Yes, that is me"};
inline constexpr Words not_me{"Bukan saya", "Not me"};
inline constexpr Words name{"Nama", "Name"};
inline constexpr Words unit{"Unit kerja", "Unit"};
inline constexpr Words position{"Jabatan", "Position"};
inline constexpr Words status{"Status", "Status"};
inline constexpr Words number{"Nomor", "Number"};

// walk-in
inline constexpr Words walk_in_title{"Perkenalkan diri Anda", "Tell us who you are"};
inline constexpr Words walk_in_line{"Nomor ini tidak ada di daftar peserta. Anda tetap dapat mengikuti.",
                                    "This number is not on the list. You can take part all the same."};
inline constexpr Words walk_in_none{"Tanpa NIP, isikan nama dan unit kerja Anda.",
                                    "Without a NIP, give your name and unit."};
inline constexpr Words name_hint{"Nama lengkap dengan gelar", "Full name with titles"};
inline constexpr Words unit_hint{"Dinas, badan, atau kantor", "Department or office"};
inline constexpr Words position_hint{"Boleh dikosongkan", "May be left empty"};
inline constexpr Words choose_status{"Pilih status Anda", "Choose your status"};

// resume, parked
inline constexpr Words resume_title{"Kunjungan Anda tersimpan", "Your visit is saved"};
inline constexpr Words resume_may{"Semua jawaban masih ada. Lanjutkan dari tempat Anda berhenti.",
                                  "All your answers are here. Go on where you stopped."};
inline constexpr Words resume_staff{
    "Demi keamanan data Anda, pindai tiket atau kartu pegawai, atau panggil petugas.",
    "To protect your data, scan your ticket or staff card, or call staff."};
inline constexpr Words resume{"Lanjutkan", "Continue"};
inline constexpr Words finished_title{"Anda sudah selesai", "You have finished already"};
inline constexpr Words parked_title{"Kunjungan disimpan", "Visit saved"};
inline constexpr Words parked_text{
    "Jawaban yang sudah diberikan tidak hilang. Pindai tiket Anda untuk melanjutkan.",
    "Nothing you answered is lost. Scan your ticket to go on."};

// course map, page
inline constexpr Words modules_done{"{0} dari {1} modul selesai", "{0} of {1} modules done"};
inline constexpr Words map_title{"Peta belajar", "Course map"};
inline constexpr Words map_line{"{0} modul singkat. Buka berurutan.",
                                "Short modules: {0}. One after another."};
inline constexpr Words of_count{"dari {0}", "of {0}"};
inline constexpr Words minutes_left{"± {0} menit lagi", "about {0} min left"};
inline constexpr Words saved_auto{"Jawaban tersimpan otomatis", "Answers are saved as you go"};
inline constexpr Words module_done{"Selesai", "Done"};
inline constexpr Words module_next{"Berikutnya", "Next"};
inline constexpr Words module_minutes{"{0} menit", "{0} min"};
inline constexpr Words module_page_count{"{0} halaman", "{0} pages"};
inline constexpr Words module_pages{"{0} menit · {1} halaman", "{0} min · {1} pages"};
inline constexpr Words open_module{"Buka modul {0}", "Open module {0}"};
inline constexpr Words module_number{"Modul {0} · {1}", "Module {0} · {1}"};
inline constexpr Words page_of{"Halaman {0} dari {1}", "Page {0} of {1}"};
inline constexpr Words part_of{", bagian {0} dari {1}", ", part {0} of {1}"};
inline constexpr Words to_quiz{"Ke kuis", "To the quiz"};
inline constexpr Words to_test{"Ke uji akhir", "To the final test"};

// question, result
inline constexpr Words quiz_of{"Kuis · {0}", "Quiz · {0}"};
inline constexpr Words pretest{"Uji awal · tanpa nilai", "First look · no score"};
inline constexpr Words pretest_why{
    "Soal-soal ini menunjukkan manfaat pelatihan dan tidak memengaruhi kelulusan Anda. Bila belum tahu, "
    "lewati saja.",
    "These questions show what the training is good for and do not count for your result. Skip what you do "
    "not know."};
inline constexpr Words dont_know{"Belum tahu", "Not sure"};
inline constexpr Words question_of{"Soal {0} dari {1}", "Question {0} of {1}"};
inline constexpr Words answer{"Jawab", "Answer"};
inline constexpr Words right{"Tepat", "Correct"};
inline constexpr Words wrong{"Belum tepat", "Not quite"};
inline constexpr Words several{"Pilih semua yang tepat.", "Choose all that apply."};
inline constexpr Words order_how{"Sentuh satu per satu, mulai dari yang pertama.",
                                 "Touch them one by one, beginning with the first."};
inline constexpr Words sort_how{"Sentuh tempat tiap butir.", "Touch the place of each item."};
inline constexpr Words match_how{"Sentuh satu di kiri, lalu pasangannya di kanan.",
                                 "Touch one on the left, then its match on the right."};
inline constexpr Words true_word{"Benar", "True"};
inline constexpr Words false_word{"Salah", "False"};
inline constexpr Words time_left{"Sisa waktu", "Time left"};
inline constexpr Words last_minute{"Kurang dari satu menit lagi", "Less than a minute left"};
inline constexpr Words time_up{"Waktu habis; semua jawaban Anda dihitung.",
                               "Time is over; all your answers count."};
inline constexpr Words passed_title{"Anda lulus uji pemahaman", "You have passed the test"};
inline constexpr Words failed_title{"Belum lulus", "Not passed yet"};
inline constexpr Words result_line{"{0} dari {1} jawaban tepat. Batas lulus {2}.",
                                   "{0} of {1} answers correct. Pass mark {2}."};
inline constexpr Words your_score{"nilai Anda", "your score"};
inline constexpr Words pass_mark{"Batas", "Pass"};
inline constexpr Words review{"Ulasan jawaban", "Your answers"};
inline constexpr Words review_answers{"Ulas jawaban", "Review answers"};
inline constexpr Words to_result{"Ke hasil", "To the result"};
inline constexpr Words not_answered{"Soal ini belum Anda jawab.", "You did not answer this question."};
inline constexpr Words before_learning{"Sebelum", "Before"};
inline constexpr Words after_learning{"Sesudah", "After"};
inline constexpr Words per_module{"Hasil tiap modul", "Result by module"};
inline constexpr Words tries_left{"Masih ada {0} kesempatan, dengan soal lain.",
                                  "{0} more tries, with other questions."};
inline constexpr Words no_tries{"Kesempatan sudah habis. Petugas akan membantu Anda.",
                                "No tries are left. Staff will help you."};
inline constexpr Words wait_until{"Anda dapat mencoba lagi pukul {0}.", "You may try again at {0}."};
inline constexpr Words wait_until_day{"Anda dapat mencoba lagi pada {0} pukul {1}.",
                                      "You may try again on {0} at {1}."};
inline constexpr Words wait_minutes{"Anda dapat mencoba lagi pukul {0}, ± {1} menit lagi.",
                                    "You may try again at {0}, in about {1} min."};
inline constexpr Words wait_seconds{"Anda dapat mencoba lagi pukul {0}, {1} detik lagi.",
                                    "You may try again at {0}, in {1} seconds."};
inline constexpr Words try_again{"Coba lagi", "Try again"};
inline constexpr Words help_primary{"Panggil petugas", "Call for help"};
inline constexpr Words to_pledge{"Lanjut ke ikrar", "On to the pledge"};
inline constexpr Words to_pact{"Lanjut ke pakta", "On to the pact"};

// pledge, pact, decline, signature
inline constexpr Words i_pledge{"Saya berikrar", "I pledge"};
inline constexpr Words pledge_line{"Bacalah dengan tenang, dalam hati atau bersuara.",
                                   "Read it calmly, silently or aloud."};
inline constexpr Words touch_clauses{"Sentuh setiap butir untuk menyetujui", "Touch each clause to agree"};
inline constexpr Words clauses_of{"{0} dari {1} butir", "{0} of {1} clauses"};
inline constexpr Words agree{"Setuju, lanjut", "Agree and go on"};
inline constexpr Words not_willing{"Saya tidak bersedia", "I do not agree"};
inline constexpr Words version_hash{"Versi {0} · sidik {1}", "Version {0} · print {1}"};
inline constexpr Words decline_title{"Mengapa belum bersedia?", "Why not now?"};
inline constexpr Words decline_line{
    "Alasan Anda tidak ditampilkan di layar umum atau laporan unit. Sertifikat pelatihan tetap terbit.",
    "Your reason appears on no wall and in no unit report. You still receive the training certificate."};
inline constexpr Words decline_confirm{"Kirim alasan", "Send reason"};
inline constexpr Words sign_title{"Bubuhkan tanda tangan Anda", "Sign here"};
inline constexpr Words sign_line{"{0} · versi {1}", "{0} · version {1}"};
inline constexpr Words undo{"Urungkan", "Undo"};
inline constexpr Words erase{"Hapus", "Clear"};
inline constexpr Words type_name{"Ketik nama", "Type name"};
inline constexpr Words draw_instead{"Gambar", "Draw"};
inline constexpr Words about_signature{"Tentang tanda tangan ini", "About this signature"};
inline constexpr Words about_signature_text{
    "Tanda tangan elektronik tidak tersertifikasi (PP 71/2019). Kiosk ini menyegelnya, sehingga perubahan "
    "sesudahnya akan terlihat.",
    "An uncertified electronic signature (PP 71/2019). This kiosk seals it, so that any later change shows."};
inline constexpr Words sign_now{"Tanda tangani", "Sign"};
inline constexpr Words simple_title{"Sudah sesuai?", "Is this your signature?"};
inline constexpr Words simple_text{
    "Goresan Anda sangat sederhana. Bila memang begitu tanda tangan Anda, lanjutkan.",
    "It looks very simple. If that is how you sign, go on."};
inline constexpr Words simple_yes{"Ya, lanjut", "Yes, go on"};
inline constexpr Words simple_no{"Ulangi", "Draw again"};
inline constexpr Words typed_hint{"Ketik nama lengkap Anda", "Type your full name"};

// certificate, farewell
inline constexpr Words congratulations{"Selamat, {0}", "Well done, {0}"};
inline constexpr Words scan_to_keep{"Pindai dengan ponsel untuk menyimpan.",
                                    "Scan with your phone to keep it."};
inline constexpr Words closes_in{"Layar ditutup dalam", "This screen closes in"};
inline constexpr Words seconds{"{0} detik", "{0} seconds"};
inline constexpr Words seconds_word{"detik", "seconds"};
inline constexpr Words farewell_title{"Terima kasih", "Thank you"};
inline constexpr Words farewell_text{"Layar sudah dikosongkan. Sertifikat Anda tersimpan pada panitia.",
                                     "The screen is cleared. The organiser keeps your certificate."};

// idle, help, out of order
inline constexpr Words idle_title{"Masih di sana?", "Still there?"};
inline constexpr Words idle_text{
    "Jawaban Anda sudah tersimpan. Bila layar tidak disentuh, kunjungan disimpan dan layar dikosongkan.",
    "Your answers are saved. If nobody touches the screen, the visit is saved and the screen cleared."};
inline constexpr Words idle_stop{"Selesai dulu", "Stop for now"};
inline constexpr Words help_title{"KIOS {0} BUTUH PETUGAS", "KIOSK {0} NEEDS STAFF"};
inline constexpr Words help_text{"Petugas segera datang. Kunjungan Anda tidak hilang.",
                                 "Staff are on their way. Your visit is safe."};
inline constexpr Words help_over{"Sudah dibantu", "I have been helped"};
inline constexpr Words out_title{"Panggil petugas", "Please call staff"};
inline constexpr Words out_course{"Materi di kios ini sedang diperbaiki.",
                                  "The course on this kiosk is being mended."};
inline constexpr Words out_event{"Belum ada acara yang dibuka di kios ini.",
                                 "No event is open on this kiosk yet."};

// the author's preview
inline constexpr Words preview{"Pratinjau: tidak ada yang disimpan", "Preview: nothing is kept"};
inline constexpr Words problems_title{"Materi ini belum dapat ditampilkan",
                                      "This course cannot be shown yet"};
inline constexpr Words problems_line{
    "Perbaiki berkas di {0} dan simpan; layar ini kembali dengan sendirinya.",
    "Mend the files in {0} and save; this screen comes back by itself."};
inline constexpr Words failed_short{"Belum tersimpan. {0}", "Not saved yet. {0}"};

}  // namespace netra::screens::words
