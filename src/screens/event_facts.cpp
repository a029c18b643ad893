#include "screens/event_facts.h"

#include "core/date.h"
#include "screens/event_words.h"

namespace netra::screens {

// One a line, so that none is taken for a part of another.
static std::string lines_of(const ui::Context& ctx, const std::vector<std::string>& positions) {
    std::string lines;
    for (const std::string& position : positions) lines += (lines.empty() ? "" : "\n") + position;
    return lines.empty() ? std::string(ctx.say(event_words::nobody)) : lines;
}

std::string event_dates(const ui::Context& ctx, const core::Event& event) {
    return core::format_date_range(core::date_from_days(event.first_day),
                                   core::date_from_days(event.last_day), ctx.language()) +
           ", " + core::zone_label(event.utc_offset_minutes);
}

std::vector<FactRow> event_facts(const ui::Context& ctx, const core::Event& event) {
    using namespace event_words;
    std::vector<FactRow> facts = {{ctx.say(code), event.code},
                                  {ctx.say(host), event.host},
                                  {ctx.say(place), event.place},
                                  {ctx.say(dates), event_dates(ctx, event)},
                                  {ctx.say(mode), ctx.say(core::mode_name(event.mode))},
                                  {ctx.say(course), event.course + " " + event.course_version}};
    if (!event.election.empty()) facts.push_back({ctx.say(election), event.election});
    facts.push_back({ctx.say(pact_signers), lines_of(ctx, event.pact_signers)});
    facts.push_back({ctx.say(witnesses), lines_of(ctx, event.witnesses)});
    facts.push_back({ctx.say(certificate_signers), lines_of(ctx, event.certificate_signers)});
    return facts;
}

}  // namespace netra::screens
