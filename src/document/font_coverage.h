// The characters of the font that screens and certificates are set in.
#pragma once
#include <memory>

namespace netra::document {

class FontCoverage {
  public:
    // Of Inter, or of the sans that stands in for it. Throws Error(font_missing) without any
    // font.
    FontCoverage();
    ~FontCoverage();

    bool has(char32_t character) const;

  private:
    struct Inner;
    std::unique_ptr<Inner> inner_;
};

}  // namespace netra::document
