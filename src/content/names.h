// The words by which authors name modes, statuses and difficulties, in course.toml, tags and file names.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/event.h"
#include "core/participant.h"
#include "core/question.h"

namespace netra::content {

constexpr core::Mode all_modes[] = {core::Mode::full, core::Mode::express, core::Mode::signing};
constexpr core::Status all_statuses[] = {core::Status::pns, core::Status::cpns, core::Status::pppk,
                                         core::Status::pppk_part_time, core::Status::non_asn};

std::string mode_key(core::Mode mode);        // lengkap, ekspres, tanda_tangan
std::string status_key(core::Status status);  // pns, cpns, pppk, pppk-paruh-waktu, non-asn
std::optional<core::Status> status_from_key(std::string_view name);
std::string difficulty_key(core::Difficulty difficulty);  // mudah, sedang, sulit
std::optional<core::Difficulty> difficulty_from_key(std::string_view name);

}  // namespace netra::content
