#include "content/pact_file.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "content/markdown.h"
#include "core/election_text.h"

namespace netra::content {

using core::Block;
using core::BlockKind;

namespace {

constexpr std::string_view version_key = "version:";

void check_placeholders(const Excerpt& text, Report& report) {
    const std::string_view all = text.text();
    for (std::size_t at = all.find('{'); at != std::string_view::npos; at = all.find('{', at + 1)) {
        if (all.substr(at).starts_with(core::election_placeholder)) continue;
        report.error(text, at, {"isian tidak dikenal", "unknown placeholder"},
                     {"Satu-satunya isian adalah {pemilihan}.", "The only placeholder is {pemilihan}."});
    }
}

void refuse_block(const Excerpt& text, std::size_t at, Report& report) {
    report.error(text, at, {"bagian ini tidak dikenal di sini", "this part is not known here"},
                 {"Hanya judul, satu paragraf pembuka, butir bernomor, dan satu paragraf penutup.",
                  "Only a title, one opening paragraph, numbered clauses and one closing paragraph."});
}

// The words of a title whose mark lacks its space, once that is reported.
std::string take_unspaced_title(const Excerpt& text, std::size_t at, const Block& block, Report& report) {
    report.error(text, at, {"judul tanpa spasi sesudah #", "a title without a space after #"},
                 {"Beri satu spasi sesudah #.", "Put a space after #."});
    return core::plain_text(block.spans);
}

bool is_unspaced_title(const Excerpt& text, std::size_t at, const Block& block) {
    return block.kind == BlockKind::paragraph && lacks_space_after_mark(text, at);
}

class PactReader {
  public:
    PactReader(const SourceText& source, Report& report)
        : whole_(source, 0, source.text().size()), report_(report) {}

    core::Pact read() {
        const Excerpt body = take_version();
        check_placeholders(body, report_);
        MarkdownText markdown = read_markdown(body, report_);
        for (std::size_t i = 0; i < markdown.blocks.size(); ++i) {
            take(body, std::move(markdown.blocks[i]), markdown.places[i]);
        }
        require(!pact_.title.empty(), {"pakta tanpa judul", "a pact without a title"},
                {"Tulis baris `# Judul` di bawah version:.", "Write a line `# Title` below version:."});
        require(!pact_.opening.empty(),
                {"pakta tanpa paragraf pembuka", "a pact without an opening paragraph"},
                {"Tulis satu paragraf di antara judul dan butir pertama.",
                 "Write one paragraph between the title and the first clause."});
        require(!pact_.clauses.empty(), {"pakta tanpa butir", "a pact without clauses"},
                {"Tulis setiap pernyataan sebagai butir bernomor: 1. …",
                 "Write each statement as a clause: 1. …"});
        return std::move(pact_);
    }

  private:
    void require(bool there, base::Bilingual message, base::Bilingual hint) {
        if (!there) report_.error(whole_, 0, std::move(message), std::move(hint));
    }

    // The text after the line `version: …`.
    Excerpt take_version() {
        const std::string_view all = whole_.text();
        const std::size_t begin = std::min(all.find_first_not_of(" \t\r\n"), all.size());
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        const std::string_view line = base::trim(all.substr(begin, end - begin));
        if (!line.starts_with(version_key)) {
            report_.error(
                whole_, begin, {"baris version: tidak ada", "the line version: is missing"},
                {"Tulis `version: 1.0` sebagai baris pertama.", "Write `version: 1.0` as the first line."});
            return whole_.part(begin, all.size());
        }
        pact_.version = std::string(base::trim(line.substr(version_key.size())));
        if (pact_.version.empty() || pact_.version.size() > 20) {
            report_.error(whole_, begin,
                          {"version harus 1 sampai 20 huruf", "version must have 1 to 20 characters"},
                          {"Tulis misalnya `version: 1.0`.", "Write for instance `version: 1.0`."});
        }
        return whole_.part(end, all.size());
    }

    void take(const Excerpt& body, Block block, std::size_t at) {
        if (block.kind == BlockKind::heading && block.level == 1 && pact_.title.empty()) {
            pact_.title = core::plain_text(block.spans);
        } else if (pact_.title.empty() && is_unspaced_title(body, at, block)) {
            pact_.title = take_unspaced_title(body, at, block, report_);
        } else if (block.kind == BlockKind::numbered_item && block.level == 1 && pact_.closing.empty()) {
            take_clause(body, std::move(block), at);
        } else if (block.kind == BlockKind::paragraph && pact_.clauses.empty() && pact_.opening.empty()) {
            pact_.opening = std::move(block.spans);
        } else if (block.kind == BlockKind::paragraph && !pact_.clauses.empty() && pact_.closing.empty()) {
            pact_.closing = std::move(block.spans);
        } else {
            refuse_block(body, at, report_);
        }
    }

    void take_clause(const Excerpt& body, Block block, std::size_t at) {
        pact_.clauses.push_back(std::move(block.spans));
        const int expected = static_cast<int>(pact_.clauses.size());
        if (block.number == expected) return;
        report_.error(body, at, {"nomor butir tidak berurutan", "clause numbers out of order"},
                      {"Butir ini seharusnya bernomor " + std::to_string(expected) + ".",
                       "This clause should be number " + std::to_string(expected) + "."});
    }

    Excerpt whole_;
    Report& report_;
    core::Pact pact_;
};

}  // namespace

core::Pact read_pact(const SourceText& source, base::ByteView bytes, Report& report) {
    core::Pact pact = PactReader(source, report).read();
    pact.hash = base::sha256(bytes);
    return pact;
}

core::Pledge read_pledge(const SourceText& source, Report& report) {
    const Excerpt text(source, 0, source.text().size());
    check_placeholders(text, report);
    MarkdownText markdown = read_markdown(text, report);
    core::Pledge pledge;
    for (std::size_t i = 0; i < markdown.blocks.size(); ++i) {
        Block& block = markdown.blocks[i];
        if (block.kind == BlockKind::heading && block.level == 1 && pledge.title.empty()) {
            pledge.title = core::plain_text(block.spans);
        } else if (pledge.title.empty() && is_unspaced_title(text, markdown.places[i], block)) {
            pledge.title = take_unspaced_title(text, markdown.places[i], block, report);
        } else if (block.kind == BlockKind::paragraph || block.kind == BlockKind::numbered_item ||
                   block.kind == BlockKind::bullet_item) {
            pledge.text.push_back(std::move(block));
        } else {
            refuse_block(text, markdown.places[i], report);
        }
    }
    if (pledge.title.empty() || pledge.text.empty()) {
        report.error(
            text, 0, {"ikrar tanpa judul atau isi", "a pledge without a title or text"},
            {"Tulis `# Judul`, lalu kalimat ikrarnya.", "Write `# Title`, then the words of the pledge."});
    }
    return pledge;
}

}  // namespace netra::content
