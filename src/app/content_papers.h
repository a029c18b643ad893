// What the room of courses says and writes in words.
#pragma once
#include <string>

#include "app/content_room_state.h"
#include "base/error.h"
#include "core/date.h"

namespace netra::app {

// "masalah-netralitas.txt", of the pack's or folder's name.
std::string problems_file_name(const CoursePreview& preview);
// The problems for the author, in both languages, as Notepad on Windows shows them: UTF-8 with a byte order
// mark, lines end in CR LF.
std::string problems_text(const CoursePreview& preview, const core::LocalTime& now);

// Why a course was not installed or not taken into use, and what to do.
base::Bilingual install_refusal(const Error& error);
base::Bilingual use_refusal(const Error& error);

}  // namespace netra::app
