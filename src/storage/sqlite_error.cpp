#include "storage/sqlite_error.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "base/error.h"

namespace netra::storage {

static ErrorCode code_of(const SQLite::Exception& failure) {
    switch (failure.getExtendedErrorCode()) {
        case SQLITE_CONSTRAINT_TRIGGER:
            return ErrorCode::ledger_refused;
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
            return ErrorCode::already_exists;
        case SQLITE_CONSTRAINT_FOREIGNKEY:
            return ErrorCode::not_found;
        default:
            break;
    }
    switch (failure.getErrorCode() & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::database_busy;
        case SQLITE_FULL:
            return ErrorCode::disk_full;
        case SQLITE_READONLY:
            return ErrorCode::read_only;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return ErrorCode::database_damaged;
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return ErrorCode::file_denied;
        default:
            return ErrorCode::database_failed;
    }
}

void throw_error(const SQLite::Exception& failure, const std::string& context) {
    throw Error(code_of(failure), failure.what(), context);
}

}  // namespace netra::storage
