// The printer that papers go to: a queue of the machine's print service.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/language.h"

namespace netra::app {

// What keeps papers from coming out, gravest first.
enum class PrinterTrouble {
    no_service,  // nothing answers on this machine
    no_queue,    // the service knows none of that name
    offline,     //
    jam,         //
    open,        // a cover or door
    no_paper,    //
    no_toner,    // or ink
    other,       // in the printer's own word
    paused,      // stopped, or taking no jobs
};

struct PrinterStatus {
    std::string queue;  // empty: none is chosen
    std::optional<PrinterTrouble> trouble = std::nullopt;
    std::string word = {};  // of `other`: "marker-waste-full"
    int waiting = 0;        // papers that wait in the queue, the one on the printer among them

    bool operator==(const PrinterStatus&) const = default;
};

// What a queue says of itself (RFC 8011 §5.4.11, §5.4.12, §5.4.23): `reasons` are keywords with or without a
// severity, and those that only warn are no trouble.
struct QueueReport {
    std::vector<std::string> reasons = {};
    bool stopped = false;
    bool accepting = true;
    int waiting = 0;
};
PrinterStatus printer_status(const std::string& queue, const QueueReport& report);

// Of what was just given to it: that it is in the queue, and what keeps it there.
base::Bilingual sent_words(const PrinterStatus& status, const base::Bilingual& what);

// "Siap", "Kertas habis. Isi kertas; pencetakan lalu berlanjut sendiri."
base::Bilingual describe(const PrinterStatus& status);

class Printer {
  public:
    Printer() = default;
    virtual ~Printer() = default;
    Printer(const Printer&) = delete;
    Printer& operator=(const Printer&) = delete;

    // Both are answered within some seconds, also by a service that hangs.
    virtual PrinterStatus status() = 0;
    // Hands a PDF to the queue, which keeps it until it is printed. `title` names it there: never a person.
    // Throws Error(device_failed) when it was not taken; nothing is printed then.
    virtual void print(const std::string& title, base::ByteView pdf) = 0;
};

// Where no printer is chosen.
class NoPrinter final : public Printer {
  public:
    PrinterStatus status() override { return {}; }
    // Throws Error(device_failed).
    void print(const std::string& title, base::ByteView pdf) override;
};

}  // namespace netra::app
