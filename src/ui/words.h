// Words of the widgets themselves.
#pragma once
#include "ui/language.h"

namespace netra::ui::words {

inline constexpr Words help{"Panggil petugas", "Call for help"};
inline constexpr Words help_short{"Petugas", "Help"};
inline constexpr Words text_size{"Ukuran huruf", "Text size"};
inline constexpr Words indonesian{"Bahasa Indonesia", "Indonesian"};
inline constexpr Words english{"Bahasa Inggris", "English"};
inline constexpr Words step{"Langkah {0} dari {1}", "Step {0} of {1}"};
inline constexpr Words right{"Tepat", "Correct"};
inline constexpr Words wrong{"Keliru", "Incorrect"};
inline constexpr Words clear{"Kosongkan", "Clear"};
inline constexpr Words erase{"Hapus satu", "Delete"};
inline constexpr Words done{"Selesai", "Done"};
inline constexpr Words space{"spasi", "space"};
inline constexpr Words shift{"Huruf besar", "Capitals"};
inline constexpr Words scroll_up{"Gulir ke atas", "Scroll up"};
inline constexpr Words scroll_down{"Gulir ke bawah", "Scroll down"};
inline constexpr Words like{"Suka", "Like"};
inline constexpr Words comment{"Komentar", "Comment"};
inline constexpr Words share{"Bagikan", "Share"};
inline constexpr Words invented_account{"akun rekaan", "invented account"};
inline constexpr Words sign_here{"Bidang tanda tangan", "Signature area"};
inline constexpr Words legal_basis{"Dasar hukum", "Legal basis"};
inline constexpr Words important{"Penting", "Important"};
inline constexpr Words disputed{"Masih diperdebatkan", "Still disputed"};
inline constexpr Words note{"Keterangan", "Note"};

}  // namespace netra::ui::words
