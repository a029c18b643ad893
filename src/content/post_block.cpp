#include "content/post_block.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace netra::content {

namespace {

constexpr std::array<std::string_view, 5> keys = {"author", "handle", "text", "image", "likes"};
constexpr int max_likes = 99'999'999;

class PostReader {
  public:
    PostReader(const Excerpt& lines, Report& report) : lines_(lines), report_(report) {}

    core::Post read() {
        const std::string_view text = lines_.text();
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            take_line(text.substr(at, end - at), at);
            at = end + 1;
        }
        trim_all();
        require(post_.author, "author");
        require(post_.text, "text");
        return post_;
    }

  private:
    void take_line(std::string_view line, std::size_t at) {
        const std::size_t colon = line.find(':');
        const std::string_view key = base::trim(line.substr(0, std::min(colon, line.size())));
        if (colon == std::string_view::npos || std::ranges::find(keys, key) == keys.end()) {
            continue_field(line, at);
            return;
        }
        const std::string_view value = base::trim(line.substr(colon + 1));
        field_ = nullptr;
        if (key == "likes") {
            read_likes(value, at);
            return;
        }
        field_ = key == "author"   ? &post_.author
                 : key == "handle" ? &post_.handle
                 : key == "text"   ? &post_.text
                                   : &post_.image;
        if (!field_->empty()) {
            const std::string name(key);
            report_.error(lines_, at, {"kunci " + name + " berulang", "key " + name + " twice"},
                          {"Hapus salah satu; baris lanjutan tidak diawali kunci.",
                           "Remove one of them; a line that goes on begins with no key."});
        }
        *field_ = value;
        if (key == "image" && !value.empty()) report_.use_image(lines_, at, std::string(value));
    }

    void continue_field(std::string_view line, std::size_t at) {
        if (field_ == &post_.text) {
            post_.text += '\n';
            post_.text += base::trim(line);
        } else if (!base::trim(line).empty()) {
            report_.error(lines_, at,
                          {"baris ini bukan bagian dari unggahan", "this line is no part of the post"},
                          {"Tulis `kunci: nilai` dengan kunci author, handle, text, image, atau likes.",
                           "Write `key: value` with the key author, handle, text, image or likes."});
        }
    }

    void read_likes(std::string_view value, std::size_t at) {
        int likes = -1;
        const char* end = value.data() + value.size();
        const auto [stop, error] = std::from_chars(value.data(), end, likes);
        if (error == std::errc() && stop == end && likes >= 0 && likes <= max_likes) {
            post_.likes = likes;
            return;
        }
        report_.error(lines_, at, {"likes harus bilangan bulat", "likes must be a whole number"},
                      {"Tulis angka saja: likes: 128.", "Write digits alone: likes: 128."});
    }

    void trim_all() {
        for (std::string* field : {&post_.author, &post_.handle, &post_.text, &post_.image}) {
            *field = std::string(base::trim(*field));
        }
    }

    void require(const std::string& field, const std::string& name) {
        if (!field.empty()) return;
        report_.error(lines_, 0, {"unggahan tanpa " + name, "post without " + name},
                      {"Tambahkan baris " + name + ": ….", "Add a line " + name + ": …."});
    }

    const Excerpt& lines_;
    Report& report_;
    core::Post post_;
    std::string* field_ = nullptr;  // what a line without a key continues
};

}  // namespace

core::Post read_post(const Excerpt& lines, Report& report) {
    return PostReader(lines, report).read();
}

}  // namespace netra::content
