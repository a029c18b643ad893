#include "app/issuing.h"

#include <algorithm>

#include "base/files.h"
#include "core/nip.h"
#include "credential/digits.h"
#include "credential/number_tag.h"
#include "credential/token.h"
#include "document/certificate_document.h"
#include "document/pact_receipt.h"
#include "picture/svg.h"
#include "storage/event_store.h"

namespace netra::app {

namespace {

document::QrLink link_of(const std::string& host, base::ByteView token) {
    return {credential::url_prefix(host), credential::to_digits(token)};
}

// Frozen under the hash of its content: what is there already is the same.
base::Digest freeze(const DataFolder& folder, const base::Bytes& pdf) {
    const base::Digest digest = base::sha256(pdf);
    const std::filesystem::path file = folder.document(base::to_hex(digest));
    if (!std::filesystem::exists(file)) base::write_file(file, pdf);
    return digest;
}

document::Template design_of(const core::Course& course, const std::filesystem::path& assets) {
    if (course.certificate_template.empty())
        return document::Template::own(assets, document::Template::Design::landscape);
    return document::Template::of_course(picture::check_svg(course.certificate_template).source);
}

}  // namespace

core::CertificateFacts Issuing::facts(const std::optional<storage::SignedPact>& pact) {
    const KioskState& state = session_.state;
    Workspace& workspace = session_.workspace();
    const storage::LedgerTip tip = workspace.ledger().tip();
    core::CertificateFacts facts;
    facts.issued = base::unix_seconds(session_.now());
    workspace.random().fill(facts.id);
    facts.kind = pact ? core::CertificateKind::both : core::CertificateKind::training;
    facts.number = storage::CertificateStore(workspace.database()).next_number(state.event->code);
    facts.name = state.visitor->name;
    facts.unit = state.visitor->unit;
    facts.event = state.event->code;
    facts.course = session_.course().title;
    if (core::is_civil_servant_number(state.visitor->number)) {
        const auto pepper = storage::EventStore(workspace.database()).pepper(state.event->code);
        facts.number_tail = core::number_tail(state.visitor->number);
        facts.number_tag = credential::number_tag(pepper, state.visitor->number);
    }
    if (pact) facts.pact = pact->entry;
    facts.anchor.size = tip.size;
    std::copy_n(tip.root.begin(), facts.anchor.root.size(), facts.anchor.root.begin());
    facts.mode = state.event->mode;
    facts.identity = state.identity;
    return facts;
}

Issuing::Papers Issuing::write_papers(const core::CertificateFacts& facts, const base::Bytes& token,
                                      const std::optional<storage::SignedPact>& pact) {
    const KioskState& state = session_.state;
    Workspace& workspace = session_.workspace();
    const std::filesystem::path& assets = workspace.settings().assets;
    const std::string host = verify_host(workspace.settings());
    document::CertificateValues values;
    values.facts = facts;
    values.facts.course = session_.course().title;
    values.event = *state.event;
    values.organisation = state.organisation;
    values.verify_host = host;
    values.link = link_of(host, token);
    values.demo = state.demo;
    if (pact) values.signature = pact->pact.signature;
    Papers papers;
    papers.certificate =
        freeze(workspace.folder(), document::certificate_pdf(design_of(session_.course(), assets), values));
    if (!pact) return papers;
    document::PactReceiptValues receipt;
    receipt.organisation = state.organisation;
    receipt.event = *state.event;
    receipt.number = pact->pact.number;
    receipt.participant = *state.visitor;
    receipt.pact = session_.course().pact_for(state.visitor->status);
    receipt.consent = core::begin_consent(receipt.pact);
    std::fill_n(receipt.consent.ticked.begin(), pact->pact.clauses, true);
    receipt.signature = pact->pact.signature;
    receipt.signed_at = base::unix_seconds(pact->time);
    if (const auto symbolic = storage::EventStore(workspace.database()).symbolic(state.event->code)) {
        receipt.symbolic_at = base::unix_seconds(symbolic->time);
    }
    receipt.operator_name = pact->pact.staff;
    receipt.kiosk = state.kiosk_id;
    receipt.ledger_entry = pact->seq;
    receipt.verify_host = host;
    receipt.link = values.link;
    receipt.demo = state.demo;
    papers.receipt = freeze(workspace.folder(), document::pact_receipt_pdf(assets, receipt));
    return papers;
}

void Issuing::issue() {
    Workspace& workspace = session_.workspace();
    const storage::CertificateStore certificates(workspace.database());
    if (const auto issued = certificates.of_visit(session_.visit())) return show(issued->record);
    session_.refresh_visitor();
    const auto pact = storage::PactStore(workspace.database()).of_visit(session_.visit());
    const credential::IssuedToken token =
        credential::issue_token(workspace.keys().kiosk(), facts(pact), session_.course().short_title,
                                verify_host(workspace.settings()));
    const Papers papers = write_papers(token.facts, token.token, pact);
    storage::CertificateIssued record;
    record.facts = token.facts;
    record.token = token.token;
    record.document = papers.certificate;
    record.receipt = papers.receipt;
    record.visit = session_.visit();
    record.participant = session_.state.visitor->id;
    workspace.ledger().append(record);
    show(record);
}

void Issuing::show(const storage::CertificateIssued& record) {
    const DataFolder& folder = session_.workspace().folder();
    IssuedCertificate shown;
    shown.number = record.facts.number;
    shown.document = folder.document(base::to_hex(record.document));
    if (record.receipt) shown.receipt = folder.document(base::to_hex(*record.receipt));
    const document::QrLink link = link_of(verify_host(session_.workspace().settings()), record.token);
    shown.qr_prefix = link.prefix;
    shown.qr_digits = link.digits;
    session_.state.certificate = std::move(shown);
}

}  // namespace netra::app
