#include "base/folders.h"

#include <fcntl.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

#include "base/error.h"

namespace netra::base {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const char* what, const std::error_code& error, const fs::path& path) {
    const bool refused = error == std::errc::permission_denied ||
                         error == std::errc::operation_not_permitted ||
                         error == std::errc::read_only_file_system;
    const bool missing = error == std::errc::no_such_file_or_directory;
    throw Error(refused   ? ErrorCode::read_only
                : missing ? ErrorCode::file_missing
                          : ErrorCode::file_failed,
                std::string(what) + " (" + error.message() + ")", path.string());
}

void exchange_in_steps(const fs::path& a, const fs::path& b) {
    const fs::path aside = a.string() + ".aside";
    move_to(a, aside);
    try {
        move_to(b, a);
    } catch (...) {
        move_to(aside, a);
        throw;
    }
    move_to(aside, b);
}

}  // namespace

void exchange_names(const fs::path& a, const fs::path& b) {
    if (::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0) return;
    const std::error_code error(errno, std::generic_category());
    if (error != std::errc::invalid_argument && error != std::errc::function_not_supported)
        fail("cannot exchange", error, b);
    exchange_in_steps(a, b);
}

void move_to(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::rename(from, to, error);
    if (error) fail("cannot rename", error, to);
}

void remove_folder(const fs::path& path) {
    std::error_code error;
    fs::remove_all(path, error);
    if (error) fail("cannot remove", error, path);
}

}  // namespace netra::base
