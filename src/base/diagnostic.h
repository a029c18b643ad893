// A problem found in somebody's file: where it is, what it is, and how to mend it.
#pragma once
#include <string>
#include <vector>

#include "base/language.h"

namespace netra::base {

enum class Severity { error, warning };

struct Diagnostic {
    std::string file;  // path as the author knows it, relative to what was checked
    int line = 0;      // from 1; 0 when the problem is of the whole file
    int column = 0;    // from 1, in characters, not bytes; 0 when the problem is of the whole line
    Severity severity = Severity::error;
    Bilingual message;
    Bilingual hint;         // may be empty
    std::string cell = {};  // of a spreadsheet, "Soal!C7": line and column are then its row and column
};

using Diagnostics = std::vector<Diagnostic>;

bool has_errors(const Diagnostics& diagnostics);

// "file:line:column: kesalahan: message", in a spreadsheet "file Soal!C7: kesalahan: message", and on a
// second line the hint where there is one.
std::string describe(const Diagnostic& diagnostic, Language language);

}  // namespace netra::base
