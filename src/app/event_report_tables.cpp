#include "app/event_report.h"
#include "core/date.h"

namespace netra::app {

namespace {

using base::Bilingual;
using core::Figure;
using core::Table;
using core::TableCell;

const Bilingual first_only{"Hanya uji akhir pertama setiap orang yang dihitung.",
                           "Only each person's first final test counts."};

TableCell optional(const std::optional<double>& value, double factor = 1) {
    return value ? TableCell(*value * factor) : TableCell{};
}

std::string option_letter(int option) {
    return std::string(1, static_cast<char>('A' + option % 26));
}

Table overview(const EventReport& report) {
    Table table;
    table.title = {"Ringkasan", "Overview"};
    table.columns = {{{"Kode", "Code"}},
                     {{"Kegiatan", "Event"}},
                     {{"Tempat", "Place"}},
                     {{"Tanggal", "Date"}},
                     {{"Materi", "Course"}},
                     {{"Terdaftar di kios", "Registered here"}, Figure::count},
                     {{"Selesai uji akhir", "Finished a test"}, Figure::count},
                     {{"Lulus", "Passed"}, Figure::count},
                     {{"Uji akhir diselesaikan", "Tests finished"}, Figure::count}};
    const core::Event& event = report.event;
    std::string dates = core::iso_date(core::date_from_days(event.first_day));
    if (event.last_day != event.first_day)
        dates += " – " + core::iso_date(core::date_from_days(event.last_day));
    table.rows = {{event.code, event.title, event.place, dates, event.course + " " + event.course_version,
                   double(report.registered), double(report.tested), double(report.passed),
                   double(report.attempts)}};
    if (report.of_other_versions > 0) {
        const std::string left_out = std::to_string(report.of_other_versions);
        table.notes.push_back({left_out + " uji atas versi materi lain tidak dihitung.",
                               left_out + " attempts at another version of the course are left out."});
    }
    return table;
}

std::string flags_of(const core::Question& question, const core::ItemStatistics& item,
                     base::Language language) {
    std::string text;
    for (const core::ItemFlag& flag : item.flags) {
        if (!text.empty()) text += "; ";
        text += core::describe(flag.fault).in(language);
        if (flag.option && *flag.option < static_cast<int>(question.options.size()))
            text += " (" + option_letter(*flag.option) + ")";
    }
    return text;
}

Table questions(const EventReport& report, base::Language language) {
    Table table;
    table.title = {"Soal", "Questions"};
    table.notes = {first_only,
                   {"Kemudahan: rata-rata nilai soal. Daya pembeda: korelasi dengan sisa uji, -1 sampai 1.",
                    "Facility: mean score. Discrimination: correlation with the rest of the test, -1 to 1."}};
    table.columns = {{{"Id", "Id"}},
                     {{"Modul", "Module"}},
                     {{"Soal", "Question"}},
                     {{"Ditanyakan", "Asked"}, Figure::count},
                     {{"Kemudahan %", "Facility %"}, Figure::percent},
                     {{"Tebakan %", "By guessing %"}, Figure::percent},
                     {{"Daya pembeda", "Discrimination"}, Figure::decimal},
                     {{"Lama (detik, median)", "Seconds (median)"}, Figure::count},
                     {{"Perlu dilihat", "To look at"}}};
    const core::Course& course = report.course->in(language);
    for (const core::ItemStatistics& item : report.items) {
        const core::Question* question = course.find_question(item.question);
        if (question == nullptr) continue;
        table.rows.push_back({item.question, question->module, core::plain_text(question->stem),
                              double(item.asked), optional(item.facility, 100), item.guessing * 100,
                              optional(item.discrimination), optional(item.seconds),
                              flags_of(*question, item, language)});
    }
    return table;
}

TableCell share(int part, int whole) {
    return whole > 0 ? TableCell(100.0 * part / whole) : TableCell{};
}

Table options(const EventReport& report, base::Language language) {
    Table table;
    table.title = {"Pilihan", "Options"};
    table.notes = {first_only,
                   {"Huruf menurut urutan penulis soal. Untuk pasangan: berapa kali ditaruh dengan tepat.",
                    "Letters in the author's order. Of a pair: how often it was put to its own side."}};
    table.columns = {{{"Id", "Id"}},
                     {{"Huruf", "Letter"}},
                     {{"Pilihan", "Option"}},
                     {{"Bobot %", "Weight %"}, Figure::percent},
                     {{"Dipilih", "Chosen"}, Figure::count},
                     {{"Bagian %", "Share %"}, Figure::percent}};
    const core::Course& course = report.course->in(language);
    for (const core::ItemStatistics& item : report.items) {
        const core::Question* question = course.find_question(item.question);
        if (question == nullptr || item.asked == 0) continue;
        for (std::size_t i = 0; i < item.chosen.size() && i < question->options.size(); ++i) {
            const core::Option& option = question->options[i];
            table.rows.push_back({item.question, option_letter(static_cast<int>(i)),
                                  core::plain_text(option.text), option.weight, double(item.chosen[i]),
                                  share(item.chosen[i], item.asked)});
        }
        for (std::size_t i = 0; i < item.right.size() && i < question->pairs.size(); ++i) {
            const core::Pair& pair = question->pairs[i];
            table.rows.push_back({item.question, std::to_string(i + 1),
                                  core::plain_text(pair.left) + " → " + pair.right, std::monostate{},
                                  double(item.right[i]), share(item.right[i], item.asked)});
        }
    }
    return table;
}

Table modules(const EventReport& report, base::Language language) {
    Table table;
    table.title = {"Modul", "Modules"};
    table.notes = {first_only,
                   {"Cukup: bagian modul mencapai batas lulus uji.",
                    "Enough: the module's part reached the test's pass mark."}};
    table.columns = {{{"Modul", "Module"}},
                     {{"Orang", "Persons"}, Figure::count},
                     {{"Soal ditanyakan", "Questions asked"}, Figure::count},
                     {{"Rata-rata %", "Mean %"}, Figure::percent},
                     {{"Cukup", "Enough"}, Figure::count}};
    for (const core::ModuleSummary& part : report.modules) {
        const core::Module* module = report.course->in(language).find_module(part.module);
        table.rows.push_back({module != nullptr ? module->title : part.module, double(part.persons),
                              double(part.asked), part.mean_percent, double(part.passed)});
    }
    return table;
}

Table units(const EventReport& report, base::Language language) {
    Table table;
    table.title = {"Unit", "Units"};
    table.notes = {{"Unit dengan satu orang menunjukkan nilai orang itu: jangan disebarkan.",
                    "A unit of one person tells that person's result: do not pass it on."}};
    table.columns = {{{"Unit", "Unit"}},
                     {{"Orang", "Persons"}, Figure::count},
                     {{"Rata-rata % (uji pertama)", "Mean % (first test)"}, Figure::percent},
                     {{"Lulus pada uji pertama", "Passed at the first"}, Figure::count},
                     {{"Lulus", "Passed"}, Figure::count}};
    const Bilingual none{"(tanpa unit)", "(no unit)"};
    for (const core::UnitSummary& unit : report.units) {
        table.rows.push_back({unit.unit.empty() ? none.in(language) : unit.unit, double(unit.persons),
                              unit.mean_percent, double(unit.passed_first), double(unit.passed)});
    }
    return table;
}

Table gain(const core::LearningGain& gain, base::Language language) {
    Table table;
    table.title = {"Peningkatan", "Learning gain"};
    table.notes = {{"Uji awal dan uji akhir pertama orang yang sama; selang kepercayaan 95 %.",
                    "The pre-test and the first final test of the same people; 95 % interval."}};
    table.columns = {{{"Orang", "Persons"}, Figure::count},
                     {{"Uji awal %", "Before %"}, Figure::percent},
                     {{"Uji akhir %", "After %"}, Figure::percent},
                     {{"Peningkatan (poin)", "Gain (points)"}, Figure::percent},
                     {{"dari", "from"}, Figure::percent},
                     {{"sampai", "to"}, Figure::percent},
                     {{"Kepastian", "Certainty"}}};
    table.rows = {{double(gain.persons), optional(gain.mean_before), optional(gain.mean_after),
                   optional(gain.mean_gain), optional(gain.low), optional(gain.high),
                   core::describe(gain.certainty).in(language)}};
    return table;
}

}  // namespace

std::vector<Table> tables_of(const EventReport& report, base::Language language) {
    std::vector<Table> tables = {overview(report), questions(report, language), options(report, language),
                                 modules(report, language), units(report, language)};
    if (report.gain.persons > 0) tables.push_back(gain(report.gain, language));
    return tables;
}

}  // namespace netra::app
