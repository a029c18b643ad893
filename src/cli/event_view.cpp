#include "cli/event_view.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/event_office.h"
#include "app/ticket_papers.h"
#include "base/files.h"
#include "base/utf8.h"
#include "core/date.h"

namespace netra::cli {

namespace {

using nlohmann::ordered_json;

const base::Bilingual open_word{"dibuka", "open"};
const base::Bilingual closed_word{"tertutup", "closed"};

ordered_json to_json(const core::Event& event) {
    return {{"code", event.code},
            {"title", event.title},
            {"host", event.host},
            {"place", event.place},
            {"from", core::iso_date(core::date_from_days(event.first_day))},
            {"to", core::iso_date(core::date_from_days(event.last_day))},
            {"zone", core::zone_label(event.utc_offset_minutes)},
            {"mode", base::fold_case(core::mode_name(event.mode).en)},
            {"course", event.course},
            {"course_version", event.course_version},
            {"election", event.election},
            {"open", event.open}};
}

std::string dates(const core::Event& event, base::Language language) {
    return core::format_date_range(core::date_from_days(event.first_day),
                                   core::date_from_days(event.last_day), language);
}

int list(const Context& context) {
    app::Workspace workspace = context.open();
    for (const core::Event& event : app::EventOffice(workspace).events()) {
        if (context.json) {
            context.print(to_json(event));
            continue;
        }
        context.world.out << event.code << "  " << context.text(event.open ? open_word : closed_word) << "  "
                          << dates(event, context.language) << "  " << event.title << "\n";
    }
    return yes;
}

void show_text(const Context& context, const app::EventStanding& standing) {
    const core::Event& event = standing.event;
    context.world.out << event.code << "  " << event.title << "\n";
    context.row({"Keadaan", "State"}, context.text(event.open ? open_word : closed_word));
    context.row({"Penyelenggara", "Host"}, event.host);
    context.row({"Tempat", "Place"}, event.place);
    context.row({"Tanggal", "Dates"},
                dates(event, context.language) + ", " + core::zone_label(event.utc_offset_minutes));
    context.row({"Cara", "Mode"}, context.text(core::mode_name(event.mode)));
    context.row({"Materi", "Course"}, event.course + " " + event.course_version);
    context.row({"Pemilihan", "Election"}, event.election);
    for (const auto& position : event.pact_signers) context.row({"Pakta", "Pact"}, position);
    for (const auto& position : event.witnesses) context.row({"Saksi", "Witness"}, position);
    for (const auto& position : event.certificate_signers)
        context.row({"Sertifikat", "Certificate"}, position);
    context.row({"Daftar peserta", "Roster"}, std::to_string(standing.in_roster));
    context.row({"Sertifikat terbit", "Issued"}, std::to_string(standing.certificates));
    if (standing.pledge_read_at)
        context.row({"Ikrar", "Pledge"}, context.text({"dibacakan bersama", "read together"}));
    if (standing.symbolic_at)
        context.row({"Simbolis", "Symbolic"}, context.text({"ditandatangani", "signed"}));
}

int show(const Context& context, const std::string& code) {
    app::Workspace workspace = context.open();
    const app::EventStanding standing = app::EventOffice(workspace).standing(code);
    if (!context.json) {
        show_text(context, standing);
        return yes;
    }
    ordered_json object = to_json(standing.event);
    object["pact_signers"] = standing.event.pact_signers;
    object["witnesses"] = standing.event.witnesses;
    object["certificate_signers"] = standing.event.certificate_signers;
    object["in_roster"] = standing.in_roster;
    object["certificates"] = standing.certificates;
    object["pledge_read"] = standing.pledge_read_at.has_value();
    object["symbolically_signed"] = standing.symbolic_at.has_value();
    context.print(object);
    return yes;
}

// RFC 4180.
std::string quoted(const std::string& cell) {
    std::string text = "\"";
    for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
    return text + "\"";
}

// Onto paper: `file` becomes a PDF.
int print_tickets(const Context& context, const std::string& code, const std::string& file) {
    app::Workspace workspace = context.open();
    const auto papers = app::print_tickets(workspace, code);
    if (!papers) {
        context.note(
            fill({"Daftar peserta {0} masih kosong. Impor dulu: netra roster import BERKAS --event {0}",
                  "The roster of {0} is empty. Import one first: netra roster import FILE --event {0}"},
                 {code}));
        return no;
    }
    base::write_file(file, papers->pdf);
    if (context.json) {
        context.print({{"file", file}, {"sheets", papers->sheets}, {"people", papers->people}});
        return yes;
    }
    context.note(fill({"ditulis: {0}, {1} lembar untuk {2} orang", "written: {0}, sheets: {1}, people: {2}"},
                      {file, std::to_string(papers->sheets), std::to_string(papers->people)}));
    return yes;
}

int list_tickets(const Context& context, const std::string& code) {
    app::Workspace workspace = context.open();
    const auto lines = app::EventOffice(workspace).tickets(code);
    if (!context.json) context.world.out << context.text({"tiket,nama,unit", "ticket,name,unit"}) << "\r\n";
    for (const app::TicketLine& line : lines) {
        const std::string ticket = core::ticket_text(line.ticket);
        if (context.json) {
            context.print({{"ticket", ticket}, {"name", line.name}, {"unit", line.unit}});
        } else {
            context.world.out << ticket << "," << quoted(line.name) << "," << quoted(line.unit) << "\r\n";
        }
    }
    return yes;
}

void declare_tickets(CLI::App& event, Context& context, const std::string& code_help) {
    struct Wish {
        std::string event, pdf;
    };
    const auto wish = std::make_shared<Wish>();
    CLI::App* command = context.command(event, "tickets",
                                        {"kode tiket setiap peserta, sebagai CSV atau lembar untuk dicetak",
                                         "each participant's ticket code, as CSV or as sheets to be printed"},
                                        [&context, wish] {
                                            return wish->pdf.empty()
                                                       ? list_tickets(context, wish->event)
                                                       : print_tickets(context, wish->event, wish->pdf);
                                        });
    command->add_option("CODE", wish->event, code_help)->required();
    command->add_option(
        "--pdf", wish->pdf,
        context.text({"tulis sebagai PDF ke berkas ini: A4, 12 tiket selembar untuk "
                      "digunting, urut unit lalu nama",
                      "write it as a PDF to this file: A4, 12 tickets a sheet to be cut apart, "
                      "by unit and then name"}));
}

}  // namespace

void declare_event_view(CLI::App& event, Context& context) {
    const base::Bilingual code_help{"kode kegiatan", "the event's code"};
    context.command(event, "list", {"semua kegiatan, yang terbaru dahulu", "all events, newest first"},
                    [&context] { return list(context); });
    const auto shown = std::make_shared<std::string>();
    context
        .command(event, "show", {"isi dan keadaan sebuah kegiatan", "an event and how it stands"},
                 [&context, shown] { return show(context, *shown); })
        ->add_option("CODE", *shown, context.text(code_help))
        ->required();
    declare_tickets(event, context, context.text(code_help));
}

}  // namespace netra::cli
