// An event's facts in words, for whoever reads them through once more.
#pragma once
#include <vector>

#include "core/event.h"
#include "screens/fact_rows.h"

namespace netra::screens {

// Code, host, place, dates, mode, course, election where there is one, and the positions.
std::vector<FactRow> event_facts(const ui::Context& ctx, const core::Event& event);

// "26–27 November 2026, WIB"
std::string event_dates(const ui::Context& ctx, const core::Event& event);

}  // namespace netra::screens
