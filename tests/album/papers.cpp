#include "papers.h"

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include "base/error.h"
#include "base/files.h"
#include "core/date.h"
#include "document/certificate_document.h"
#include "example_visit.h"

namespace netra::album {

namespace {

const std::string prefix = "https://sertifikat.contoh.go.id/c#";

// The genuine one of tests/credential/golden.json.
std::string stored_token() {
    const auto golden =
        nlohmann::json::parse(base::read_text_file(NETRA_SOURCE_DIR "/tests/credential/golden.json"));
    return golden.at("cases").at(0).at("text").get<std::string>();
}

document::CertificateValues values(const app::KioskState& state, bool demo) {
    document::CertificateValues values;
    values.facts.issued = base::unix_seconds(state.now);
    values.facts.number = demo ? "CONTOH-CD8A-000128" : "NR26-K03-000128";
    values.facts.name = state.visitor->name;
    values.facts.number_tail = "013";
    values.facts.unit = state.visitor->unit;
    values.facts.event = state.event->code;
    values.facts.course = state.course->indonesian.title;
    values.facts.pact = base::sha256(base::as_bytes("pakta"));
    values.facts.mode = core::Mode::full;
    values.facts.identity = core::Identity::roster;
    values.event = *state.event;
    values.organisation = state.organisation;
    values.verify_host = "sertifikat.contoh.go.id";
    values.link = {prefix, stored_token()};
    values.signature = example_signature();
    values.demo = demo;
    return values;
}

app::IssuedCertificate issue(const std::filesystem::path& folder, const app::KioskState& state, bool demo) {
    const auto design =
        document::Template::own(NETRA_SOURCE_DIR "/assets", document::Template::Design::landscape);
    const document::CertificateValues facts = values(state, demo);
    const auto file = folder / (demo ? "contoh.pdf" : "sertifikat.pdf");
    base::replace_file(file, document::certificate_pdf(design, facts));
    return {facts.facts.number, file, {}, prefix, facts.link.digits};
}

}  // namespace

Papers::Papers() {
    std::string pattern = (std::filesystem::temp_directory_path() / "netra-album-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw Error(ErrorCode::file_failed, pattern);
    folder = pattern;
    const app::KioskState state = ExampleVisit().at(core::Screen::certificate);
    certificate = issue(folder, state, false);
    example = issue(folder, state, true);
}

Papers::~Papers() {
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

}  // namespace netra::album
