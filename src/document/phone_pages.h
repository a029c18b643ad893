// The course's pages for phones: the first one with all modules, and one for each module and its readers.
#pragma once
#include <string>

#include "document/site_edition.h"

namespace netra::document {

std::string phone_index(const SiteEdition& edition);
// `reading` is one of edition.readings(module).
std::string phone_module(const SiteEdition& edition, std::size_t module, const ModuleReading& reading);

}  // namespace netra::document
