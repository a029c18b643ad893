#include "document/qr_code.h"

#include <algorithm>
#include <qrcodegen/qrcodegen.hpp>

#include "base/error.h"

namespace netra::document {

using qrcodegen::QrCode;
using qrcodegen::QrSegment;

static bool is_plain(const std::string& address) {
    return std::all_of(address.begin(), address.end(), [](char c) { return c > ' ' && c < 127; });
}

static QrSegment bytes_of(const std::string& address) {
    return QrSegment::makeBytes({address.begin(), address.end()});
}

static QrModules encode(const std::vector<QrSegment>& segments, std::size_t characters) {
    try {
        const QrCode code =
            QrCode::encodeSegments(segments, QrCode::Ecc::MEDIUM, QrCode::MIN_VERSION, max_qr_version);
        QrModules modules{code.getSize(), {}};
        const auto side = static_cast<std::size_t>(modules.side);
        modules.dark.reserve(side * side);
        for (int y = 0; y < modules.side; ++y) {
            for (int x = 0; x < modules.side; ++x) modules.dark.push_back(code.getModule(x, y) ? 1 : 0);
        }
        return modules;
    } catch (const qrcodegen::data_too_long&) {
        throw Error(ErrorCode::document_failed, "the link is too long for a QR code of version 16",
                    std::to_string(characters) + " characters");
    }
}

QrModules make_qr(const QrLink& link) {
    if (!is_plain(link.prefix) || link.digits.empty() ||
        link.digits.find_first_not_of("0123456789") != std::string::npos) {
        throw Error(ErrorCode::document_failed, "a link for a QR code is an address and digits");
    }
    return encode({bytes_of(link.prefix), QrSegment::makeNumeric(link.digits.c_str())},
                  link.prefix.size() + link.digits.size());
}

QrModules make_address_qr(const std::string& address) {
    if (address.empty() || !is_plain(address))
        throw Error(ErrorCode::document_failed, "an address for a QR code is printable ASCII", address);
    return encode({bytes_of(address)}, address.size());
}

QrModules make_ticket_qr(const std::string& text) {
    if (text.empty() || !QrSegment::isAlphanumeric(text.c_str()))
        throw Error(ErrorCode::document_failed, "a ticket's code is upper case, digits and dots");
    return encode({QrSegment::makeAlphanumeric(text.c_str())}, text.size());
}

std::string qr_svg(const QrModules& modules) {
    constexpr int border = 4;
    const std::string side = std::to_string(modules.side + 2 * border);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side +
                      "\" shape-rendering=\"crispEdges\">\n<rect width=\"" + side + "\" height=\"" + side +
                      "\" fill=\"#FFFFFF\"/>\n<path fill=\"#000000\" d=\"";
    for (int y = 0; y < modules.side; ++y) {
        for (int x = 0; x < modules.side; ++x) {
            if (!modules.is_dark(x, y)) continue;
            const int from = x;
            while (x + 1 < modules.side && modules.is_dark(x + 1, y)) ++x;
            svg += "M" + std::to_string(from + border) + " " + std::to_string(y + border) + "h" +
                   std::to_string(x + 1 - from) + "v1H" + std::to_string(from + border) + "z";
        }
    }
    return svg + "\"/>\n</svg>\n";
}

}  // namespace netra::document
