// Whether certificates are genuine, by the lists of a data folder, out of whatever may hold one.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "app/keyring.h"
#include "credential/verifier.h"

namespace netra::app {

// One for many checks, used from one thread at a time.
class Checking {
  public:
    // By the trust list and the revocation list that the keys hold.
    explicit Checking(const Keyring& keys);

    // Of digits, a link or any text around them.
    credential::Verdict check_text(std::string_view text, base::Instant now) const;
    // A verdict for each certificate in a text, PDF, PNG or JPEG file; one, unreadable, when there is none.
    // A PDF of one page is read by its keywords, which our documents carry, any other by its pages' QR codes.
    // Throws what base::read_file throws and Error(picture_invalid).
    std::vector<credential::Verdict> check_file(const std::filesystem::path& file, base::Instant now) const;

  private:
    credential::Verifier verifier_;
};

// Whether the text is to be read as a certificate and not as a file's name: it holds a token's digits, is a
// link, or has nothing but digits.
bool looks_like_certificate(std::string_view input);

// The files in a folder and those below it whose names end as .pdf, .png, .jpg, .jpeg or .txt, sorted; links
// are not followed. Throws Error(file_failed) when the folder cannot be read.
std::vector<std::filesystem::path> certificate_files(const std::filesystem::path& folder);

}  // namespace netra::app
