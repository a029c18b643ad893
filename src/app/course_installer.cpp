#include "app/course_installer.h"

#include "base/error.h"
#include "content/course_shelf.h"
#include "content/pack.h"
#include "storage/course_store.h"

namespace netra::app {

namespace fs = std::filesystem;

namespace {

using credential::PackSigner;

base::Diagnostic with_way_out(base::Diagnostic fault) {
    fault.hint = {"Bila Anda yakin akan asalnya, pasang dengan --accept-unsigned; hal itu dicatat.",
                  "If you are sure of its source, install it with --accept-unsigned; that is recorded."};
    return fault;
}

// Nothing where the pack may be installed.
std::optional<base::Diagnostic> refusal(const fs::path& file, PackSigner signer, bool accept_unsigned) {
    if (signer == PackSigner::organisation) return std::nullopt;
    if (!credential::may_be_accepted(signer)) return signer_fault(file, signer);
    if (accept_unsigned) return std::nullopt;
    return with_way_out(signer_fault(file, signer));
}

}  // namespace

InstallOutcome CourseInstaller::install(const fs::path& path, const InstallChoice& choice) {
    const content::CourseShelf shelf(workspace_.folder().root());
    InstallOutcome outcome;
    content::Installation installation;
    std::optional<core::KeyId> key;
    if (fs::is_directory(path)) {
        installation = shelf.install(path);
    } else {
        content::Report report;
        const auto pack = content::Pack::open(path, report);
        outcome.diagnostics = report.diagnostics();
        if (!pack) return outcome;
        outcome.signer = credential::judge_pack_signer(pack->signature(), &workspace_.keys().trust(),
                                                       base::unix_seconds(workspace_.clock().now()));
        if (auto fault = refusal(path, *outcome.signer, choice.accept_unsigned)) {
            outcome.diagnostics.push_back(std::move(*fault));
            return outcome;
        }
        if (pack->signature()) key = pack->signature()->key_id;
        installation = shelf.install(*pack);
    }
    outcome.diagnostics = std::move(installation.diagnostics);
    if (base::has_errors(outcome.diagnostics)) return outcome;
    const content::InstalledCourse& installed = installation.installed;
    const core::Course course = shelf.load(installed.id, installed.version, base::Language::indonesian);
    outcome.id = course.id;
    outcome.version = course.version;
    outcome.title = course.title;
    outcome.change = change_to(course);
    record(course, installed.hash, {outcome.signer, key}, choice.activate);
    return outcome;
}

CourseInstaller::Preview CourseInstaller::preview(const fs::path& pack) {
    Preview preview{
        check_pack(pack, &workspace_.keys().trust(), base::unix_seconds(workspace_.clock().now())), {}};
    if (preview.check.load.course != nullptr) {
        preview.change = change_to(preview.check.load.course->indonesian);
    }
    return preview;
}

void CourseInstaller::record(const core::Course& course, const base::Digest& hash, const Origin& origin,
                             bool activate) {
    storage::CourseStore courses(workspace_.database());
    storage::Transaction transaction(workspace_.database());
    const auto known = courses.find(course.id, course.version);
    if (!known || known->content.pack != hash) {
        storage::ContentInstalled entry;
        entry.course = course.id;
        entry.version = course.version;
        entry.title = course.title;
        entry.pack = hash;
        entry.signer = origin.key;
        if (course.approval) {
            entry.approved_by = course.approval->by_position;
            entry.letter = course.approval->letter;
        }
        const bool accepted = origin.signer && *origin.signer != PackSigner::organisation;
        if (accepted) entry.accepted_unsigned = true;
        workspace_.ledger().append(entry);
    }
    if (activate) courses.activate(course.id, course.version);
    transaction.commit();
}

core::CourseChange CourseInstaller::change_to(const core::Course& course) {
    const auto active = storage::CourseStore(workspace_.database()).active(course.id);
    if (!active) return core::compare_courses(nullptr, course);
    const content::CourseShelf shelf(workspace_.folder().root());
    const core::Course before = shelf.load(course.id, active->content.version, base::Language::indonesian);
    return core::compare_courses(&before, course);
}

}  // namespace netra::app
