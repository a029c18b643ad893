#include "document/course_words.h"

namespace netra::document::words {

static const Bilingual& kind_name(core::CalloutKind kind) {
    static const Bilingual law{"Dasar hukum", "Legal basis"};
    static const Bilingual important{"Penting", "Important"};
    static const Bilingual disputed{"Masih diperdebatkan", "Still disputed"};
    static const Bilingual note{"Catatan", "Note"};
    switch (kind) {
        case core::CalloutKind::law:
            return law;
        case core::CalloutKind::important:
            return important;
        case core::CalloutKind::disputed:
            return disputed;
        case core::CalloutKind::note:
            break;
    }
    return note;
}

std::string filled(std::string_view pattern, std::string_view first, std::string_view second) {
    std::string text;
    while (!pattern.empty()) {
        const bool is_first = pattern.starts_with("{0}");
        if (is_first || pattern.starts_with("{1}")) {
            text += is_first ? first : second;
            pattern.remove_prefix(3);
        } else {
            text += pattern.front();
            pattern.remove_prefix(1);
        }
    }
    return text;
}

std::string_view code(base::Language language) {
    return language == base::Language::english ? "en" : "id";
}

std::string callout_title(const core::Block& callout, base::Language language) {
    return callout.title.empty() ? kind_name(callout.callout).in(language) : callout.title;
}

}  // namespace netra::document::words
