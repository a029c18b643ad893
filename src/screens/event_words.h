// The words of the staff's room of events in both languages.
#pragma once
#include "ui/language.h"

namespace netra::screens::event_words {

using ui::Words;

// the event as it stands
inline constexpr Words event{"Acara", "Event"};
inline constexpr Words none{"Belum ada acara", "No event yet"};
inline constexpr Words none_text{"Admin membuat acara di sini, atau di kantor dengan netra event create.",
                                 "An admin makes one here, or the office with netra event create."};
inline constexpr Words open{"Dibuka", "Open"};
inline constexpr Words closed{"Tertutup", "Closed"};
inline constexpr Words code{"Kode", "Code"};
inline constexpr Words title{"Judul acara", "Title"};
inline constexpr Words host{"Penyelenggara", "Host"};
inline constexpr Words place{"Tempat", "Place"};
inline constexpr Words election{"Nama pemilihan", "Election"};
inline constexpr Words dates{"Tanggal", "Dates"};
inline constexpr Words mode{"Mode", "Mode"};
inline constexpr Words course{"Materi", "Course"};
inline constexpr Words roster{"Daftar peserta", "Roster"};
inline constexpr Words people{"{0} orang", "{0} people"};
inline constexpr Words pact_signers{"Penanda tangan pakta", "Pact signers"};
inline constexpr Words witnesses{"Saksi", "Witnesses"};
inline constexpr Words certificate_signers{"Penanda tangan sertifikat", "Certificate signers"};
inline constexpr Words nobody{"belum ada", "none yet"};
inline constexpr Words symbolic{"Tanda tangan simbolis", "Symbolic signing"};
inline constexpr Words pledge{"Ikrar bersama", "Pledge together"};
inline constexpr Words not_done{"belum", "not yet"};

inline constexpr Words figures{"Angka", "Figures"};
inline constexpr Words today{"Hari ini", "Today"};
inline constexpr Words in_all{"Semua", "In all"};
inline constexpr Words came{"Datang", "Came"};
inline constexpr Words passed{"Lulus uji akhir", "Passed the test"};
inline constexpr Words signed_pact{"Menandatangani", "Signed the pact"};
inline constexpr Words declined{"Belum bersedia", "Declined"};
inline constexpr Words certificates{"Sertifikat terbit", "Certificates"};

inline constexpr Words change{"Ubah", "Change"};
inline constexpr Words make{"Acara baru", "New event"};
inline constexpr Words next_event{"Acara lain ({0})", "Other event ({0})"};
inline constexpr Words open_it{"Buka acara", "Open the event"};
inline constexpr Words close_it{"Tutup acara", "Close the event"};
inline constexpr Words papers_again{"Buat berkas lagi", "Make the papers again"};
inline constexpr Words cannot_open{"Belum dapat dibuka", "It cannot be opened yet"};
inline constexpr Words refused{"Tidak dilakukan", "Not done"};
inline constexpr Words admin_needed{"Membuka, menutup, dan mengubah acara memerlukan PIN admin.",
                                    "Opening, closing and changing an event needs an admin's PIN."};
inline constexpr Words example{"Acara contoh: kios peragaan membukanya sendiri setiap hari.",
                               "An example event: a demonstration kiosk opens it by itself every day."};
inline constexpr Words papers_made{"Titik periksa, angka, dan cadangan dibuat",
                                   "Checkpoint, figures and backup were made"};
inline constexpr Words papers_text{"{0}\n{1}\n{2}\nFolder: {3}", "{0}\n{1}\n{2}\nFolder: {3}"};
inline constexpr Words open_question{"Buka acara {0}?", "Open event {0}?"};
inline constexpr Words open_text{
    "Peserta dapat mulai di kios ini. Isi acara tidak dapat diubah selama acara dibuka.",
    "Participants may begin at this kiosk. The event cannot be changed while it is open."};
inline constexpr Words close_question{"Tutup acara {0}?", "Close event {0}?"};
inline constexpr Words close_text{
    "Peserta baru tidak dapat mulai lagi. Titik periksa, angka, dan cadangan dibuat sekarang.",
    "No new participant can begin. Checkpoint, figures and backup are made now."};
inline constexpr Words close_visit{
    "Kunjungan yang sedang berjalan di kios ini boleh diselesaikan, tetapi tidak masuk ke berkas ini.",
    "The visit at this kiosk may be finished, but will not stand in these papers."};
inline constexpr Words no{"Batal", "Cancel"};

// setting one up
inline constexpr Words setup_new{"Acara baru", "New event"};
inline constexpr Words setup_change{"Ubah acara {0}", "Change event {0}"};
inline constexpr Words step_of{"Langkah {0} dari {1}: {2}", "Step {0} of {1}: {2}"};
inline constexpr Words step_names{"Nama", "Name"};
inline constexpr Words step_time{"Waktu", "Time"};
inline constexpr Words step_mode{"Mode", "Mode"};
inline constexpr Words step_course{"Materi", "Course"};
inline constexpr Words step_signers{"Penanda tangan", "Signers"};
inline constexpr Words step_summary{"Ringkasan", "Summary"};
inline constexpr Words code_hint{"1–12 huruf besar atau angka: LPG26",
                                 "1–12 capital letters or digits: LPG26"};
inline constexpr Words title_hint{"Seminar Netralitas ASN 2026", "Neutrality Seminar 2026"};
inline constexpr Words host_hint{"Badan Kepegawaian Daerah …", "Civil Service Agency …"};
inline constexpr Words place_hint{"Gedung dan kota", "Building and town"};
inline constexpr Words election_hint{"Boleh dikosongkan", "May stay empty"};
inline constexpr Words code_stays{"Kode tetap: nomor sertifikat dimulai dengannya.",
                                  "The code stays: certificate numbers begin with it."};
inline constexpr Words code_wrong{"Hanya A–Z dan angka, paling banyak 12", "Only A–Z and digits, 12 at most"};
inline constexpr Words needed{"Tidak boleh kosong", "Cannot stay empty"};
inline constexpr Words first_day{"Hari pertama", "First day"};
inline constexpr Words last_day{"Hari terakhir", "Last day"};
inline constexpr Words zone{"Zona waktu", "Time zone"};
inline constexpr Words crowd{"Peserta", "Participants"};
inline constexpr Words crowd_unit{"orang", "people"};
inline constexpr Words kiosks{"Kios", "Kiosks"};
inline constexpr Words kiosks_unit{"buah", "units"};
inline constexpr Words hours{"Lama acara", "Opening"};
inline constexpr Words hours_unit{"jam", "hours"};
inline constexpr Words less{"{0}: kurangi", "{0}: less"};
inline constexpr Words more{"{0}: tambah", "{0}: more"};
inline constexpr Words time_each{"Waktu untuk setiap orang", "Time for each person"};
inline constexpr Words seconds_at{"{0} detik bila kios terpakai 85 %", "{0} seconds at 85 % use"};
inline constexpr Words sum{"{0} kios × {1} jam ÷ {2} orang = {3} detik",
                           "{0} kiosks × {1} h ÷ {2} people = {3} seconds"};
inline constexpr Words full_line{"Semua modul, kuis, tes akhir, pakta, sertifikat",
                                 "All modules, quizzes, final test, pact, certificate"};
inline constexpr Words express_line{"Belajar di aula; tes pendek, pakta, sertifikat",
                                    "Learned in the hall; short test, pact, certificate"};
inline constexpr Words signing_line{"Tes di ruangan; identitas, pakta, sertifikat",
                                    "Tested in the room; identity, pact, certificate"};
inline constexpr Words full_time{"25–40 menit", "25–40 minutes"};
inline constexpr Words seconds_time{"± {0} detik", "± {0} seconds"};
inline constexpr Words up_to{"Sampai {0} orang", "Up to {0} people"};
inline constexpr Words only{"Hanya ± {0} orang", "Only ± {0} people"};
inline constexpr Words fits{"Muat", "Fits"};
inline constexpr Words fits_not{"Tidak muat", "Does not fit"};
inline constexpr Words use_mode{"Pakai {0}", "Use {0}"};
inline constexpr Words no_course{"Belum ada materi yang terpasang. Pasang materi dahulu di ruang Konten.",
                                 "No course is installed. Install one first in the room Content."};
inline constexpr Words approved_by{"Disetujui {0}", "Approved by {0}"};
inline constexpr Words draft{"Materi draf: acara belum dapat dibuka dengannya",
                             "Draft: an event cannot be opened on it"};
inline constexpr Words in_use{"sedang dipakai", "in use"};
inline constexpr Words add{"Tambah jabatan", "Add a position"};
inline constexpr Words remove{"Hapus {0}", "Remove {0}"};
inline constexpr Words position{"Jabatan, bukan nama orang", "A position, not a person's name"};
inline constexpr Words position_hint{"Kepala Badan Kepegawaian Daerah", "Head of the Civil Service Agency"};
inline constexpr Words two_printed{"Sertifikat memuat paling banyak dua.",
                                   "A certificate shows at most two."};
inline constexpr Words mend{"Lengkapi dahulu", "To be completed first"};
inline constexpr Words save{"Simpan acara", "Save the event"};
inline constexpr Words done{"Selesai", "Done"};
inline constexpr Words key{"Kunci akar lembaga", "The organisation's root key"};
inline constexpr Words key_text{
    "Daftar kepercayaan berubah dan ditandatangani kunci akar. Pasang stik yang memuat kunci itu dan pilih "
    "berkasnya, atau mintalah kantor membuat acara ini.",
    "The trust list changes and is signed by the root key. Plug in the stick that holds it and choose its "
    "file, or ask the office to make this event."};
inline constexpr Words no_key{"Belum ada berkas kunci (.pem atau .key) pada stik USB.",
                              "No key file (.pem or .key) on a USB stick yet."};
inline constexpr Words passphrase{"Frasa sandi kunci akar", "The root key's passphrase"};
inline constexpr Words passphrase_hint{"Hanya dipakai sekali ini, tidak disimpan",
                                       "Used this once, kept nowhere"};

// the two ceremonies
inline constexpr Words sign_count{"{0} dari {1}: {2}", "{0} of {1}: {2}"};
inline constexpr Words sign_next{"Berikutnya", "Next"};
inline constexpr Words sign_record{"Catat", "Record"};
inline constexpr Words sign_note{
    "Tanda tangan ini melambangkan dukungan pimpinan dan dicatat bersama jamnya. Pakta setiap peserta tetap "
    "ditandatangani sendiri.",
    "This signature stands for the leadership's support and is recorded with its time. Each participant "
    "still signs their own pact."};
inline constexpr Words no_signers{
    "Acara ini belum menyebut penanda tangan pakta. Tutup acara, lalu ubah di langkah Penanda tangan.",
    "This event names no pact signers. Close it, then change them in the step Signers."};
inline constexpr Words pledge_was_read{"Sudah dibacakan", "It was read"};
inline constexpr Words led_by{"Siapa yang memimpin ikrar?", "Who led the pledge?"};
inline constexpr Words led_line{"Setelah dicatat, kios tidak meminta ikrar lagi.",
                                "Once recorded, kiosks ask for the pledge no more."};
inline constexpr Words other_position{"Jabatan lain", "Another position"};
inline constexpr Words no_pledge{"Materi acara ini tidak memuat ikrar.",
                                 "The course of this event has no pledge."};

}  // namespace netra::screens::event_words
