// The pakta integritas: its text in clauses, and what a person did with it.
#pragma once
#include <string>
#include <vector>

#include "base/sha256.h"
#include "core/rich_text.h"

namespace netra::core {

struct Pact {
    std::string version;  // as its file says, "1.2"
    std::string title;
    Spans opening;               // "Saya menyatakan dengan sadar ..., bahwa saya:"
    std::vector<Spans> clauses;  // each consented to on its own; at least one
    Spans closing;
    base::Digest hash{};  // SHA-256 of the file's bytes: the exact text that is signed
};

// The ikrar: read aloud together, or alone at the kiosk.
struct Pledge {
    std::string title;
    RichText text;  // empty: the course has none
};

// The fixed reasons of one who declines.
enum class DeclineReason { wrong_data = 1, read_first = 2, on_paper = 3, not_willing = 4 };

}  // namespace netra::core
