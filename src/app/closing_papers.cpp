#include "app/closing_papers.h"

#include <array>
#include <cstdio>
#include <vector>

#include "app/backup.h"
#include "app/ledger_care.h"
#include "base/files.h"
#include "core/date.h"
#include "storage/checkpoint.h"

namespace netra::app {

namespace {

namespace fs = std::filesystem;
using base::Bilingual;
using base::Language;

std::string papers_name(const core::Event& event, base::Instant now) {
    const core::LocalTime time = core::local_time(now, event.utc_offset_minutes);
    std::array<char, 16> clock{};
    std::snprintf(clock.data(), clock.size(), "-%02d%02d%02d", time.hour, time.minute, time.second);
    return event.code + "-" + core::iso_date(time.date) + clock.data();
}

// "LPG26-2026-11-27-153012.db.part": of a run that was cut off.
void remove_drafts(const fs::path& folder, const std::string& code) {
    std::vector<fs::path> drafts;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const fs::path file = entry.path().filename();
        if (file.string().starts_with(code + "-") && file.extension().string().starts_with(".part"))
            drafts.push_back(entry.path());
    }
    for (const fs::path& draft : drafts) fs::remove(draft);
}

std::string row(const std::string& name, const std::string& today, const std::string& in_all) {
    std::array<char, 80> line{};
    std::snprintf(line.data(), line.size(), "%-28s %11s %11s\n", name.c_str(), today.c_str(), in_all.c_str());
    return line.data();
}

std::string figures_in(Language language, const EventCount& count) {
    struct Row {
        Bilingual name;
        std::int64_t storage::EventFigures::*figure;
    };
    static const std::array<Row, 5> rows{{
        {{"Datang", "Came"}, &storage::EventFigures::came},
        {{"Lulus uji akhir", "Passed the final test"}, &storage::EventFigures::passed},
        {{"Menandatangani pakta", "Signed the pact"}, &storage::EventFigures::signed_pacts},
        {{"Belum bersedia", "Declined"}, &storage::EventFigures::declined},
        {{"Sertifikat terbit", "Certificates issued"}, &storage::EventFigures::certificates},
    }};
    const Bilingual today{"hari ini", "today"}, in_all{"seluruhnya", "in all"};
    std::string text = row("", today.in(language), in_all.in(language));
    for (const Row& one : rows) {
        text += row(one.name.in(language), std::to_string(count.today.*one.figure),
                    std::to_string(count.in_all.*one.figure));
    }
    return text;
}

std::string figures_text(const Workspace& workspace, const core::Event& event, const EventCount& count) {
    const core::LocalTime now = core::local_time(workspace.clock().now(), event.utc_offset_minutes);
    const std::string& kiosk = workspace.identity().kiosk;
    std::string text = event.title + " (" + event.code + ")\n" + event.host + "\n" + event.place + "\n";
    for (const Language language : {Language::indonesian, Language::english}) {
        const Bilingual title{"Angka kios " + kiosk, "Figures of kiosk " + kiosk};
        text += "\n" + title.in(language) + ", " + core::format_date(now.date, language) + ", " +
                core::format_time(now, language) + "\n" + figures_in(language, count);
    }
    return text;
}

}  // namespace

ClosingPapers write_closing_papers(Workspace& workspace, const core::Event& event) {
    const fs::path folder = backup_folder(workspace);
    base::make_folder(folder);
    remove_drafts(folder, event.code);
    const std::string name = papers_name(event, workspace.clock().now());
    ClosingPapers papers;
    papers.count = count_event(workspace, event);
    papers.checkpoint = storage::checkpoint_text(workspace.ledger());
    papers.checkpoint_file = folder / (name + ".checkpoint");
    papers.figures_file = folder / (name + ".txt");
    papers.backup = folder / (name + ".db");
    base::write_file(papers.checkpoint_file, base::as_bytes(papers.checkpoint));
    base::write_file(papers.figures_file, base::as_bytes(figures_text(workspace, event, papers.count)));
    back_up(workspace.folder(), papers.backup);
    return papers;
}

}  // namespace netra::app
