#include "app/content_papers.h"

#include <filesystem>

namespace netra::app {

namespace {

std::string list_of(const base::Diagnostics& problems, base::Language language) {
    std::string text;
    for (const base::Diagnostic& one : problems) text += describe(one, language) + "\n";
    return text;
}

std::string as_windows_writes(const std::string& text) {
    std::string written = "\xEF\xBB\xBF";
    for (const char letter : text) {
        if (letter == '\n') written += '\r';
        written += letter;
    }
    return written;
}

}  // namespace

std::string problems_file_name(const CoursePreview& preview) {
    return "masalah-" + std::filesystem::path(preview.place).stem().string() + ".txt";
}

std::string problems_text(const CoursePreview& preview, const core::LocalTime& now) {
    const std::string when = core::iso_date(now.date) + " " + core::format_time(now, base::Language::english);
    std::string text = preview.place + "\n" + when + "\n\n";
    text += "Yang perlu diperbaiki (kesalahan) atau dilihat lagi (peringatan):\n\n";
    text += list_of(preview.problems, base::Language::indonesian);
    text += "\nTo be mended (error) or looked at again (warning):\n\n";
    text += list_of(preview.problems, base::Language::english);
    return as_windows_writes(text);
}

base::Bilingual install_refusal(const Error& error) {
    if (error.code() != ErrorCode::already_exists) return sentence(error.code());
    return {"Versi ini sudah terpasang dengan isi lain. Minta penyusunnya memberi nomor versi baru.",
            "This version is installed with other content. Ask its author for a new version number."};
}

base::Bilingual use_refusal(const Error& error) {
    if (error.code() == ErrorCode::course_unapproved) {
        return {"Materi ini tidak disahkan untuk hari ini: acara yang terbuka tetap memakai versi lama.",
                "This course is not approved for today: the open event keeps the old version."};
    }
    if (error.code() == ErrorCode::not_allowed) {
        return {
            "Acara yang terbuka dibuat untuk materi dengan judul lain. Pakai materi ini untuk acara "
            "berikutnya.",
            "The open event was made for a course with another title. Use this one for the next event."};
    }
    return sentence(error.code());
}

}  // namespace netra::app
