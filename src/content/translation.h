// Variants of a file for a status, translations, and how a translation is laid over its original.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/language.h"
#include "content/gift.h"
#include "content/report.h"
#include "core/course.h"

namespace netra::content {

// "pact/pakta.md" → "pact/pakta.non-asn.en.md".
std::string variant_path(const std::string& path, std::optional<core::Status> status,
                         std::optional<base::Language> language);

// Whether the path's name says that it is a translation into this language.
bool is_translation(const std::string& path, base::Language language);

// Page by page: a page that the translation lacks stays. Too many pages are an error.
std::vector<core::Page> translate_pages(std::vector<core::Page> original, std::vector<core::Page> translated,
                                        const std::string& translated_file, Report& report);

// The words of a translated question in the place of the original's; weights, tags and the rest stay. When
// the two do not have the same form an error is reported and the original stays.
void translate_question(core::Question& original, GiftQuestion translated, Report& report);

// The same clauses under the same version, else an error is reported and the original is returned.
core::Pact translate_pact(core::Pact original, core::Pact translated, const std::string& translated_file,
                          Report& report);

}  // namespace netra::content
