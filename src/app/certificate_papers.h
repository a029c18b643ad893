// What the room of certificates says in words.
#pragma once
#include <string>

#include "base/error.h"

namespace netra::app {

// Digits that may be of a NIP, as a screen may show them: "000123" as they are, longer ones "•••013".
std::string shown_digits(const std::string& digits);

// Why a certificate's document cannot be handed out, and what to do.
base::Bilingual document_refusal(const Error& error);
// Why a stick did not take it.
base::Bilingual stick_refusal(const Error& error);

}  // namespace netra::app
