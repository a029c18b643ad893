// Dates as authors write them.
#pragma once
#include <string_view>

namespace netra::content {

// Whether the text is YYYY-MM-DD and a day of the Gregorian calendar in the years 1900 to 2999.
bool is_calendar_date(std::string_view text);

}  // namespace netra::content
