// The words of the staff's room of courses in both languages.
#pragma once
#include "ui/language.h"

namespace netra::screens::content_words {

using ui::Words;

// the list
inline constexpr Words title{"Konten", "Courses"};
inline constexpr Words on_sticks{"Di stik USB", "On USB sticks"};
inline constexpr Words no_stick{"Colokkan stik USB yang berisi paket .netra atau folder materi.",
                                "Plug in a USB stick with a .netra pack or a course's folder."};
inline constexpr Words nothing_on_stick{
    "Di stik ini tidak ada paket .netra dan tidak ada folder dengan berkas course.toml.",
    "This stick holds no .netra pack and no folder with a file course.toml."};
inline constexpr Words on_shelf{"Terpasang di kios ini", "Installed on this kiosk"};
inline constexpr Words unreadable{"Tidak terbaca sebagai materi", "Cannot be read as a course"};
inline constexpr Words in_event{"Dipakai acara", "This event's"};
inline constexpr Words in_use{"Acara berikutnya", "Next event's"};
inline constexpr Words by_organisation{"Ditandatangani", "Signed"};
inline constexpr Words folder{"Folder", "Folder"};
inline constexpr Words not_signed{"Tanpa tanda tangan", "Not signed"};
inline constexpr Words approved_until{"Disahkan {0}, sampai {1}", "Approved by {0}, until {1}"};
inline constexpr Words not_approved{"Belum disahkan", "Not approved"};

// the preview
inline constexpr Words was{"terpasang", "installed"};
inline constexpr Words modules{"Modul", "Modules"};
inline constexpr Words pages{"Halaman", "Pages"};
inline constexpr Words questions{"Soal", "Questions"};
inline constexpr Words hours{"Jam pelajaran", "Learning hours"};
inline constexpr Words pass_mark{"Nilai lulus", "Pass mark"};
inline constexpr Words key{"kunci {0}", "key {0}"};
inline constexpr Words signed_by{"Ditandatangani lembaga", "Signed by the organisation"};
inline constexpr Words from_folder{"Folder, tanpa tanda tangan", "A folder, not signed"};
inline constexpr Words approved_by{"Disahkan {0}", "Approved by {0}"};
inline constexpr Words valid_until{"berlaku sampai {0}", "valid until {0}"};
inline constexpr Words approval_over{"tidak berlaku hari ini ({0} sampai {1})",
                                     "does not hold today ({0} to {1})"};
inline constexpr Words no_approval_text{"acara sungguhan tidak dapat memakainya",
                                        "a real event cannot take it"};
inline constexpr Words changes{"Yang berubah dari versi {0}", "What changes against version {0}"};
inline constexpr Words no_changes{"Tidak ada yang berubah dari versi {0}",
                                  "Nothing changes against version {0}"};
inline constexpr Words first_version{"Materi baru di kios ini", "A course new to this kiosk"};
inline constexpr Words added{"{0} baru", "{0} new"};
inline constexpr Words changed{"{0} diubah", "{0} changed"};
inline constexpr Words removed{"{0} dihapus", "{0} removed"};
inline constexpr Words module{"Modul", "Module"};
inline constexpr Words page{"Halaman", "Page"};
inline constexpr Words question{"Soal", "Question"};
inline constexpr Words from_to{"{0} menjadi {1}, berlaku untuk tes berikutnya",
                               "{0} becomes {1}, from the next test on"};
inline constexpr Words hours_from_to{"{0} menjadi {1} JP", "{0} becomes {1}"};
inline constexpr Words test{"Tes", "Test"};
inline constexpr Words test_rules{"Aturan pengambilan soal berubah", "How questions are drawn changes"};
inline constexpr Words pact{"Pakta", "Pact"};
inline constexpr Words pact_changed{"Teks pakta atau ikrar berubah", "The text of pact or pledge changes"};
inline constexpr Words approval{"Pengesahan", "Approval"};
inline constexpr Words approval_changed{"Surat pengesahan berubah", "The letter of approval changes"};
inline constexpr Words no_errors{"Tidak ada kesalahan", "No errors"};
inline constexpr Words errors{"{0} kesalahan", "Errors: {0}"};
inline constexpr Words warnings{"{0} peringatan", "Warnings: {0}"};
inline constexpr Words save_problems{"Simpan daftar ke stik", "Save list to the stick"};
inline constexpr Words saved{"Tersimpan di stik: {0}", "Saved on the stick: {0}"};
inline constexpr Words install{"Pasang {0}", "Install {0}"};
inline constexpr Words use_now{"Pakai {0} sekarang", "Use {0} now"};
inline constexpr Words use_next{"Untuk acara berikutnya", "For the next event"};
inline constexpr Words try_it{"Coba sebagai peserta", "Try as a participant"};
inline constexpr Words admin_needed{"Hanya admin yang dapat memasang dan memilih materi.",
                                    "Only an admin can install and choose courses."};
inline constexpr Words visits_keep{"{0} kunjungan yang berjalan tetap memakai {1}.",
                                   "Visits that keep {1} to their end: {0}."};
inline constexpr Words old_stays{"Versi lama tetap tersimpan dan dapat dipakai lagi.",
                                 "The old version stays installed and can be used again."};
inline constexpr Words used_now{"Acara ini memakai versi ini.", "This event uses this version."};
inline constexpr Words cannot_install{"Perbaiki kesalahan lebih dahulu.", "Mend the errors first."};
inline constexpr Words cannot_install_text{"Versi yang terpasang tidak berubah.",
                                           "What is installed does not change."};

// taking what nobody known signed
inline constexpr Words word_title{"Pasang atas tanggung jawab Anda?", "Install it at your own word?"};
inline constexpr Words word_text{
    "{0} tidak ditandatangani dengan kunci lembaga: siapa penyusunnya tidak terbukti. Pemasangan ini dicatat "
    "atas "
    "nama {1}.",
    "{0} is not signed with the organisation's key: who made it is not proven. That you install it is "
    "recorded "
    "under the name {1}."};
inline constexpr Words word_yes{"Pasang dan catat", "Install and record"};
inline constexpr Words word_no{"Batal", "Cancel"};

// the trial
inline constexpr Words end_trial{"Selesai mencoba", "End the trial"};

}  // namespace netra::screens::content_words
