// netra doctor: whether the kiosk and its machine are fit for the day, in words.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_doctor(CLI::App& program, Context& context);

}  // namespace netra::cli
