#include "content/markdown_builder.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "content/post_block.h"

namespace netra::content {

using core::Block;
using core::BlockKind;
using core::CalloutKind;
using core::Span;
using core::Spans;

namespace {

// A soft line break while its block is still being built: a callout's title ends there.
constexpr char line_end = '\n';

void replace_line_ends(Spans& spans) {
    for (Span& span : spans) std::ranges::replace(span.text, line_end, ' ');
}

void trim_ends(Spans& spans) {
    while (!spans.empty()) {
        std::string& text = spans.front().text;
        text.erase(0, std::min(text.find_first_not_of(" \n"), text.size()));
        if (!text.empty()) break;
        spans.erase(spans.begin());
    }
    while (!spans.empty()) {
        std::string& text = spans.back().text;
        text.erase(text.find_last_not_of(" \n") + 1);
        if (!text.empty()) break;
        spans.pop_back();
    }
}

// Removes the first `count` bytes.
void drop_front(Spans& spans, std::size_t count) {
    while (count > 0 && !spans.empty()) {
        const std::size_t here = std::min(count, spans.front().text.size());
        spans.front().text.erase(0, here);
        count -= here;
        if (spans.front().text.empty()) spans.erase(spans.begin());
    }
}

constexpr std::array<std::pair<std::string_view, CalloutKind>, 3> callout_marks{{
    {"DASAR HUKUM", CalloutKind::law},
    {"PENTING", CalloutKind::important},
    {"DIPERDEBATKAN", CalloutKind::disputed},
}};

}  // namespace

void MarkdownBuilder::see(std::size_t at, std::size_t size) {
    seen_ = std::max(seen_, at + size);
}

void MarkdownBuilder::put(Block block, std::size_t at) {
    ++size_;
    if (quotes_ > 0) {
        callout_.children.push_back(std::move(block));
        return;
    }
    result_.blocks.push_back(std::move(block));
    result_.places.push_back(at);
}

void MarkdownBuilder::enter_list(bool ordered, int first_number) {
    flush();
    lists_.push_back({ordered, first_number, false});
    if (lists_.size() != max_list_depth + 1) return;
    report_.error(text_, seen_, {"daftar bersarang terlalu dalam", "lists nested too deep"},
                  {"Paling banyak tiga tingkat.", "Three levels at most."});
}

void MarkdownBuilder::leave_list() {
    flush();
    lists_.pop_back();
}

void MarkdownBuilder::enter_item() {
    flush();
    lists_.back().item_pending = true;
}

void MarkdownBuilder::enter_quote() {
    flush();
    if (++quotes_ == 1) {
        callout_ = Block{};
        callout_.kind = BlockKind::callout;
        callout_at_ = std::min(text_.text().find('>', seen_), text_.text().size());
        mark_pending_ = true;
    } else if (quotes_ == 2) {
        report_.error(text_, seen_, {"kutipan di dalam kutipan", "a quotation within a quotation"},
                      {"Hapus tanda > yang kedua.", "Remove the second > mark."});
    }
}

void MarkdownBuilder::leave_quote() {
    flush();
    if (--quotes_ > 0) return;
    if (callout_.children.empty() && callout_.title.empty()) {
        report_.error(
            text_, callout_at_, {"kotak tanpa isi", "a callout without words"},
            {"Tulis isinya pada baris berikut, diawali >.", "Write its words on the next line, after >."});
    }
    put(std::move(callout_), callout_at_);
}

void MarkdownBuilder::enter_heading(int level) {
    flush();
    heading_ = level;
}

void MarkdownBuilder::enter_table() {
    flush();
    rows_.clear();
    words_at_ = seen_;
}

void MarkdownBuilder::leave_table() {
    Block block;
    block.kind = BlockKind::table;
    block.rows = std::move(rows_);
    put(std::move(block), words_at_);
}

void MarkdownBuilder::enter_row() {
    rows_.emplace_back();
}

void MarkdownBuilder::leave_cell() {
    ++size_;
    replace_line_ends(spans_);
    trim_ends(spans_);
    if (has_image_) {
        report_.error(
            text_, image_at_, {"gambar di dalam tabel", "a picture in a table"},
            {"Letakkan gambar dalam paragraf tersendiri.", "Put the picture in a paragraph of its own."});
    }
    rows_.back().push_back(std::move(spans_));
    spans_.clear();
    has_image_ = has_words_ = false;
}

void MarkdownBuilder::enter_code(std::string_view language) {
    flush();
    code_ = Excerpt(text_.source());
    const std::size_t fence = text_.text().find_first_of("`~", seen_);
    code_at_ = std::min(fence, text_.text().size());
    seen_ = std::min(text_.text().find('\n', code_at_), text_.text().size());
    in_code_ = language == "post" ? Code::post : Code::refused;
    if (in_code_ == Code::post) return;
    report_.error(text_, code_at_, {"blok kode selain post", "a code block other than post"},
                  {"Unggahan media sosial ditulis dalam blok ```post.",
                   "A social-media post is written in a ```post block."});
}

void MarkdownBuilder::leave_code() {
    if (in_code_ == Code::post) {
        Block block;
        block.kind = BlockKind::post;
        if (code_.text().empty()) code_ = text_.part(code_at_, code_at_);
        block.post = read_post(code_, report_);
        put(std::move(block), code_at_);
    }
    in_code_ = Code::none;
    // The closing fence is not spoken of: without this the next block's fence would be looked for there.
    const std::size_t close = text_.text().find_first_of("`~", seen_);
    if (close != std::string::npos) seen_ = std::min(text_.text().find('\n', close), text_.text().size());
}

void MarkdownBuilder::begin_words(std::size_t at) {
    if (has_words_) return;
    has_words_ = true;
    words_at_ = at;
}

void MarkdownBuilder::add_words(std::string_view words, std::size_t at) {
    if (in_code_ != Code::none) {
        const bool from_text = at + words.size() <= text_.text().size() &&
                               std::string_view(text_.text()).substr(at, words.size()) == words;
        if (from_text) code_.append(text_.part(at, at + words.size()));
        if (!from_text) code_.append(words, text_.origin(std::min(at, text_.text().size())));
        return;
    }
    if (images_ > 0) {
        image_.alternative += words;
        return;
    }
    begin_words(at);
    append(words);
}

void MarkdownBuilder::append(std::string_view words) {
    const bool same = !spans_.empty() && spans_.back().bold == (bold_ > 0) &&
                      spans_.back().italic == (italic_ > 0) && spans_.back().link == link_;
    if (!same) {
        Span span;
        span.bold = bold_ > 0;
        span.italic = italic_ > 0;
        span.link = link_;
        spans_.push_back(std::move(span));
    }
    spans_.back().text += words;
}

void MarkdownBuilder::add_soft_break() {
    if (images_ > 0) {
        image_.alternative += ' ';
    } else if (!spans_.empty()) {
        append(std::string_view(&line_end, 1));
    }
}

void MarkdownBuilder::add_hard_break() {
    const bool splits = heading_ == 0 && lists_.empty() && images_ == 0 && bold_ == 0 && italic_ == 0;
    if (splits) {
        flush();
    } else {
        add_soft_break();
    }
}

void MarkdownBuilder::add_html(std::size_t at) {
    const int line = text_.source().place(text_.origin(at)).line;
    const bool seen_before = last_html_line_ > 0 && line >= last_html_line_ && line <= last_html_line_ + 1;
    last_html_line_ = line;
    if (seen_before) return;
    report_.error(text_, at, {"HTML mentah tidak dipakai", "raw HTML is not used"},
                  {"Tulis dengan tanda Markdown: **tebal**, *miring*, - daftar, ![teks](images/…).",
                   "Write it with Markdown marks: **bold**, *italic*, - list, ![text](images/…)."});
}

void MarkdownBuilder::refuse_rule() {
    flush();
    report_.error(text_, seen_, {"garis mendatar tidak dipakai di sini", "a rule is not used here"},
                  {"Halaman dipisahkan oleh baris yang hanya berisi ---.",
                   "Pages are parted by a line that is --- alone."});
}

void MarkdownBuilder::enter_image(const std::string& path) {
    if (++images_ > 1) return;
    image_at_ = std::min(text_.text().find("![", seen_), text_.text().size());
    if (has_image_) {
        report_.error(text_, image_at_, {"dua gambar dalam satu paragraf", "two pictures in one paragraph"},
                      {"Pisahkan dengan baris kosong.", "Part them by an empty line."});
    }
    has_image_ = true;
    image_ = Block{};
    image_.kind = BlockKind::image;
    image_.image = path;
    report_.use_image(text_, image_at_, path);
}

void MarkdownBuilder::leave_image() {
    if (--images_ > 0) return;
    image_.alternative = std::string(base::trim(image_.alternative));
    if (!image_.alternative.empty()) return;
    report_.error(text_, image_at_, {"gambar tanpa teks pengganti", "a picture without alternative text"},
                  {"Tulis apa yang terlihat di antara [ dan ].", "Write what is seen between [ and ]."});
}

void MarkdownBuilder::enter_link(const std::string& address) {
    if (images_ == 0) link_ = address;
}

void MarkdownBuilder::take_callout_mark(Spans& spans) {
    mark_pending_ = false;
    const std::string text = core::plain_text(spans);
    if (!text.starts_with("[!")) return;
    const std::size_t close = text.find(']');
    const std::string name = text.substr(2, close == std::string::npos ? close : close - 2);
    const auto known =
        std::ranges::find(callout_marks, std::string_view(name), &decltype(callout_marks)::value_type::first);
    if (close == std::string::npos || known == callout_marks.end()) {
        report_.error(text_, words_at_,
                      {"jenis kotak tidak dikenal: " + name, "unknown kind of callout: " + name},
                      {"Yang dikenal: [!DASAR HUKUM], [!PENTING], [!DIPERDEBATKAN].",
                       "Known are [!DASAR HUKUM], [!PENTING], [!DIPERDEBATKAN]."});
        return;
    }
    callout_.callout = known->second;
    const std::size_t end = std::min(text.find(line_end), text.size());
    callout_.title = std::string(base::trim(std::string_view(text).substr(close + 1, end - close - 1)));
    drop_front(spans, end);
}

void MarkdownBuilder::put_words(Spans spans) {
    Block block;
    block.spans = std::move(spans);
    if (heading_ > 0) {
        block.kind = BlockKind::heading;
        block.level = heading_;
    } else if (!lists_.empty() && lists_.back().item_pending) {
        List& list = lists_.back();
        list.item_pending = false;
        block.kind = list.ordered ? BlockKind::numbered_item : BlockKind::bullet_item;
        block.level = static_cast<int>(std::min(lists_.size(), max_list_depth));
        if (list.ordered) block.number = list.next_number++;
    }
    put(std::move(block), words_at_);
}

void MarkdownBuilder::put_image() {
    if (!lists_.empty() || heading_ > 0 || has_words_) {
        report_.error(text_, image_at_, {"gambar di tengah kata-kata", "a picture amid words"},
                      {"Letakkan gambar dalam paragraf tersendiri, di antara baris kosong.",
                       "Put the picture in a paragraph of its own, between empty lines."});
    }
    put(std::move(image_), image_at_);
}

void MarkdownBuilder::flush() {
    if (in_code_ != Code::none) return;
    Spans spans = std::move(spans_);
    spans_.clear();
    if (quotes_ > 0 && mark_pending_ && has_words_) take_callout_mark(spans);
    replace_line_ends(spans);
    trim_ends(spans);
    if (spans.empty()) has_words_ = false;
    if (has_image_) put_image();
    if (has_words_) put_words(std::move(spans));
    has_words_ = has_image_ = false;
    heading_ = 0;
}

}  // namespace netra::content
