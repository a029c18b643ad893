#include "content/pages.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "content/fence.h"
#include "content/markdown.h"

namespace netra::content {

using core::Block;
using core::BlockKind;

namespace {

constexpr std::size_t long_title = 70;  // characters

std::vector<Excerpt> split_pages(const SourceText& source) {
    std::vector<Excerpt> pages;
    const std::string_view text = source.text();
    Fence fence;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        if (!fence.take(line, at) && line.starts_with("---") && base::trim(line) == "---") {
            pages.emplace_back(source, begin, at);
            begin = std::min(end + 1, text.size());
        }
        at = end + 1;
    }
    pages.emplace_back(source, begin, text.size());
    return pages;
}

class PageReader {
  public:
    PageReader(const Excerpt& text, Report& report) : text_(text), report_(report) {}

    core::Page read() {
        MarkdownText markdown = read_markdown(text_, report_);
        for (std::size_t i = 0; i < markdown.blocks.size(); ++i) {
            take(std::move(markdown.blocks[i]), markdown.places[i], i == 0);
        }
        if (page_.body.empty() && page_.image.empty()) {
            report_.error(
                text_, 0, {"halaman tanpa isi", "a page without content"},
                {"Tambahkan teks atau gambar di bawah judul.", "Add text or a picture below the title."});
        }
        check_length();
        return std::move(page_);
    }

  private:
    void take(Block block, std::size_t at, bool first) {
        const bool title = block.kind == BlockKind::heading && block.level == 1;
        if (first && !title) {
            report_.error(text_, at,
                          {"halaman tidak diawali judul", "the page does not begin with its title"},
                          lacks_space_after_mark(text_, at)
                              ? base::Bilingual{"Beri satu spasi sesudah #.", "Put a space after #."}
                              : base::Bilingual{"Mulai setiap halaman dengan baris `# Judul`.",
                                                "Begin each page with a line `# Title`."});
        }
        if (first && title) {
            take_title(block, at);
        } else if (title) {
            report_.error(text_, at, {"judul kedua dalam satu halaman", "a second title on one page"},
                          {"Pisahkan halaman dengan baris ---, atau pakai ## untuk anak judul.",
                           "Part the pages by a line of ---, or use ## for a heading."});
        } else if (block.kind == BlockKind::image) {
            take_image(block, at);
        } else {
            const bool runs = block.kind != BlockKind::callout && block.kind != BlockKind::table &&
                              block.kind != BlockKind::post;
            if (runs) words_ += count_words(core::plain_text(block.spans));
            page_.body.push_back(std::move(block));
        }
    }

    void take_title(const Block& block, std::size_t at) {
        page_.title = core::plain_text(block.spans);
        if (base::length(page_.title) <= long_title) return;
        report_.warning(text_, at, {"judul lebih dari 70 huruf", "a title of more than 70 characters"},
                        {"Judul yang pendek terbaca sekali pandang.", "A short title is read at a glance."});
    }

    void take_image(const Block& block, std::size_t at) {
        if (!page_.image.empty()) {
            report_.error(text_, at, {"gambar kedua dalam satu halaman", "a second picture on one page"},
                          {"Satu halaman satu gambar: bagi menjadi dua halaman.",
                           "One page, one picture: divide it into two pages."});
            return;
        }
        page_.image = block.image;
        page_.image_alternative = block.alternative;
    }

    void check_length() {
        if (words_ <= long_page_words) return;
        const std::string count = std::to_string(words_);
        const base::Bilingual message{"halaman ini " + count + " kata", "this page has " + count + " words"};
        const base::Bilingual hint{"Paling banyak sekitar 70 kata: bagi menjadi dua halaman.",
                                   "About 70 words at most: divide it into two pages."};
        if (words_ > too_long_page_words) {
            report_.error(text_, 0, message, hint);
        } else {
            report_.warning(text_, 0, message, hint);
        }
    }

    Excerpt text_;
    Report& report_;
    core::Page page_;
    int words_ = 0;
};

}  // namespace

std::vector<core::Page> read_pages(const SourceText& source, Report& report) {
    std::vector<core::Page> pages;
    for (const Excerpt& raw : split_pages(source)) {
        const Excerpt text = raw.trimmed();
        if (text.text().empty()) {
            report.error(
                text, 0, {"halaman kosong", "an empty page"},
                {"Isi halaman ini atau hapus satu baris ---.", "Fill this page or remove a line of ---."});
            continue;
        }
        pages.push_back(PageReader(text, report).read());
    }
    return pages;
}

}  // namespace netra::content
