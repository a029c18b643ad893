// What is found while a course is read: its problems, and the pictures it names.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "content/source_text.h"

namespace netra::content {

struct ImageUse {
    std::string path;  // as the author wrote it
    Place place;
};

class Report {
  public:
    // Past so many problems in one file the rest are left out, and `is_full` says that reading on is useless.
    static constexpr int max_problems_a_file = 200;

    void error(const Place& place, base::Bilingual message, base::Bilingual hint = {});
    void warning(const Place& place, base::Bilingual message, base::Bilingual hint = {});
    // At an offset of an excerpt.
    void error(const Excerpt& text, std::size_t at, base::Bilingual message, base::Bilingual hint = {});
    void warning(const Excerpt& text, std::size_t at, base::Bilingual message, base::Bilingual hint = {});

    void use_image(const Excerpt& text, std::size_t at, const std::string& path);
    void use_image(const Place& place, const std::string& path);
    const std::vector<ImageUse>& image_uses() const { return image_uses_; }

    bool is_full(const std::string& file) const;
    bool has_errors_in(const std::string& file) const;
    // Sorted by file, sheet, line and column; of equals the first found comes first.
    base::Diagnostics diagnostics() const;

  private:
    void add(const Place& place, base::Severity severity, base::Bilingual message, base::Bilingual hint);

    base::Diagnostics diagnostics_;
    std::map<std::string, int> counts_;
    std::vector<ImageUse> image_uses_;
};

}  // namespace netra::content
