// The election's name set into the course's texts, which leave a place for it: {pemilihan}.
#pragma once
#include <string>
#include <string_view>

#include "core/event.h"
#include "core/pact.h"
#include "core/rich_text.h"

namespace netra::core {

constexpr std::string_view election_placeholder = "{pemilihan}";

// What is signed and hashed is the text with its place; this is how it reads at the event. Without a name it
// reads "pemilihan".
std::string with_election(std::string text, const Event& event);
Spans with_election(Spans spans, const Event& event);
RichText with_election(RichText text, const Event& event);
Pledge with_election(Pledge pledge, const Event& event);

// Whether the pact has a place for it.
bool names_election(const Pact& pact);

}  // namespace netra::core
