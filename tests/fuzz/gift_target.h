// What must hold for any bytes that somebody calls a GIFT file.
#pragma once
#include <string>

namespace netra::test {

// Reads `text` for a course and for an inspection, writes what was read, and reads that again. Aborts, with
// a line on stderr, where a promise of content/gift.h or content/gift_writer.h is broken. Text that is not
// UTF-8 is refused before any reader sees it, so it is made UTF-8 first.
void read_any_gift(std::string text);

}  // namespace netra::test
