// A verdict written out: for a person at a terminal, and for another program.
#pragma once
#include <string>
#include <string_view>

#include "base/language.h"
#include "credential/verdict.h"

namespace netra::credential {

// The sentence, and below it one line a fact where there are facts; ends with a line break. Whatever came
// from outside is freed of control characters, so that no certificate commands the terminal.
std::string describe(const Verdict& verdict, base::Language language);

// One JSON object in one line, without a line break. The keys are always there and null where there is
// nothing to say: input, verdict, number, name, unit, event (code), course (title), score, hours, issued
// (UTC, "2026-11-03T02:00:00Z"), issuer, reason, mode (full, express, signing), identity (self_declared,
// roster, card_seen, ticket), demo, superseded_by, foreign_host. Bytes of `input` that are not UTF-8 are
// replaced.
std::string to_json(std::string_view input, const Verdict& verdict);

}  // namespace netra::credential
