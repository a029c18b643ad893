// A person's number out of a cell: as it was typed, or as a spreadsheet spoiled it.
#pragma once
#include <optional>
#include <string>

#include "core/date.h"
#include "core/participant.h"
#include "roster/table.h"

namespace netra::roster {

struct NumberCell {
    std::string number;            // 18 digits, or the organiser's own number; empty with a fault
    std::optional<Finding> fault;  // of Weight::error
};

// `row`: where the cell stands.
NumberCell read_number_cell(const Cell& cell, int row);

// What is odd about a sound number of somebody of that status: warnings.
Findings doubts_of_number(const std::string& number, core::Status status, const core::Date& today, int row);

}  // namespace netra::roster
