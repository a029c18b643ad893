// A course: pages to read, questions to answer, a pact to sign. Immutable once loaded.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/language.h"
#include "core/event.h"
#include "core/pact.h"
#include "core/participant.h"
#include "core/question.h"
#include "core/rich_text.h"

namespace netra::core {

struct Page {
    std::string title;
    RichText body;      // without the picture
    std::string image;  // path within the course, may be empty
    std::string image_alternative;
    bool operator==(const Page&) const = default;
};

struct Module {
    std::string id;  // "dasar"
    std::string title;
    std::string image;  // pictogram for the course map, path within the course
    int minutes = 0;
    std::vector<Page> pages;
    std::map<Status, std::vector<Page>> page_variants;  // read instead of `pages` by those of a status

    const std::vector<Page>& pages_for(Status status) const;
};

// How a test is drawn: so many questions from each module.
struct BlueprintRow {
    std::string module;
    int count = 0;
    std::optional<Difficulty> difficulty;  // any when absent
    bool operator==(const BlueprintRow&) const = default;
};

struct Blueprint {
    std::vector<BlueprintRow> rows;
    int pass_mark = 80;               // percent of the full score, 0..100
    std::optional<int> minutes = {};  // the time limit, 1..240; nothing: no limit
    int total() const;
};

struct Approval {
    std::string by_position;
    std::string letter;
    std::string date;         // YYYY-MM-DD
    std::string valid_until;  // YYYY-MM-DD, the last day
    bool operator==(const Approval&) const = default;
};

struct Course {
    std::string id;       // [a-z0-9-], 1 to 40
    std::string version;  // "1.0"
    std::string title;
    std::string short_title;  // code of at most 12 characters for a token that grows too large
    base::Language language = base::Language::indonesian;
    int hours = 0;  // JP, 0 when none
    int minimum_page_seconds = 3;
    int quiz_pass_mark = 80;  // of a module's quiz, percent
    int quiz_questions = 5;   // of a module's quiz, at most
    int retries = 2;          // of the final test after the first attempt
    int cooling_minutes = 0;  // after a failed final test before the next may begin
    bool pretest = false;     // before the modules, on parallel forms; in mode full alone
    std::vector<Module> modules;
    std::vector<Question> questions;
    std::map<Mode, Blueprint> blueprints;                            // the final test of each mode
    std::map<std::pair<Mode, Status>, Blueprint> status_blueprints;  // instead of it, for one status
    Pact pact;
    std::map<Status, Pact> pact_variants;
    Pledge pledge;  // the ikrar; may be empty
    std::map<Status, Pledge> pledge_variants;
    std::string certificate_template;  // SVG source; empty: the program's own template
    std::optional<Approval> approval;
    std::map<std::string, std::string> images;  // path within the course -> absolute path of the file

    const Module* find_module(const std::string& module_id) const;
    const Question* find_question(const std::string& question_id) const;
    const Pact& pact_for(Status status) const;
    const Pledge& pledge_for(Status status) const;
    const Blueprint& blueprint_for(Mode mode, Status status) const;
};

}  // namespace netra::core
