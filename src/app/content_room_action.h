// What staff ask of the room of courses.
#pragma once
#include <filesystem>
#include <string>
#include <variant>

namespace netra::app {

namespace content_action {

struct Look {
    std::filesystem::path path;
};  // at what stands on a stick
struct LookAtInstalled {
    std::string id, version;
};
struct SaveProblems {};  // of the course that is looked at, as a text beside it on the stick
struct Install {
    static constexpr bool admin_only = true;
    bool at_my_word = false;  // though nobody known signed it; recorded
};                            // what is looked at; nothing takes it yet
enum class From { now, next_event };
struct Use {
    static constexpr bool admin_only = true;
    From from = From::next_event;
};              // the installed course that is looked at
struct Try {};  // it, as a participant; nothing is recorded
struct EndTry {};
struct Close {};  // back to the list

}  // namespace content_action

struct ContentAction {
    static constexpr bool of_staff = true;
    std::variant<content_action::Look, content_action::LookAtInstalled, content_action::SaveProblems,
                 content_action::Install, content_action::Use, content_action::Try, content_action::EndTry,
                 content_action::Close>
        what;
};

}  // namespace netra::app
