#include "base/stop_signals.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <csignal>
#include <future>

using netra::base::StopSignals;

namespace {

// Asks this program to end, and waits until that was heard.
void order(int signal) {
    std::promise<void> heard;
    const StopSignals signals([&] { heard.set_value(); });
    CHECK_FALSE(signals.asked());
    kill(getpid(), signal);
    REQUIRE(heard.get_future().wait_for(std::chrono::seconds(30)) == std::future_status::ready);
    CHECK(signals.asked());
}

}  // namespace

TEST_CASE("an order to end is heard, and ends nothing by itself") {
    order(SIGTERM);
    order(SIGINT);
}

TEST_CASE("without an order, ending is heard by nobody") {
    bool heard = false;
    {
        const StopSignals signals([&] { heard = true; });
    }
    CHECK_FALSE(heard);
}
