// netra quiz: files of questions on their own.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_quiz(CLI::App& program, Context& context);

}  // namespace netra::cli
