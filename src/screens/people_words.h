// The words of the room of participants in both languages.
#pragma once
#include "ui/language.h"

namespace netra::screens::people_words {

using ui::Words;

inline constexpr Words people{"Peserta", "Participants"};
inline constexpr Words listed{"{0} terdaftar", "{0} in the list"};
inline constexpr Words came{"{0} datang", "{0} came"};
inline constexpr Words nobody_yet{"Belum ada peserta", "Nobody yet"};
inline constexpr Words how_far{"{0} lulus, {1} pakta", "{0} passed, {1} pacts"};
inline constexpr Words find_label{"Cari nama, NIP, unit, tiket, atau sertifikat",
                                  "Search name, NIP, unit, ticket or certificate"};
inline constexpr Words find_hint{"Ketik atau pindai", "Type or scan"};
inline constexpr Words type{"Ketik", "Type"};
inline constexpr Words find{"Cari", "Search"};
inline constexpr Words all{"Semua", "All"};
inline constexpr Words import_list{"Impor daftar", "Import a list"};
inline constexpr Words save_tickets{"Tiket ke stik", "Tickets onto the stick"};
inline constexpr Words in_roster{"{0} orang", "{0} people"};
inline constexpr Words empty_list{
    "Belum ada peserta. Sentuh Impor daftar, atau biarkan peserta mendaftar sendiri di kios.",
    "Nobody yet. Touch Import a list, or let participants register at the kiosk."};
inline constexpr Words nobody{"Tidak ada yang cocok. Coba kata lain.", "Nobody fits. Try other words."};
inline constexpr Words more{"Hanya {0} yang pertama. Cari untuk lainnya.",
                            "The first {0} only. Search for others."};
inline constexpr Words name{"Nama", "Name"};
inline constexpr Words unit{"Unit", "Unit"};
inline constexpr Words number{"Nomor", "Number"};
inline constexpr Words visit{"Kunjungan", "Visit"};

// a person
inline constexpr Words ticket{"Tiket", "Ticket"};
inline constexpr Words status{"Status", "Status"};
inline constexpr Words card{"Kartu", "Card"};
inline constexpr Words card_seen{"Sudah dilihat petugas", "Seen by staff"};
inline constexpr Words card_not_seen{"Belum dilihat petugas", "Not seen by staff yet"};
inline constexpr Words test{"Uji akhir", "Final test"};
inline constexpr Words no_test{"Belum selesai", "Not finished yet"};
inline constexpr Words passed{"Lulus, {0} persen", "Passed, {0} percent"};
inline constexpr Words failed{"Belum lulus, {0} kali, terbaik {1} persen",
                              "Not passed, tries: {0}, best {1} percent"};
inline constexpr Words pact{"Pakta", "Pact"};
inline constexpr Words pact_signed{"Ditandatangani", "Signed"};
inline constexpr Words pact_declined{"Belum bersedia", "Declined for now"};
inline constexpr Words pact_open{"Belum", "Not yet"};
inline constexpr Words certificate{"Sertifikat", "Certificate"};
inline constexpr Words certificate_none{"Belum terbit", "Not issued yet"};
inline constexpr Words walk_in{"Di luar daftar", "Not on the list"};
inline constexpr Words check_card{"Kartu sudah dilihat", "Card was seen"};
inline constexpr Words correct{"Betulkan nama", "Correct the name"};
inline constexpr Words unlock{"Buka uji lagi", "Unlock the test"};
inline constexpr Words resume{"Lanjutkan di kios ini", "Resume at this kiosk"};
inline constexpr Words erase{"Hapus data", "Erase data"};
inline constexpr Words save{"Simpan", "Save"};
inline constexpr Words cancel{"Batal", "Cancel"};
inline constexpr Words correct_ask{"Betulkan nama ini?", "Correct this name?"};
inline constexpr Words correct_text{"{0} menjadi {1}: perubahan ini tercatat atas nama Anda.",
                                    "{0} becomes {1}: the change is recorded under your name."};
inline constexpr Words erase_ask{"Hapus semua data orang ini?", "Erase everything kept of this person?"};
inline constexpr Words erase_text{
    "{0}: kunjungan, pakta, sertifikat, dan barisnya di daftar. Ini tidak dapat dibatalkan. Tercatat atas "
    "nama "
    "Anda dengan alasan: {1}",
    "{0}: visit, pact, certificate and the row in the list. This cannot be undone. It is recorded under your "
    "name with the reason: {1}"};
inline constexpr Words erase_why{"Mengapa data ini dihapus?", "Why is this data erased?"};
inline constexpr Words erase_why_line{
    "{0}: alasan menghapus tetap tersimpan di catatan, tanpa nama orangnya.",
    "{0}: the reason stays in the records, without the person's name."};
inline constexpr Words reason_asked{"Diminta oleh orangnya sendiri", "The person asks for it"};
inline constexpr Words reason_mistake{"Terdaftar keliru atau dua kali", "Entered by mistake or twice"};
inline constexpr Words reason_stranger{"Bukan peserta acara ini", "Not a participant of this event"};
inline constexpr Words reason_other{"Alasan lain", "Another reason"};
inline constexpr Words reason_label{"Alasan, tanpa nama dan nomor", "Reason, without name and number"};
inline constexpr Words reason_hint{"Ketik singkat saja", "A few words"};

// lists
inline constexpr Words lists{"Daftar di stik", "Lists on the stick"};
inline constexpr Words lists_line{
    "Pilih berkas XLSX atau CSV. Isinya diperiksa dulu; belum ada yang disimpan.",
    "Choose an XLSX or CSV file. It is checked first; nothing is stored yet."};
inline constexpr Words no_lists{"Belum ada berkas XLSX atau CSV. Colokkan stik USB yang memuatnya.",
                                "No XLSX or CSV file yet. Plug in the USB stick that holds it."};
inline constexpr Words file{"Berkas", "File"};
inline constexpr Words folder{"Folder", "Folder"};
inline constexpr Words rows_read{"{0} baris dibaca, belum ada yang disimpan",
                                 "{0} rows read, nothing stored yet"};
inline constexpr Words ready{"siap diimpor", "ready"};
inline constexpr Words warned{"peringatan, tetap diimpor", "with a warning, taken"};
inline constexpr Words left_out{"salah, dilewati", "wrong, left out"};
inline constexpr Words save_problems{"Simpan daftar masalah", "Save the problems"};
inline constexpr Words take{"Impor {0} baris", "Import {0} rows"};
inline constexpr Words take_one{"Impor 1 baris", "Import 1 row"};
inline constexpr Words row{"Baris", "Row"};
inline constexpr Words column{"Kolom", "Column"};
inline constexpr Words content{"Isi", "Content"};
inline constexpr Words problem{"Masalah", "Problem"};
inline constexpr Words remedy{"Yang perlu dilakukan", "What to do"};
inline constexpr Words no_problems{"Tidak ada masalah.", "There are no problems."};
inline constexpr Words some_problems{"{0} dari {1} masalah. Simpan daftarnya untuk melihat semua.",
                                     "{0} of {1} problems. Save the list to see them all."};

}  // namespace netra::screens::people_words
