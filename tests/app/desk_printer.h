// A printer that keeps what it is given.
#pragma once
#include <string>
#include <vector>

#include "app/printer.h"
#include "base/error.h"

namespace netra::app {

class DeskPrinter final : public Printer {
  public:
    struct Paper {
        std::string title;
        base::Bytes pdf;
    };

    PrinterStatus status() override { return now; }
    void print(const std::string& title, base::ByteView pdf) override {
        if (refuses) throw Error(ErrorCode::device_failed, "out of order");
        papers.push_back({title, base::Bytes(pdf.begin(), pdf.end())});
    }

    PrinterStatus now{.queue = "Meja"};
    bool refuses = false;
    std::vector<Paper> papers;
};

}  // namespace netra::app
