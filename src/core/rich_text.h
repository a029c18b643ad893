// Formatted text as a tree of blocks: what Markdown means, without its marks.
#pragma once
#include <string>
#include <vector>

namespace netra::core {

struct Span {
    std::string text;  // UTF-8, no line break
    bool bold = false;
    bool italic = false;
    std::string link;  // address, empty for plain text
    bool operator==(const Span&) const = default;
};
using Spans = std::vector<Span>;

enum class BlockKind { paragraph, heading, bullet_item, numbered_item, callout, image, post, table };
enum class CalloutKind { law, important, disputed, note };  // DASAR HUKUM, PENTING, DIPERDEBATKAN, other

// A drawn social-media post; people and accounts are invented.
struct Post {
    std::string author;
    std::string handle;
    std::string text;
    std::string image;  // path within the course, may be empty
    int likes = 0;
    bool operator==(const Post&) const = default;
};

struct Block {
    BlockKind kind = BlockKind::paragraph;
    Spans spans;     // paragraph, heading, items
    int level = 1;   // heading 1..6; nesting of items from 1
    int number = 0;  // numbered_item
    CalloutKind callout = CalloutKind::note;
    std::string title;                     // callout: the words after the mark, may be empty
    std::vector<Block> children;           // callout
    std::string image;                     // image: path within the course
    std::string alternative;               // image: its text for those who cannot see it
    Post post;                             // post
    std::vector<std::vector<Spans>> rows;  // table; the first row is the head
    bool operator==(const Block&) const = default;
};
using RichText = std::vector<Block>;

// The words alone, blocks parted by a line break.
std::string plain_text(const RichText& text);
std::string plain_text(const Spans& spans);

// The words with each link's address behind them in brackets, for where nothing can be followed: a screen
// without a browser, paper. Without "https://" and the last slash; not where the words say it already. No
// span of what is returned is a link.
Spans with_addresses(const Spans& spans);

// The first post in it; null when there is none.
const Post* first_post(const RichText& text);

}  // namespace netra::core
