// What the office does for an event beside setting it up: how it stands, its tickets, the pledge read in the
// hall, and its end.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "app/closing_papers.h"
#include "app/workspace.h"
#include "core/event.h"
#include "core/ticket.h"
#include "storage/payloads.h"

namespace netra::app {

struct EventStanding {
    core::Event event;
    std::int64_t in_roster = 0;
    std::int64_t certificates = 0;
    std::optional<base::Instant> pledge_read_at;  // together, in the hall
    std::optional<base::Instant> symbolic_at;     // when the pact was signed symbolically
};

struct TicketLine {
    core::Ticket ticket;
    std::string name;
    std::string unit;
};

class EventOffice {
  public:
    // The workspace outlives the office.
    explicit EventOffice(Workspace& workspace) : workspace_(workspace) {}

    std::vector<core::Event> events();  // newest first
    // Throws Error(not_found), as all below do.
    EventStanding standing(const std::string& code);

    // Closes the event and leaves its papers in the backup folder; again for a closed event makes the papers
    // anew, beside those that are there. Throws what files throw: the event is closed then, and the papers
    // can be asked for again.
    ClosingPapers close(const std::string& code, const std::string& staff = {});

    // Of the two ceremonies in the hall the newest counts. `staff`: who recorded it at the kiosk; empty: by
    // command. Both throw Error(not_allowed) while the event is not open.

    // The pledge was read aloud together: kiosks then do not ask for it. `led_by` and the witnesses are
    // positions, not names. Throws Error(usage) without a position that led.
    void record_pledge(const std::string& code, const std::string& led_by,
                       const std::vector<std::string>& witnesses, const std::string& staff = {});
    // The pact was signed symbolically: the signatures of the event's pact signers, in their order. Throws
    // Error(usage) for other positions, or a signature that cannot be kept.
    void record_symbolic(const std::string& code, const std::vector<storage::SymbolicSignature>& signatures,
                         const std::string& staff = {});

    // One for each person of the roster, by row.
    std::vector<TicketLine> tickets(const std::string& code);

  private:
    core::Event find(const std::string& code);
    core::Event find_open(const std::string& code);

    Workspace& workspace_;
};

}  // namespace netra::app
