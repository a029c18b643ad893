// A course pack's folder read and checked: README.md beside this file says how one is written.
#pragma once
#include <filesystem>

#include "base/diagnostic.h"
#include "base/language.h"
#include "content/glyph_check.h"
#include "core/course.h"

namespace netra::content {

struct CourseReading {
    core::Course course;            // to be used only when `diagnostics` has no error
    base::Diagnostics diagnostics;  // sorted by file, line and column; files relative to the folder
};

// The course in `language`: where its author gave no translation, the original. Everything is checked, the
// files of other languages too. Never throws for what stands in the folder; throws Error(file_missing,
// file_failed) when the folder itself cannot be read. Where `has_glyph` is given, characters that the font
// does not have are warned of.
CourseReading read_course(const std::filesystem::path& folder, base::Language language,
                          const HasGlyph& has_glyph = {});

}  // namespace netra::content
