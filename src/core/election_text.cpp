#include "core/election_text.h"

namespace netra::core {

std::string with_election(std::string text, const Event& event) {
    const std::string name = event.election.empty() ? "pemilihan" : event.election;
    for (std::size_t at = text.find(election_placeholder); at != std::string::npos;
         at = text.find(election_placeholder, at + name.size())) {
        text.replace(at, election_placeholder.size(), name);
    }
    return text;
}

Spans with_election(Spans spans, const Event& event) {
    for (Span& span : spans) span.text = with_election(std::move(span.text), event);
    return spans;
}

RichText with_election(RichText text, const Event& event) {
    for (Block& block : text) {
        block.spans = with_election(std::move(block.spans), event);
        block.children = with_election(std::move(block.children), event);
    }
    return text;
}

Pledge with_election(Pledge pledge, const Event& event) {
    pledge.title = with_election(std::move(pledge.title), event);
    pledge.text = with_election(std::move(pledge.text), event);
    return pledge;
}

bool names_election(const Pact& pact) {
    std::string words = pact.title + plain_text(pact.opening) + plain_text(pact.closing);
    for (const Spans& clause : pact.clauses) words += plain_text(clause);
    return words.find(election_placeholder) != std::string::npos;
}

}  // namespace netra::core
