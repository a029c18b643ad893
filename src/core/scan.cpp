#include "core/scan.h"

#include "base/utf8.h"
#include "core/nip.h"

namespace netra::core {
namespace {

constexpr std::size_t fewest_token_digits = 200;

// The last run of at least that many digits; empty when there is none.
std::string_view last_long_run(std::string_view line) {
    std::string_view found;
    for (std::size_t start = 0; start < line.size();) {
        std::size_t end = start;
        while (end < line.size() && line[end] >= '0' && line[end] <= '9') ++end;
        if (end - start >= fewest_token_digits) found = line.substr(start, end - start);
        start = end + 1;
    }
    return found;
}

}  // namespace

Scan read_scan(std::string_view line) {
    const std::string_view text = base::trim(line);
    if (is_civil_servant_number(text)) return {ScanKind::number, std::string(text), {}};
    if (auto ticket = parse_ticket(text)) return {ScanKind::ticket, {}, *std::move(ticket)};
    const std::string_view digits = last_long_run(text);
    if (!digits.empty()) return {ScanKind::certificate, std::string(digits), {}};
    return {};
}

}  // namespace netra::core
