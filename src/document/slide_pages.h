// The course as a slideshow for the hall: a title slide a module, a slide a page.
#pragma once
#include <string>

#include "document/site_edition.h"

namespace netra::document {

// One page with every slide, those of each status marked with it: the presenter chooses which are shown.
std::string slideshow(const SiteEdition& edition);

}  // namespace netra::document
