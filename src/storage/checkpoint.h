// The ledger's tip as a text that people can countersign (C2SP tlog-checkpoint, the note's text).
#pragma once
#include <string>

#include "storage/ledger.h"

namespace netra::storage {

// Three lines: "netra/<ledger id in hexadecimal>", the size, the root in base64. To be signed by its reader.
// Throws Error(not_initialised) while the ledger is empty.
std::string checkpoint_text(const LedgerReader& ledger);

struct Checkpoint {
    LedgerId ledger{};
    LedgerTip tip;
};

// The checkpoint in a text (what follows the three lines is not looked at); nothing for any other text.
std::optional<Checkpoint> parse_checkpoint(std::string_view text);

}  // namespace netra::storage
