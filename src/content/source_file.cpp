#include "content/source_file.h"

#include <utility>

#include "base/utf8.h"

namespace netra::content {

std::optional<SourceText> decode_source(const std::string& file, std::string bytes, Report& report) {
    std::size_t bad_at = 0;
    if (base::is_utf8(bytes, &bad_at)) bad_at = bytes.find('\0');
    if (bad_at == std::string::npos) return SourceText(file, std::move(bytes));
    const SourceText before(file, bytes.substr(0, bad_at));
    report.error(before.place(bad_at), {"bukan teks UTF-8", "not UTF-8 text"},
                 {"Simpan berkas sebagai UTF-8.", "Save the file as UTF-8."});
    return std::nullopt;
}

}  // namespace netra::content
