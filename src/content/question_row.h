// One row of a question sheet as a question.
#pragma once
#include <optional>
#include <vector>

#include "content/sheet_row.h"
#include "content/written_question.h"

namespace netra::content {

struct RowQuestion {
    WrittenQuestion written;
    std::vector<int> answers;  // the number of the columns that each answer, pair or number stands in
};

// Nothing when the row has an error; all of them are reported at their cells. The row is not empty.
std::optional<RowQuestion> read_question_row(SheetRow& row);

}  // namespace netra::content
