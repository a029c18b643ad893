// A PDF from somebody's hands: its pages as pixels, its title and keywords.
#pragma once
#include <memory>
#include <string>

#include "base/bytes.h"
#include "picture/pixels.h"

namespace netra::picture {

class Pdf {
  public:
    // Keeps a copy of the bytes. Throws Error(picture_invalid) when it is no PDF, is locked by a password or
    // has no page.
    explicit Pdf(base::ByteView bytes);
    ~Pdf();
    Pdf(Pdf&&) noexcept;
    Pdf& operator=(Pdf&&) noexcept;

    int pages() const;
    std::string title() const;     // empty when absent
    std::string keywords() const;  // empty when absent; on our documents the QR's URL

    // Page from 0, on white. Throws Error(picture_invalid) when a side would pass max_side.
    Pixels render(int page, double dpi) const;
    // The same, scaled so that the longer side has this many pixels.
    Pixels render_to_side(int page, int longer_side) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace netra::picture
