#include "app/checking.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/files.h"
#include "base/utf8.h"
#include "credential/digits.h"
#include "picture/image.h"
#include "picture/pdf.h"
#include "picture/qr_reader.h"

namespace netra::app {

namespace {

namespace fs = std::filesystem;

constexpr int page_side = 2048;  // pixels: three a module of the smallest QR that we print

bool has_token(std::string_view text) {
    return credential::find_digits(text).has_value();
}

std::vector<std::string> codes_of_pdf(const base::Bytes& bytes) {
    const picture::Pdf pdf(bytes);
    const std::string keywords = pdf.keywords();
    if (pdf.pages() == 1 && has_token(keywords)) return {keywords};
    std::vector<std::string> codes;
    for (int page = 0; page < pdf.pages(); ++page) {
        const auto found = picture::read_qr_codes(pdf.render_to_side(page, page_side));
        codes.insert(codes.end(), found.begin(), found.end());
    }
    return codes;
}

std::vector<std::string> codes_of_file(const base::Bytes& bytes) {
    switch (picture::image_kind(bytes)) {
        case picture::ImageKind::pdf:
            return codes_of_pdf(bytes);
        case picture::ImageKind::png:
        case picture::ImageKind::jpeg:
            return picture::read_qr_codes(picture::decode_image(bytes));
        default:
            return {base::to_text(bytes)};
    }
}

}  // namespace

Checking::Checking(const Keyring& keys)
    : verifier_(
          {keys.trust(), credential::ListFault::absent, keys.revocations(), credential::ListFault::absent}) {}

credential::Verdict Checking::check_text(std::string_view text, base::Instant now) const {
    return verifier_.verify_text(text, now);
}

std::vector<credential::Verdict> Checking::check_file(const fs::path& file, base::Instant now) const {
    std::vector<credential::Verdict> verdicts;
    for (const std::string& code : codes_of_file(base::read_file(file))) {
        if (has_token(code)) verdicts.push_back(check_text(code, now));
    }
    if (verdicts.empty()) verdicts.push_back(check_text({}, now));
    return verdicts;
}

bool looks_like_certificate(std::string_view input) {
    return has_token(input) || input.find("://") != std::string_view::npos ||
           input.find_first_not_of("0123456789") == std::string_view::npos;
}

std::vector<fs::path> certificate_files(const fs::path& folder) {
    constexpr std::array<std::string_view, 5> endings = {".pdf", ".png", ".jpg", ".jpeg", ".txt"};
    std::vector<fs::path> files;
    try {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            const std::string ending = base::fold_case(entry.path().extension().string());
            const bool known = std::ranges::find(endings, ending) != endings.end();
            if (known && !entry.is_symlink() && entry.is_regular_file()) files.push_back(entry.path());
        }
    } catch (const fs::filesystem_error& failure) {
        throw Error(ErrorCode::file_failed, failure.code().message(), folder.string());
    }
    std::ranges::sort(files);
    return files;
}

}  // namespace netra::app
