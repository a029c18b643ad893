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
        installation = shelf.install(*pack, choice.progress);
    }
    outcome.diagnostics = std::move(installation.diagnostics);
    if (base::has_errors(outcome.diagnostics)) return outcome;
    const content::InstalledCourse& installed = installation.installed;
    const core::Course course = shelf.load(installed.id, installed.version, base::Language::indonesian);
    outcome.id = course.id;
    outcome.version = course.version;
    outcome.title = course.title;
    outcome.change = core::compare_courses(in_use(course.id).get(), course);
    const bool by_word = choice.accept_unsigned && outcome.signer != PackSigner::organisation;
    record(course, installed.hash, {outcome.signer, key, by_word, choice.accepted_by}, choice.activate);
    return outcome;
}

CourseInstaller::Preview CourseInstaller::preview(const fs::path& path) {
    Preview preview;
    if (fs::is_directory(path)) {
        preview.check.load = check_course(path);
    } else {
        const std::int64_t now = base::unix_seconds(workspace_.clock().now());
        preview.check = check_pack(path, &workspace_.keys().trust(), now);
    }
    if (preview.check.load.course == nullptr) return preview;
    const core::Course& course = preview.check.load.course->indonesian;
    preview.before = in_use(course.id);
    preview.change = core::compare_courses(preview.before.get(), course);
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
        if (origin.accepted) entry.accepted_unsigned = true;
        if (origin.accepted && !origin.accepted_by.empty()) entry.accepted_by = origin.accepted_by;
        workspace_.ledger().append(entry);
    }
    if (activate) courses.activate(course.id, course.version);
    transaction.commit();
}

std::shared_ptr<const core::Course> CourseInstaller::in_use(const std::string& id) {
    const auto active = storage::CourseStore(workspace_.database()).active(id);
    if (!active) return nullptr;
    const content::CourseShelf shelf(workspace_.folder().root());
    return std::make_shared<core::Course>(
        shelf.load(id, active->content.version, base::Language::indonesian));
}

}  // namespace netra::app
