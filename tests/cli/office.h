// The program `netra` run in the test's own process, on a data folder that goes with the object.
#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "app/visit_support.h"
#include "app/workspace.h"
#include "base/clock.h"
#include "base/random.h"
#include "core/event.h"

namespace netra::cli {

// 2029-03-01T02:00:00Z: nine o'clock in the west of Indonesia.
constexpr base::Instant morning{std::chrono::seconds{1867024800}};

struct Answer {
    int status = -1;
    std::string out;
    std::string err;

    // The first line of the output as JSON.
    nlohmann::json json() const;
};

class Office {
  public:
    app::TestFolder folder;
    base::FixedClock clock{morning};
    base::SystemRandom random;
    std::vector<std::string> secrets = {"frasa contoh", "frasa contoh"};  // typed when asked, in order

    std::string path(const std::string& name) const { return (folder / name).string(); }
    std::string data() const { return path("data"); }

    // Runs `netra --data DATA arguments`, with `input` on stdin.
    Answer run(std::vector<std::string> arguments, const std::string& input = {});
    // The same; it must succeed.
    Answer must(std::vector<std::string> arguments);

    // A named organisation with the evacuation course and the event EVK29, planned for this morning.
    void found();
    Answer create_event(const std::string& code, const std::vector<std::string>& more = {});
    // The kiosk of this data folder, opened for one visit.
    app::IssuedCertificate play_visit(const std::string& name);

    app::Settings settings() const;
};

std::string course_folder(const std::string& name);

}  // namespace netra::cli
