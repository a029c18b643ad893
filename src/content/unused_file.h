// Advice on a file that nothing of the course names.
#pragma once
#include <string>

#include "base/language.h"
#include "content/course_file.h"
#include "content/course_folder.h"

namespace netra::content {

// What to do with the unused file: what it was meant to be where its ending hides that ("1-dasar.md.txt",
// "1-dasar.docx", "2-soal.xls") and the meant file is not there; otherwise to name or remove it.
base::Bilingual advice_on_unused(const std::string& path, const CourseFolder& folder, const CourseFile& file);

}  // namespace netra::content
