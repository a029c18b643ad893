#include "cli/staff_command.h"

#include <CLI/CLI.hpp>
#include <istream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/staff_office.h"
#include "core/pin.h"

namespace netra::cli {

namespace {

struct Options {
    std::string name;
    std::string role = "operator";
    bool from_input = false;
};

storage::StaffRole role_of(const std::string& word) {
    return word == "admin" ? storage::StaffRole::admin : storage::StaffRole::staff;
}

std::string word_of(storage::StaffRole role) {
    return role == storage::StaffRole::admin ? "admin" : "operator";
}

std::string asked_pin(const Context& context) {
    std::string pin = context.world.ask_secret(context.text({"PIN baru: ", "New PIN: "}));
    if (context.world.ask_secret(context.text({"Sekali lagi: ", "Once more: "})) != pin)
        throw Error(ErrorCode::usage, context.text({"kedua PIN berbeda", "the two PINs differ"}));
    return pin;
}

// The first line, without its end.
std::string read_pin(const Context& context) {
    std::string line;
    std::getline(context.world.in, line);
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

int add(const Context& context, const Options& options) {
    app::Workspace workspace = context.open();
    const std::string pin = options.from_input ? read_pin(context) : asked_pin(context);
    if (const auto fault = core::fault_of_pin(pin))
        throw Error(ErrorCode::usage, context.text(core::describe(*fault)));
    const storage::Staff person = app::StaffOffice(workspace).add(options.name, role_of(options.role), pin);
    if (context.json) {
        context.print({{"name", person.name}, {"role", word_of(person.role)}});
        return yes;
    }
    context.say(fill({"{0} kini dapat masuk ke ruang petugas dengan PIN itu ({1}).",
                      "{0} can now enter the staff area with that PIN ({1})."},
                     {person.name, context.text(app::role_name(person.role))}));
    return yes;
}

int list(const Context& context) {
    app::Workspace workspace = context.open();
    const auto everybody = app::StaffOffice(workspace).all();
    for (const storage::Staff& person : everybody) {
        if (context.json)
            context.print({{"name", person.name}, {"role", word_of(person.role)}});
        else
            context.row(app::role_name(person.role), person.name);
    }
    if (everybody.empty()) {
        context.note({"Belum ada PIN. Buat yang pertama dengan `netra staff add NAME --role admin`.",
                      "No PIN is set. Make the first with `netra staff add NAME --role admin`."});
    }
    return yes;
}

int remove(const Context& context, const std::string& name) {
    app::Workspace workspace = context.open();
    app::StaffOffice(workspace).remove(name);
    context.note(fill({"PIN {0} dihapus.", "The PIN of {0} is removed."}, {name}));
    return yes;
}

void declare_add(CLI::App& staff, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = context.command(staff, "add",
                                        {"membuat PIN bagi seseorang; PIN ditanyakan dua kali tanpa terlihat",
                                         "set a PIN for somebody; it is asked for twice and not shown"},
                                        [&context, options] { return add(context, *options); });
    command
        ->add_option("NAME", options->name,
                     context.text({"nama atau jabatan, seperti di layar dan catatan",
                                   "name or position, as the screen and the records show it"}))
        ->required();
    command
        ->add_option("--role", options->role,
                     context.text({"peran: operator (petugas) atau admin", "role: operator or admin"}))
        ->check(CLI::IsMember({"operator", "admin"}))
        ->required();
    command->add_flag("--pin-stdin", options->from_input,
                      context.text({"baca PIN dari baris pertama masukan standar",
                                    "take the PIN from the first line of standard input"}));
    command->footer(context.text({"PIN: 6 sampai 10 angka, tidak berurutan dan tidak semuanya sama.",
                                  "A PIN has 6 to 10 digits, not in a row and not all the same."}));
}

}  // namespace

void declare_staff(CLI::App& program, Context& context) {
    CLI::App* staff = program.add_subcommand(
        "staff", context.text({"siapa yang dapat masuk ke ruang petugas", "who may enter the staff area"}));
    staff->require_subcommand(1);
    declare_add(*staff, context);
    context.command(*staff, "list", {"menyebut semua yang memiliki PIN", "list everybody who has a PIN"},
                    [&context] { return list(context); });
    const auto name = std::make_shared<std::string>();
    context
        .command(*staff, "remove", {"menghapus PIN seseorang", "take somebody's PIN away"},
                 [&context, name] { return remove(context, *name); })
        ->add_option("NAME", *name, context.text({"nama seperti di daftar", "the name as listed"}))
        ->required();
}

}  // namespace netra::cli
