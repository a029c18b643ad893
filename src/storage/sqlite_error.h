// SQLite's failures as Netra's.
#pragma once
#include <string>
#include <utility>

namespace SQLite {
class Exception;
}

namespace netra::storage {

// Throws the Error that the failure is; `context`: the file or statement.
[[noreturn]] void throw_error(const SQLite::Exception& failure, const std::string& context);

}  // namespace netra::storage
