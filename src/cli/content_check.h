// `netra content check`: courses as folders or packs, looked at without installing them.
#pragma once
#include <string>
#include <vector>

#include "cli/context.h"

namespace netra::cli {

int check_content(Context& context, const std::vector<std::string>& paths);

}  // namespace netra::cli
