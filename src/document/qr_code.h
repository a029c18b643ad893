// QR codes: of a certificate or pact, an address as bytes and then the token as a run of digits; of a plain
// address; of a ticket.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace netra::document {

struct QrLink {
    std::string prefix;  // "https://<host>/c#", ASCII
    std::string digits;  // the token in base 10, 0–9 alone
    std::string url() const { return prefix + digits; }
};

constexpr int max_qr_version = 16;  // 81 modules a side

// A square of modules without its quiet border, rows from the top.
struct QrModules {
    int side = 0;
    std::vector<std::uint8_t> dark;  // side * side, 1 is black
    bool is_dark(int x, int y) const {
        return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(side) +
                    static_cast<std::size_t>(x)] != 0;
    }
};

// Two segments, one of bytes and one numeric (ISO/IEC 18004 §7.4), at error correction M, in the smallest
// version that holds them. The same link gives the same modules.
// Throws Error(document_failed) for other characters or more than version 16 holds.
QrModules make_qr(const QrLink& link);

// Of an address alone, printable ASCII without spaces. Throws as make_qr does.
QrModules make_address_qr(const std::string& address);

// Of a ticket's text (core/ticket.h), in the alphanumeric mode: version 1 to 3. Throws as make_qr does.
QrModules make_ticket_qr(const std::string& text);

// Black on white with the quiet border of four modules that the standard wants; a viewBox and no size.
std::string qr_svg(const QrModules& modules);

}  // namespace netra::document
