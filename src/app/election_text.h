// The election's name set into the course's texts, which leave a place for it: {pemilihan}.
#pragma once
#include <string>

#include "core/event.h"
#include "core/pact.h"
#include "core/rich_text.h"

namespace netra::app {

// What is signed and hashed is the text with its place; this is how it reads at the event. Without a name it
// reads "pemilihan".
std::string with_election(std::string text, const core::Event& event);
core::Spans with_election(core::Spans spans, const core::Event& event);
core::RichText with_election(core::RichText text, const core::Event& event);
core::Pledge with_election(core::Pledge pledge, const core::Event& event);

// Whether the pact has a place for it.
bool names_election(const core::Pact& pact);

}  // namespace netra::app
