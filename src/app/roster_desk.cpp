#include "app/roster_desk.h"

#include "app/event_desk.h"
#include "app/event_office.h"
#include "base/files.h"
#include "document/csv_table.h"
#include "storage/roster_store.h"

namespace netra::app {

roster::Roster RosterDesk::check(const std::string& event, const std::filesystem::path& file) {
    const core::Event found = EventOffice(workspace_).standing(event).event;
    const core::Date today = core::local_time(workspace_.clock().now(), found.utc_offset_minutes).date;
    return roster::read_roster(base::read_file(file), file.filename().string(), today);
}

std::int64_t RosterDesk::take(const std::string& event, const roster::Roster& roster) {
    if (roster.rows.empty()) return EventOffice(workspace_).standing(event).in_roster;
    return EventDesk(workspace_).import_roster(event, roster);
}

std::string problem_list(const roster::Roster& roster, const std::string& file, base::Language language) {
    core::Table table;
    table.title = {"Masalah daftar peserta", "Problems of the roster"};
    const std::string read = std::to_string(roster.rows_read);
    const std::string taken = std::to_string(roster.rows.size());
    table.notes = {{file + ": " + read + " baris dibaca, " + taken + " dapat diambil",
                    file + ": " + read + " rows read, " + taken + " can be taken"}};
    table.columns = {{{"Baris", "Row"}, core::Figure::count},
                     {{"Jenis", "Kind"}},
                     {{"Kolom", "Column"}},
                     {{"Isi", "Content"}},
                     {{"Masalah", "Problem"}},
                     {{"Yang perlu dilakukan", "What to do"}}};
    for (const roster::Finding& finding : roster.findings) {
        core::TableCell row;
        if (finding.row > 0) row = static_cast<double>(finding.row);
        const std::string column = finding.column ? roster::column_name(*finding.column).in(language) : "";
        table.rows.push_back({row, roster::weight_name(finding.weight()).in(language), column,
                              finding.content.in(language), finding.problem.in(language),
                              finding.remedy.in(language)});
    }
    return document::write_csv({table}, language);
}

}  // namespace netra::app
