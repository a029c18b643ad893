// What staff ask of the room of certificates.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>

namespace netra::app {

namespace certificate_action {

struct FindDigits {
    std::string digits;
};  // by serial number or NIP
struct FindWords {
    std::string words;
};  // by name or number
struct Scan {
    std::string line;
};                  // a certificate's code, or a badge
struct ShowAll {};  // no more a search
struct ShowPage {
    std::int64_t page = 0;
};  // of the list, 0 the newest
struct Look {
    std::int64_t entry = 0;
};  // at one of the list
struct Save {
    std::filesystem::path stick;
};                // what is looked at, as PDF and as PNG
struct Print {};  // what is looked at, while it is valid
struct Close {};  // back to the list

}  // namespace certificate_action

struct CertificateAction {
    static constexpr bool of_staff = true;
    std::variant<certificate_action::FindDigits, certificate_action::FindWords, certificate_action::Scan,
                 certificate_action::ShowAll, certificate_action::ShowPage, certificate_action::Look,
                 certificate_action::Save, certificate_action::Print, certificate_action::Close>
        what;
};

}  // namespace netra::app
