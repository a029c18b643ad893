// A print queue of this machine, by CUPS.
#pragma once
#include <string>

#include "app/printer.h"

namespace netra::platform {

class CupsPrinter final : public app::Printer {
  public:
    // The queue's name, as lpstat(1) shows it. The service is that of the environment and client.conf(5).
    explicit CupsPrinter(std::string queue) : queue_(std::move(queue)) {}

    app::PrinterStatus status() override;
    void print(const std::string& title, base::ByteView pdf) override;

  private:
    std::string queue_;
};

}  // namespace netra::platform
