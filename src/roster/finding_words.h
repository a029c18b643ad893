// The words for each fault of a participants' list, short enough for a table's cells.
#pragma once
#include "base/language.h"
#include "roster/finding.h"

namespace netra::roster {

struct FindingWords {
    base::Bilingual problem;
    base::Bilingual remedy;
};

const FindingWords& words_of(Fault fault);

}  // namespace netra::roster
