#include "app/pack_check.h"

#include "base/temporary_folder.h"
#include "content/pack.h"
#include "content/pack_refusal.h"

namespace netra::app {

namespace fs = std::filesystem;

namespace {

CourseLoad unpack_and_check(const content::Pack& pack, content::Report& report) {
    const base::TemporaryFolder folder;
    if (!pack.unpack(folder.path(), report)) return {nullptr, report.diagnostics()};
    CourseLoad load = check_course(folder.path());
    if (load.course == nullptr) return load;
    content::CourseReading reading{load.course->indonesian, {}};
    content::check_promise(pack.manifest(), reading);
    if (!base::has_errors(reading.diagnostics)) return load;
    return {nullptr, std::move(reading.diagnostics)};
}

}  // namespace

base::Diagnostic signer_fault(const fs::path& file, credential::PackSigner signer) {
    base::Diagnostic fault;
    fault.file = content::shown_name(file.filename().string());
    fault.message = credential::sentence(signer);
    return fault;
}

PackCheck check_pack(const fs::path& file, const credential::TrustList* trust, std::int64_t now) {
    content::Report report;
    const auto pack = content::Pack::open(file, report);
    PackCheck check;
    if (!pack) {
        check.load.diagnostics = report.diagnostics();
        return check;
    }
    check.signer = credential::judge_pack_signer(pack->signature(), trust, now);
    if (pack->signature()) check.key = pack->signature()->key_id;
    check.bytes = pack->unpacked_bytes();
    check.load = unpack_and_check(*pack, report);
    const bool refused =
        check.signer != credential::PackSigner::organisation && !credential::may_be_accepted(check.signer);
    if (refused) {
        check.load.course = nullptr;
        check.load.diagnostics.insert(check.load.diagnostics.begin(), signer_fault(file, check.signer));
    }
    return check;
}

}  // namespace netra::app
