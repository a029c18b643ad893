// netra: the command line of the office.
#include <unistd.h>

#include <iostream>

#include "cli/passphrase.h"
#include "cli/run.h"

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    const netra::base::SystemClock clock;
    netra::base::SystemRandom random;
    const netra::cli::World world{std::cin,
                                  std::cout,
                                  std::cerr,
                                  clock,
                                  random,
                                  netra::cli::ask_terminal,
                                  ::isatty(STDERR_FILENO) == 1};
    return netra::cli::run({argv + 1, argv + argc}, world);
}
