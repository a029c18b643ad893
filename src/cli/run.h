// The program `netra`: reads the command line, runs the command, turns what went wrong into a sentence and an
// exit status.
#pragma once
#include <string>
#include <vector>

#include "base/error.h"
#include "cli/context.h"

namespace netra::cli {

// `arguments` without the program's name. Answers the exit status: 0 yes or done, 1 the answer is no, 2 wrong
// usage, 3 the world failed.
int run(const std::vector<std::string>& arguments, const World& world);

// 2 for words that were wrong; 1 where what was asked for is not there, is there already or may not be now;
// else 3.
ExitStatus exit_status(ErrorCode code);

}  // namespace netra::cli
