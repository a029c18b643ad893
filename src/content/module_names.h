// What to tell an author who names a module that is not there.
#pragma once
#include <optional>
#include <string>

#include "base/language.h"
#include "core/course.h"

namespace netra::content {

// The module whose id or title the name resembles: another case, spaces for hyphens, or a beginning of it.
std::optional<std::string> similar_module(const core::Course& course, const std::string& name);

// "Maksudnya kompos? Yang ada: jenis, kompos."; the question only where a module resembles the name.
base::Bilingual hint_of_modules(const core::Course& course, const std::string& name);

}  // namespace netra::content
