#include "document/font_coverage.h"

#include <fontconfig/fontconfig.h>

#include "base/error.h"

namespace netra::document {

struct FontCoverage::Inner {
    FcPattern* font = nullptr;
    FcCharSet* characters = nullptr;  // the font's
    ~Inner() {
        if (font != nullptr) FcPatternDestroy(font);
    }
};

FontCoverage::FontCoverage() : inner_(std::make_unique<Inner>()) {
    FcPattern* wanted = FcNameParse(reinterpret_cast<const FcChar8*>("Inter,sans-serif"));
    FcConfigSubstitute(nullptr, wanted, FcMatchPattern);
    FcDefaultSubstitute(wanted);
    FcResult result = FcResultNoMatch;
    inner_->font = FcFontMatch(nullptr, wanted, &result);
    FcPatternDestroy(wanted);
    if (inner_->font == nullptr ||
        FcPatternGetCharSet(inner_->font, FC_CHARSET, 0, &inner_->characters) != FcResultMatch) {
        throw Error(ErrorCode::font_missing, "fontconfig knows no font", "Inter");
    }
}

FontCoverage::~FontCoverage() = default;

bool FontCoverage::has(char32_t character) const {
    return FcCharSetHasChar(inner_->characters, character) == FcTrue;
}

}  // namespace netra::document
