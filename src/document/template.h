// The design of a certificate: an SVG with places for words, the QR code, a signature and a logo.
//
// Placeholders stand in <text> as {{name}}; the names are those of interface.md's certificate.svg. What is
// absent leaves:
//  - of a text with parts set off by " · ", the parts that name an absent value; of its label the same parts;
//  - a text of which nothing remains, and its label: the <text> without placeholders right before the run of
//    texts it belongs to, once all of the run are gone;
//  - rect#signature with its label and the <line> right after it.
// data-max-width="120" shrinks a text to that width; data-max-lines="2" lets it break into lines first.
// data-without-logo="-40" moves an element by so much, downwards, when there is no logo. In a text,
// font sizes are given as attributes.
// The program's own designs also have text#how-to-check and text#small-print for the engine's fixed words,
// and data-demo="#46536A": the colour an element takes in DEMO.
#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "document/drawing.h"

namespace netra::document {

// A value for each placeholder; an absent name is an absent value.
using Words = std::map<std::string, std::string, std::less<>>;

struct FillOptions {
    bool signature = false;  // there is one to draw
    bool logo = false;
    bool demo = false;  // leaves out #border and #seal, and takes the demo colours
};

// A template with its words in place, and where the rest goes, in units of its viewBox.
struct FilledTemplate {
    std::string source;  // SVG
    double width = 0;
    double height = 0;
    Rect qr;
    std::optional<Rect> signature;
    std::optional<Rect> logo;
    std::optional<Rect> seal;      // where #seal stands, or stood before DEMO took it out
    bool has_fixed_words = false;  // #how-to-check and #small-print stand in it
};

class Template {
  public:
    enum class Design { landscape, portrait };

    // The program's own design, `<assets>/certificate/landscape.svg` or `portrait.svg`.
    // Throws what base::read_file throws, and Error(document_failed).
    static Template own(const std::filesystem::path& assets, Design design);
    // A course's design. `source` is what picture::check_svg returned as its source: checked for what it may
    // hold. Throws Error(document_failed) when it is no SVG with a viewBox and a rect#qr.
    static Template of_course(std::string_view source);

    Template(Template&&) noexcept;
    Template& operator=(Template&&) noexcept;
    ~Template();

    bool is_own() const;
    bool is_landscape() const;

    // Throws Error(document_failed) when it cannot be drawn.
    FilledTemplate fill(const Words& words, const FillOptions& options) const;

  private:
    struct Impl;
    explicit Template(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace netra::document
