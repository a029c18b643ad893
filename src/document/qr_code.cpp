#include "document/qr_code.h"

#include <algorithm>
#include <qrcodegen/qrcodegen.hpp>

#include "base/error.h"

namespace netra::document {

using qrcodegen::QrCode;
using qrcodegen::QrSegment;

static QrCode encode(const QrLink& link) {
    const std::vector<std::uint8_t> prefix(link.prefix.begin(), link.prefix.end());
    try {
        return QrCode::encodeSegments(
            {QrSegment::makeBytes(prefix), QrSegment::makeNumeric(link.digits.c_str())}, QrCode::Ecc::MEDIUM,
            QrCode::MIN_VERSION, max_qr_version);
    } catch (const qrcodegen::data_too_long&) {
        throw Error(ErrorCode::document_failed, "the link is too long for a QR code of version 16",
                    std::to_string(link.digits.size()) + " digits");
    }
}

QrModules make_qr(const QrLink& link) {
    const bool plain =
        std::all_of(link.prefix.begin(), link.prefix.end(), [](char c) { return c > ' ' && c < 127; });
    if (!plain || link.digits.empty() || link.digits.find_first_not_of("0123456789") != std::string::npos) {
        throw Error(ErrorCode::document_failed, "a link for a QR code is an address and digits");
    }
    const QrCode code = encode(link);
    QrModules modules{code.getSize(), {}};
    modules.dark.reserve(static_cast<std::size_t>(modules.side) * static_cast<std::size_t>(modules.side));
    for (int y = 0; y < modules.side; ++y) {
        for (int x = 0; x < modules.side; ++x) modules.dark.push_back(code.getModule(x, y) ? 1 : 0);
    }
    return modules;
}

}  // namespace netra::document
