#include "app/certificate_papers.h"

namespace netra::app {

// Digits of a serial number.
constexpr std::size_t longest_serial = 6;
constexpr std::size_t tail = 3;

std::string shown_digits(const std::string& digits) {
    return digits.size() <= longest_serial ? digits : "•••" + digits.substr(digits.size() - tail);
}

base::Bilingual document_refusal(const Error& error) {
    if (error.code() == ErrorCode::file_missing) {
        return {
            "Dokumen sertifikat ini tidak ada di kios. Minta admin memulihkannya dari cadangan; "
            "sertifikatnya sendiri tercatat.",
            "This certificate's document is not on the kiosk. Ask an admin to restore it from a backup; the "
            "certificate itself is on record."};
    }
    if (error.code() == ErrorCode::file_damaged) {
        return {
            "Dokumen sertifikat ini rusak: isinya bukan yang diterbitkan. Minta admin memulihkannya dari "
            "cadangan.",
            "This certificate's document is damaged: it is not what was issued. Ask an admin to restore it "
            "from a backup."};
    }
    return sentence(error.code());
}

base::Bilingual stick_refusal(const Error& error) {
    switch (error.code()) {
        case ErrorCode::read_only:
        case ErrorCode::file_denied:
            return {"Stik USB ini hanya dapat dibaca. Geser kuncinya, atau pakai stik lain.",
                    "This USB stick can only be read. Move its lock, or use another stick."};
        case ErrorCode::disk_full:
            return {"Stik USB penuh. Kosongkan sebagian isinya, atau pakai stik lain.",
                    "The USB stick is full. Free some space on it, or use another stick."};
        default:
            return {"Stik USB tidak dapat ditulisi. Cabut, colokkan lagi, lalu coba sekali lagi.",
                    "The USB stick cannot be written to. Pull it out, plug it in again and try once more."};
    }
}

}  // namespace netra::app
