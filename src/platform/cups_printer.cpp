#include "platform/cups_printer.h"

#include <cups/cups.h>

#include <array>
#include <memory>

#include "base/error.h"

namespace netra::platform {

namespace {

constexpr int connect_ms = 3000;
constexpr double answer_seconds = 5;

struct Close {
    void operator()(http_t* service) const { httpClose(service); }
    void operator()(ipp_t* answer) const { ippDelete(answer); }
};
using Service = std::unique_ptr<http_t, Close>;
using Answer = std::unique_ptr<ipp_t, Close>;

// Null when nothing answers.
Service connect() {
    Service service(
        httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connect_ms, nullptr));
    const auto give_up = [](http_t*, void*) { return 0; };
    if (service) httpSetTimeout(service.get(), answer_seconds, give_up, nullptr);
    return service;
}

constexpr std::array wanted{"printer-state", "printer-state-reasons", "printer-is-accepting-jobs",
                            "queued-job-count"};

Answer ask_about(http_t* service, const std::string& queue) {
    std::array<char, HTTP_MAX_URI> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr,
                     "localhost", 0, "/printers/%s", queue.c_str());
    ipp_t* question = ippNewRequest(IPP_OP_GET_PRINTER_ATTRIBUTES);
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.data());
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    ippAddStrings(question, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", wanted.size(),
                  nullptr, wanted.data());
    return Answer(cupsDoRequest(service, question, "/"));  // takes the question
}

app::QueueReport read(ipp_t* answer) {
    app::QueueReport report;
    if (auto* reasons = ippFindAttribute(answer, "printer-state-reasons", IPP_TAG_KEYWORD)) {
        for (int i = 0; i < ippGetCount(reasons); ++i)
            report.reasons.emplace_back(ippGetString(reasons, i, nullptr));
    }
    if (auto* state = ippFindAttribute(answer, "printer-state", IPP_TAG_ENUM))
        report.stopped = ippGetInteger(state, 0) == IPP_PSTATE_STOPPED;
    if (auto* accepting = ippFindAttribute(answer, "printer-is-accepting-jobs", IPP_TAG_BOOLEAN))
        report.accepting = ippGetBoolean(accepting, 0) != 0;
    if (auto* waiting = ippFindAttribute(answer, "queued-job-count", IPP_TAG_INTEGER))
        report.waiting = ippGetInteger(waiting, 0);
    return report;
}

bool send(http_t* service, const std::string& queue, int job, const std::string& title, base::ByteView pdf) {
    const auto* bytes = reinterpret_cast<const char*>(pdf.data());
    return cupsStartDocument(service, queue.c_str(), job, title.c_str(), CUPS_FORMAT_PDF, 1) ==
               HTTP_STATUS_CONTINUE &&
           cupsWriteRequestData(service, bytes, pdf.size()) == HTTP_STATUS_CONTINUE &&
           cupsFinishDocument(service, queue.c_str()) <= IPP_STATUS_OK_CONFLICTING;
}

}  // namespace

app::PrinterStatus CupsPrinter::status() {
    const Service service = connect();
    if (!service) return {.queue = queue_, .trouble = app::PrinterTrouble::no_service};
    const Answer answer = ask_about(service.get(), queue_);
    if (!answer) return {.queue = queue_, .trouble = app::PrinterTrouble::no_service};
    const ipp_status_t status = ippGetStatusCode(answer.get());
    if (status > IPP_STATUS_OK_CONFLICTING)
        return {.queue = queue_, .trouble = app::PrinterTrouble::no_queue};
    return app::printer_status(queue_, read(answer.get()));
}

void CupsPrinter::print(const std::string& title, base::ByteView pdf) {
    const Service service = connect();
    if (!service) throw Error(ErrorCode::device_failed, "the print service does not answer", queue_);
    const int job = cupsCreateJob(service.get(), queue_.c_str(), title.c_str(), 0, nullptr);
    if (job == 0)
        throw Error(ErrorCode::device_failed, std::string("no print job was taken: ") + cupsLastErrorString(),
                    queue_);
    if (send(service.get(), queue_, job, title, pdf)) return;
    const std::string why = cupsLastErrorString();
    cupsCancelJob2(service.get(), queue_.c_str(), job, 0);
    throw Error(ErrorCode::device_failed, "the print job was cut off: " + why, queue_);
}

}  // namespace netra::platform
