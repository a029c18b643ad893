#include "ui/font_file.h"

#include <fontconfig/fontconfig.h>

#include <array>
#include <memory>

#include "base/error.h"

namespace netra::ui {

namespace {

struct Wanted {
    const char* family;
    int weight;
    int slant;
};

constexpr std::array<Wanted, face_count> wanted{{
    {"Inter", FC_WEIGHT_REGULAR, FC_SLANT_ROMAN},
    {"Inter", FC_WEIGHT_MEDIUM, FC_SLANT_ROMAN},
    {"Inter", FC_WEIGHT_DEMIBOLD, FC_SLANT_ROMAN},
    {"Inter", FC_WEIGHT_BOLD, FC_SLANT_ROMAN},
    {"Inter", FC_WEIGHT_REGULAR, FC_SLANT_ITALIC},
    {"Inter", FC_WEIGHT_BOLD, FC_SLANT_ITALIC},
    {"Inter Display", FC_WEIGHT_DEMIBOLD, FC_SLANT_ROMAN},
    {"Inter Display", FC_WEIGHT_BOLD, FC_SLANT_ROMAN},
}};

using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;

Pattern pattern_of(Face face) {
    const Wanted& want = wanted[static_cast<std::size_t>(face)];
    Pattern pattern(FcPatternCreate(), FcPatternDestroy);
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(want.family));
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>("sans"));
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, want.weight);
    FcPatternAddInteger(pattern.get(), FC_SLANT, want.slant);
    FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    return pattern;
}

Pattern match(FcPattern* pattern) {
    FcConfigSubstitute(nullptr, pattern, FcMatchPattern);
    FcDefaultSubstitute(pattern);
    FcResult result = FcResultNoMatch;
    return Pattern(FcFontMatch(nullptr, pattern, &result), FcPatternDestroy);
}

std::optional<FontFile> file_of(FcPattern* found) {
    FcChar8* path = nullptr;
    if (!found || FcPatternGetString(found, FC_FILE, 0, &path) != FcResultMatch) return std::nullopt;
    FontFile file{reinterpret_cast<const char*>(path), 0};
    FcPatternGetInteger(found, FC_INDEX, 0, &file.index);
    return file;
}

}  // namespace

FontFile find_font(Face face) {
    const Pattern pattern = pattern_of(face);
    const Pattern found = match(pattern.get());
    if (const auto file = file_of(found.get())) return *file;
    throw Error(ErrorCode::font_missing, "fontconfig knows no font",
                wanted[static_cast<std::size_t>(face)].family);
}

std::optional<FontFile> find_font_with(char32_t character, Face face) {
    const Pattern pattern = pattern_of(face);
    const std::unique_ptr<FcCharSet, decltype(&FcCharSetDestroy)> set(FcCharSetCreate(), FcCharSetDestroy);
    FcCharSetAddChar(set.get(), character);
    FcPatternAddCharSet(pattern.get(), FC_CHARSET, set.get());
    const Pattern found = match(pattern.get());
    FcCharSet* has = nullptr;
    if (!found || FcPatternGetCharSet(found.get(), FC_CHARSET, 0, &has) != FcResultMatch ||
        !FcCharSetHasChar(has, character))
        return std::nullopt;
    return file_of(found.get());
}

}  // namespace netra::ui
