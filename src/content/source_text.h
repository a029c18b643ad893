// The text of an author's file, and the way from an offset in it to the line and column a person sees.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace netra::content {

struct Place {
    std::string file;
    int line = 0;           // from 1; 0: the whole file
    int column = 0;         // from 1, in characters; 0: the whole line
    std::string cell = {};  // of a spreadsheet, "Soal!C7": line and column are then its row and column
    bool operator==(const Place&) const = default;
};

// From this offset on the text stands in this place.
struct PlaceMark {
    std::size_t at = 0;
    Place place;
};

class SourceText {
  public:
    // `text` is UTF-8; a byte order mark at its beginning is left out. Text whose lines all
    // end in CR alone gets LF instead.
    SourceText(std::string file, std::string text);
    // Text made of a spreadsheet's cells: its places are theirs. `marks` rise; the first is at 0.
    SourceText(std::string file, std::string text, std::vector<PlaceMark> marks);

    bool of_cells() const { return !marks_.empty(); }
    const std::string& file() const { return file_; }
    std::string_view text() const { return text_; }
    // Of the character that begins at `offset`, or of the end of the text.
    Place place(std::size_t offset) const;

  private:
    std::string file_;
    std::string text_;
    std::vector<std::size_t> line_starts_;
    std::vector<PlaceMark> marks_;  // empty of a text file
};

// Text taken out of a source piece by piece, with the way back to where each byte of it stood.
class Excerpt {
  public:
    explicit Excerpt(const SourceText& source) : source_(&source) {}
    // The bytes [begin, end) of the source.
    Excerpt(const SourceText& source, std::size_t begin, std::size_t end);

    void append(std::string_view piece, std::size_t origin);
    void append(const Excerpt& other);

    const std::string& text() const { return text_; }
    const SourceText& source() const { return *source_; }
    // Where in the source the byte at `at` came from; `at` may be one past the end.
    std::size_t origin(std::size_t at) const;
    // The part [begin, end) of this one.
    Excerpt part(std::size_t begin, std::size_t end) const;
    // Without white space at both ends.
    Excerpt trimmed() const;

  private:
    struct Run {
        std::size_t at;
        std::size_t origin;
    };
    const SourceText* source_;
    std::string text_;
    std::vector<Run> runs_;  // sorted; from `at` on, byte i came from origin + (i - at)
};

}  // namespace netra::content
