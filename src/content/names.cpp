#include "content/names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace netra::content {

using core::Difficulty;
using core::Mode;
using core::Status;

static constexpr std::array<std::pair<std::string_view, Mode>, 3> mode_names{
    {{"lengkap", Mode::full}, {"ekspres", Mode::express}, {"tanda_tangan", Mode::signing}}};
static constexpr std::array<std::pair<std::string_view, Status>, 5> status_names{{
    {"pns", Status::pns},
    {"cpns", Status::cpns},
    {"pppk", Status::pppk},
    {"pppk-paruh-waktu", Status::pppk_part_time},
    {"non-asn", Status::non_asn},
}};
static constexpr std::array<std::pair<std::string_view, Difficulty>, 3> difficulty_names{
    {{"mudah", Difficulty::easy}, {"sedang", Difficulty::medium}, {"sulit", Difficulty::hard}}};

template <typename Names>
static auto value_of(const Names& names, std::string_view name)
    -> std::optional<typename Names::value_type::second_type> {
    const auto found = std::ranges::find(names, name, &Names::value_type::first);
    if (found == names.end()) return std::nullopt;
    return found->second;
}

template <typename Names, typename Value>
static std::string name_of(const Names& names, Value value) {
    return std::string(std::ranges::find(names, value, &Names::value_type::second)->first);
}

std::string mode_key(Mode mode) {
    return name_of(mode_names, mode);
}
std::string status_key(Status status) {
    return name_of(status_names, status);
}
std::string difficulty_key(Difficulty difficulty) {
    return name_of(difficulty_names, difficulty);
}
std::optional<Status> status_from_key(std::string_view name) {
    return value_of(status_names, name);
}
std::optional<Difficulty> difficulty_from_key(std::string_view name) {
    return value_of(difficulty_names, name);
}

}  // namespace netra::content
