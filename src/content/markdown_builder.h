// Builds rich text from the events of a Markdown parser. An offset is one in the excerpt that is read.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/markdown.h"
#include "content/report.h"
#include "content/source_text.h"
#include "core/rich_text.h"

namespace netra::content {

class MarkdownBuilder {
  public:
    MarkdownBuilder(const Excerpt& text, Report& report) : text_(text), report_(report) {}

    void enter_list(bool ordered, int first_number);
    void leave_list();
    void enter_item();
    void enter_quote();
    void leave_quote();
    void enter_heading(int level);
    void enter_table();
    void leave_table();
    void enter_row();
    void enter_code(std::string_view language);
    void leave_code();
    void enter_html() { last_html_line_ = 0; }
    // Ends the words under way: of a paragraph, heading, item or cell.
    void flush();
    void leave_cell();

    void enter_image(const std::string& path);
    void leave_image();
    void enter_link(const std::string& address);
    void leave_link() { link_.clear(); }
    void set_bold(bool on) { bold_ += on ? 1 : -1; }
    void set_italic(bool on) { italic_ += on ? 1 : -1; }

    void add_words(std::string_view words, std::size_t at);
    void add_soft_break();
    void add_hard_break();
    void add_html(std::size_t at);
    void refuse_rule();
    // Moves on to where the parser stands.
    void see(std::size_t at, std::size_t size);
    std::size_t seen() const { return seen_; }

    // Whether the text is larger than anything a kiosk shows; the parser then stops.
    bool is_too_large() const { return size_ > max_size; }
    MarkdownText take() { return std::move(result_); }

  private:
    static constexpr int max_size = 4000;  // blocks and cells
    static constexpr std::size_t max_list_depth = 3;

    struct List {
        bool ordered = false;
        int next_number = 1;
        bool item_pending = false;
    };

    void put(core::Block block, std::size_t at);
    void put_words(core::Spans spans);
    void put_image();
    void take_callout_mark(core::Spans& spans);
    void begin_words(std::size_t at);
    void append(std::string_view words);

    const Excerpt& text_;
    Report& report_;
    MarkdownText result_;
    std::size_t seen_ = 0;  // end of what the parser has spoken of
    int size_ = 0;

    core::Spans spans_;
    std::size_t words_at_ = 0;
    bool has_words_ = false;
    int bold_ = 0;
    int italic_ = 0;
    std::string link_;
    int heading_ = 0;

    std::vector<List> lists_;
    int quotes_ = 0;
    core::Block callout_;
    std::size_t callout_at_ = 0;
    bool mark_pending_ = false;  // the callout's first words are still to come

    int images_ = 0;  // depth of images within images
    bool has_image_ = false;
    core::Block image_;
    std::size_t image_at_ = 0;

    Excerpt code_{text_.source()};
    enum class Code { none, post, refused };
    Code in_code_ = Code::none;
    std::size_t code_at_ = 0;
    int last_html_line_ = 0;
    std::vector<std::vector<core::Spans>> rows_;
};

}  // namespace netra::content
