// What the system's service manager wants to hear of the kiosk, by the protocol of sd_notify(3): datagrams to
// the socket that $NOTIFY_SOCKET names. Elsewhere nothing is said.
#pragma once
#include <optional>
#include <string>

namespace netra::platform {

class ServiceNotice {
  public:
    // Reads $NOTIFY_SOCKET and $WATCHDOG_USEC.
    ServiceNotice();
    ~ServiceNotice();
    ServiceNotice(const ServiceNotice&) = delete;
    ServiceNotice& operator=(const ServiceNotice&) = delete;

    // Seconds between two calls of alive(), a third of what the manager allows; nothing when nobody waits.
    std::optional<double> every() const;
    // The kiosk stands and draws. A manager that is not there to hear it is no error.
    void alive() const;

  private:
    std::string address_;  // empty: nobody listens
    double allowed_ = 0;   // seconds; 0: no watchdog
    int socket_ = -1;
};

}  // namespace netra::platform
