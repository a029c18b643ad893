// netra publish-course: the course as static pages for phones and a slideshow for the hall.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_publish_course(CLI::App& program, Context& context);

}  // namespace netra::cli
