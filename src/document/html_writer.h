// HTML being written. Words and values go in escaped, so that nothing an author wrote becomes markup; names
// of elements and attributes are our own literals.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace netra::document {

// An attribute whose value is empty is left out; one that is there or not is `{"hidden",
// HtmlWriter::present}`.
using HtmlAttributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

// The text with & < > " ' as references. Control characters that HTML does not have become U+FFFD.
std::string html_escaped(std::string_view text);

// The address of a link that an author wrote where it may stand on a page: https, http and mailto. Nothing
// for any other (javascript:, data:, a relative path that leads nowhere outside the course).
std::string_view safe_link(std::string_view address);

class HtmlWriter {
  public:
    static constexpr std::string_view present{"\1"};

    // Ends its element when it goes.
    class [[nodiscard]] Element {
      public:
        Element(HtmlWriter& writer, std::string_view tag) : writer_(writer), tag_(tag) {}
        ~Element();
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;

      private:
        HtmlWriter& writer_;
        std::string_view tag_;
    };

    Element open(std::string_view tag, HtmlAttributes attributes = {});
    // An element that holds nothing but these words.
    void element(std::string_view tag, HtmlAttributes attributes, std::string_view words);
    // One that has no end: img, meta, link.
    void lone(std::string_view tag, HtmlAttributes attributes);
    void text(std::string_view words);
    // Markup of the program's own, as it is.
    void own(std::string_view markup) { out_ += markup; }

    std::string take() { return std::move(out_); }

  private:
    void start(std::string_view tag, HtmlAttributes attributes);

    std::string out_;
};

}  // namespace netra::document
