// The passphrases of the organisation's root key and of its pack keys.
#pragma once
#include <string>

#include "cli/context.h"

namespace netra::cli {

// $NETRA_PASSPHRASE, else asked for. Throws Error(usage) when it is empty or there is nobody to ask.
std::string passphrase(const Context& context);
// The same for a key that is yet to be made: asked for twice. Throws Error(usage) when the two differ.
std::string new_passphrase(const Context& context);

// The same two for a key that signs packs.
std::string pack_passphrase(const Context& context);
std::string new_pack_passphrase(const Context& context);

// Reads a line from the terminal, showing nothing of it. Throws Error(usage) without a terminal.
std::string ask_terminal(const std::string& prompt);

}  // namespace netra::cli
