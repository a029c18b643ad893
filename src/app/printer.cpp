#include "app/printer.h"

#include <algorithm>
#include <string_view>

#include "base/error.h"

namespace netra::app {

namespace {

struct Known {
    std::string_view begins;  // the keyword
    PrinterTrouble trouble;
};

constexpr Known known[] = {
    {"offline", PrinterTrouble::offline},       {"shutdown", PrinterTrouble::offline},
    {"timed-out", PrinterTrouble::offline},     {"media-jam", PrinterTrouble::jam},
    {"door-open", PrinterTrouble::open},        {"cover-open", PrinterTrouble::open},
    {"interlock-open", PrinterTrouble::open},   {"media-empty", PrinterTrouble::no_paper},
    {"media-needed", PrinterTrouble::no_paper}, {"input-tray-missing", PrinterTrouble::no_paper},
    {"toner-empty", PrinterTrouble::no_toner},  {"marker-supply-empty", PrinterTrouble::no_toner},
    {"paused", PrinterTrouble::paused},         {"moving-to-paused", PrinterTrouble::paused},
};

// Of what goes on, and what will be short: nobody has to do anything yet.
bool only_tells(std::string_view reason) {
    return reason == "none" || reason == "connecting-to-device" || reason.starts_with("cups-") ||
           reason.ends_with("-report") || reason.ends_with("-warning") || reason.ends_with("-low");
}

PrinterTrouble trouble_of(std::string_view reason) {
    const auto found = std::ranges::find_if(known, [&](const Known& one) {
        return reason == one.begins || reason == std::string(one.begins) + "-error";
    });
    return found == std::end(known) ? PrinterTrouble::other : found->trouble;
}

base::Bilingual trouble_words(const PrinterStatus& status) {
    switch (*status.trouble) {
        case PrinterTrouble::no_service:
            return {"Layanan cetak mesin ini tidak menjawab. Jalankan CUPS, lalu coba lagi.",
                    "This machine's print service does not answer. Start CUPS, then try again."};
        case PrinterTrouble::no_queue:
            return {
                "Antrean cetak \"" + status.queue + "\" tidak ada. Periksa nama pencetak di kiosk.toml.",
                "There is no print queue \"" + status.queue + "\". Check the printer's name in kiosk.toml."};
        case PrinterTrouble::offline:
            return {"Pencetak tidak tersambung. Periksa kabel dan dayanya.",
                    "The printer is not connected. Check its cable and power."};
        case PrinterTrouble::jam:
            return {"Kertas macet. Keluarkan kertasnya; pencetakan lalu berlanjut.",
                    "Paper is jammed. Take it out; printing then goes on."};
        case PrinterTrouble::open:
            return {"Tutup pencetak terbuka. Tutup; pencetakan lalu berlanjut.",
                    "The printer is open. Close it; printing then goes on."};
        case PrinterTrouble::no_paper:
            return {"Kertas habis. Isi kertas; pencetakan lalu berlanjut.",
                    "Out of paper. Fill it; printing then goes on."};
        case PrinterTrouble::no_toner:
            return {"Toner atau tinta habis. Ganti; pencetakan lalu berlanjut.",
                    "Out of toner or ink. Replace it; printing then goes on."};
        case PrinterTrouble::paused:
            return {"Antrean cetak dihentikan. Jalankan lagi: cupsenable dan cupsaccept.",
                    "The print queue is stopped. Start it again: cupsenable and cupsaccept."};
        case PrinterTrouble::other:
            break;
    }
    return {"Pencetak melapor: " + status.word + ".", "The printer says: " + status.word + "."};
}

}  // namespace

PrinterStatus printer_status(const std::string& queue, const QueueReport& report) {
    PrinterStatus status{.queue = queue, .waiting = report.waiting};
    for (const std::string& reason : report.reasons) {
        if (only_tells(reason)) continue;
        const PrinterTrouble trouble = trouble_of(reason);
        if (status.trouble && *status.trouble <= trouble) continue;
        status.trouble = trouble;
        status.word = trouble == PrinterTrouble::other ? reason : std::string();
    }
    if (!status.trouble && (report.stopped || !report.accepting)) status.trouble = PrinterTrouble::paused;
    return status;
}

base::Bilingual describe(const PrinterStatus& status) {
    if (status.queue.empty()) return {"Tidak ada pencetak", "No printer"};
    if (status.trouble) return trouble_words(status);
    if (status.waiting == 0) return {"Siap", "Ready"};
    const std::string waiting = std::to_string(status.waiting);
    return {"Mencetak, " + waiting + " menunggu", "Printing, " + waiting + " waiting"};
}

base::Bilingual sent_words(const PrinterStatus& status, const base::Bilingual& what) {
    base::Bilingual words{what.id + " dikirim ke pencetak.", what.en + " was sent to the printer."};
    if (!status.trouble) return words;
    const base::Bilingual trouble = describe(status);
    return {words.id + " " + trouble.id, words.en + " " + trouble.en};
}

void NoPrinter::print(const std::string&, base::ByteView) {
    throw Error(ErrorCode::device_failed, "no printer is chosen");
}

}  // namespace netra::app
