#include "app/election_text.h"

namespace netra::app {

static constexpr std::string_view place = "{pemilihan}";

std::string with_election(std::string text, const core::Event& event) {
    const std::string name = event.election.empty() ? "pemilihan" : event.election;
    for (std::size_t at = text.find(place); at != std::string::npos;
         at = text.find(place, at + name.size())) {
        text.replace(at, place.size(), name);
    }
    return text;
}

core::Spans with_election(core::Spans spans, const core::Event& event) {
    for (core::Span& span : spans) span.text = with_election(std::move(span.text), event);
    return spans;
}

core::RichText with_election(core::RichText text, const core::Event& event) {
    for (core::Block& block : text) {
        block.spans = with_election(std::move(block.spans), event);
        block.children = with_election(std::move(block.children), event);
    }
    return text;
}

core::Pledge with_election(core::Pledge pledge, const core::Event& event) {
    pledge.title = with_election(std::move(pledge.title), event);
    pledge.text = with_election(std::move(pledge.text), event);
    return pledge;
}

bool names_election(const core::Pact& pact) {
    std::string words = pact.title + core::plain_text(pact.opening) + core::plain_text(pact.closing);
    for (const core::Spans& clause : pact.clauses) words += core::plain_text(clause);
    return words.find(place) != std::string::npos;
}

}  // namespace netra::app
