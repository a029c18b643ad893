#include "content/pack_refusal.h"

#include "base/utf8.h"

namespace netra::content {

std::string shown_name(std::string_view name) {
    constexpr std::size_t longest = 100;
    std::string shown;
    for (const char32_t point : base::code_points(name.substr(0, 4 * longest))) {
        const bool control = point < 0x20 || (point >= 0x7f && point < 0xa0) ||
                             (point >= 0x200e && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
        base::append_utf8(shown, control ? U'\ufffd' : point);
        if (shown.size() > longest) return shown + "…";
    }
    return shown;
}

void refuse_pack(std::string_view file, const base::Bilingual& message) {
    refuse_pack(file, message,
                {"Salin ulang berkasnya, atau minta paket baru yang dibuat dengan netra content pack.",
                 "Copy the file again, or ask for a new pack made with netra content pack."});
}

void refuse_pack(std::string_view file, const base::Bilingual& message, const base::Bilingual& hint) {
    throw PackRefusal{shown_name(file), message, hint};
}

}  // namespace netra::content
