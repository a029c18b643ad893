#include "ui/fonts.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include <hb-ot.h>
#include <hb.h>

#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

#include "base/error.h"
#include "base/utf8.h"
#include "ui/font_file.h"

namespace netra::ui {

namespace {

constexpr std::size_t kept_shapes = 4000;

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

// One opened font file: FreeType for pixels, HarfBuzz for places.
class OpenFont {
  public:
    OpenFont(FT_Library library, const FontFile& file) : file_(file) {
        if (FT_New_Face(library, file.path.c_str(), file.index, &face_) != 0)
            throw Error(ErrorCode::font_missing, "a font file cannot be read", file.path);
        hb_blob_t* blob = hb_blob_create_from_file_or_fail(file.path.c_str());
        hb_face_t* face = hb_face_create(blob, static_cast<unsigned>(file.index));
        shaping_ = hb_font_create(face);
        units_ = static_cast<float>(hb_face_get_upem(face));
        hb_face_destroy(face);
        hb_blob_destroy(blob);
    }
    ~OpenFont() {
        hb_font_destroy(shaping_);
        FT_Done_Face(face_);
    }
    OpenFont(const OpenFont&) = delete;
    OpenFont& operator=(const OpenFont&) = delete;

    bool has(char32_t character) const {
        hb_codepoint_t glyph = 0;
        return hb_font_get_nominal_glyph(shaping_, character, &glyph);
    }
    FT_Face face() const { return face_; }
    hb_font_t* shaping() const { return shaping_; }
    float units() const { return units_; }
    const FontFile& file() const { return file_; }

  private:
    FontFile file_;
    FT_Face face_ = nullptr;
    hb_font_t* shaping_ = nullptr;
    float units_ = 1000;
};

}  // namespace

struct Fonts::Inner {
    FT_Library library = nullptr;
    hb_buffer_t* buffer = hb_buffer_create();
    std::vector<std::unique_ptr<OpenFont>> open;
    std::array<std::optional<std::uint16_t>, face_count> faces;
    std::map<std::pair<char32_t, Face>, std::uint16_t> substitutes;
    std::unordered_map<std::string, Shaped, TextHash, std::equal_to<>> shapes;
    std::string key;

    std::uint16_t open_file(const FontFile& file) {
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (open[i]->file() == file) return static_cast<std::uint16_t>(i);
        }
        open.push_back(std::make_unique<OpenFont>(library, file));
        return static_cast<std::uint16_t>(open.size() - 1);
    }

    std::uint16_t font_of(Face face) {
        auto& known = faces[static_cast<std::size_t>(face)];
        if (!known) known = open_file(find_font(face));
        return *known;
    }

    std::uint16_t font_for(char32_t character, Face face) {
        const std::uint16_t first = font_of(face);
        if (character < 0x80 || open[first]->has(character)) return first;
        const auto [found, is_new] = substitutes.try_emplace({character, face}, first);
        if (is_new) {
            if (const auto file = find_font_with(character, face)) found->second = open_file(*file);
        }
        return found->second;
    }

    void shape_run(std::string_view run, std::uint16_t font, bool tabular, Shaped& shaped) {
        hb_buffer_clear_contents(buffer);
        hb_buffer_add_utf8(buffer, run.data(), static_cast<int>(run.size()), 0, static_cast<int>(run.size()));
        hb_buffer_guess_segment_properties(buffer);
        const hb_feature_t figures{HB_TAG('t', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START,
                                   HB_FEATURE_GLOBAL_END};
        hb_shape(open[font]->shaping(), buffer, &figures, tabular ? 1 : 0);
        unsigned count = 0;
        const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
        const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
        const float unit = 1 / open[font]->units();
        for (unsigned i = 0; i < count; ++i) {
            shaped.glyphs.push_back({font, infos[i].codepoint,
                                     shaped.width + static_cast<float>(places[i].x_offset) * unit,
                                     static_cast<float>(places[i].y_offset) * unit});
            shaped.width += static_cast<float>(places[i].x_advance) * unit;
        }
    }

    Shaped shape(std::string_view text, Face face, bool tabular) {
        Shaped shaped;
        std::size_t begin = 0;
        std::uint16_t font = font_of(face);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t next = base::next_offset(text, at);
            const char32_t character = base::code_points(text.substr(at, next - at)).front();
            const std::uint16_t needed = font_for(character, face);
            if (needed != font) {
                if (at > begin) shape_run(text.substr(begin, at - begin), font, tabular, shaped);
                begin = at;
                font = needed;
            }
            at = next;
        }
        if (begin < text.size()) shape_run(text.substr(begin), font, tabular, shaped);
        return shaped;
    }
};

Fonts::Fonts() : inner_(std::make_unique<Inner>()) {
    if (FT_Init_FreeType(&inner_->library) != 0)
        throw Error(ErrorCode::font_missing, "FreeType does not start");
    inner_->font_of(Face::regular);
}

Fonts::~Fonts() {
    inner_->open.clear();
    hb_buffer_destroy(inner_->buffer);
    FT_Done_FreeType(inner_->library);
}

const Shaped& Fonts::shape(std::string_view text, Face face, bool tabular) {
    std::string& key = inner_->key;
    key.assign(1, static_cast<char>('A' + static_cast<int>(face) + (tabular ? face_count : 0)));
    key += text;
    const auto found = inner_->shapes.find(key);
    if (found != inner_->shapes.end()) return found->second;
    return inner_->shapes.emplace(key, inner_->shape(text, face, tabular)).first->second;
}

GlyphBitmap Fonts::bitmap(std::uint16_t font, std::uint32_t glyph, float size, int phase) {
    const FT_Face face = inner_->open.at(font)->face();
    FT_Set_Char_Size(face, 0, std::lround(size * 64), 72, 72);
    // Light hinting moves outlines vertically only: stems stay true, the lines of text stand sharp.
    if (FT_Load_Glyph(face, glyph, FT_LOAD_NO_BITMAP | FT_LOAD_TARGET_LIGHT) != 0) return {};
    FT_Outline_Translate(&face->glyph->outline, phase * 16, 0);
    if (FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL) != 0) return {};
    const FT_Bitmap& drawn = face->glyph->bitmap;
    GlyphBitmap bitmap{static_cast<int>(drawn.width),
                       static_cast<int>(drawn.rows),
                       face->glyph->bitmap_left,
                       face->glyph->bitmap_top,
                       {}};
    bitmap.coverage.resize(static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height));
    for (int row = 0; row < bitmap.height; ++row) {
        const unsigned char* from = drawn.buffer + static_cast<std::ptrdiff_t>(row) * drawn.pitch;
        std::copy(from, from + bitmap.width,
                  bitmap.coverage.begin() + static_cast<std::ptrdiff_t>(row) * bitmap.width);
    }
    return bitmap;
}

void Fonts::forget_old() {
    if (inner_->shapes.size() > kept_shapes) forget_all();
}

void Fonts::forget_all() {
    inner_->shapes.clear();
}

}  // namespace netra::ui
