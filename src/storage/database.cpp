#include "storage/database.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <unistd.h>

#include "base/error.h"
#include "base/files.h"
#include "storage/query.h"
#include "storage/schema.h"
#include "storage/sqlite_error.h"

namespace netra::storage {

namespace {

constexpr int busy_milliseconds = 5000;

std::filesystem::path beside(const std::filesystem::path& file, const char* ending) {
    return file.string() + ending;
}

// SQLite says no more than "unable to open"; the file system says why.
[[noreturn]] void throw_open_error(const SQLite::Exception& failure, const std::filesystem::path& file,
                                   Access access) {
    if ((failure.getErrorCode() & 0xff) != SQLITE_CANTOPEN) throw_error(failure, file.string());
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const bool exists = ::access(file.c_str(), F_OK) == 0;
    if (::access(folder.c_str(), F_OK) != 0 || (access == Access::read && !exists)) {
        throw Error(ErrorCode::file_missing, "there is no database", file.string());
    }
    const bool writable = ::access((exists ? file : folder).c_str(), W_OK) == 0;
    const bool readable = !exists || ::access(file.c_str(), R_OK) == 0;
    if (access == Access::write && !writable) {
        throw Error(ErrorCode::read_only, "the database cannot be written to", file.string());
    }
    throw Error(readable ? ErrorCode::file_failed : ErrorCode::file_denied, failure.what(), file.string());
}

}  // namespace

Database::Database(const std::filesystem::path& file, Access access) : file_(file) {
    try {
        const int flags =
            access == Access::read ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
        connection_ = std::make_unique<SQLite::Database>(file.string(), flags, busy_milliseconds);
        open(access);
    } catch (const SQLite::Exception& failure) {
        throw_open_error(failure, file, access);
    }
}

Database Database::in_memory() {
    Database database;
    database.connection_ = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE);
    database.open(Access::write);
    return database;
}

Database::~Database() = default;
Database::Database(Database&&) noexcept = default;

void Database::open(Access access) {
    // A file without write permission opens for reading without a word.
    if (access == Access::write && ::sqlite3_db_readonly(connection_->getHandle(), "main") == 1) {
        throw Error(ErrorCode::read_only, "the database cannot be written to", file_.string());
    }
    ::sqlite3_extended_result_codes(connection_->getHandle(), 1);
    check_origin();
    connection_->exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON;");
    connection_->exec("PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL;");
    if (access == Access::read) return;
    connection_->exec("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;");
    check_pages();
    migrate();
}

std::int64_t Database::pragma(const char* name) {
    return connection_->execAndGet(std::string("PRAGMA ") + name).getInt64();
}

void Database::check_origin() {
    const std::int64_t id = pragma("application_id");
    if (id != application_id && pragma("schema_version") != 0) {
        throw Error(ErrorCode::file_damaged, "not a database of Netra", file_.string());
    }
    if (pragma("user_version") > static_cast<std::int64_t>(migrations().size())) {
        throw Error(ErrorCode::database_newer, "the database was written by a later version", file_.string());
    }
}

void Database::check_pages() {
    const std::string answer = connection_->execAndGet("PRAGMA quick_check(1)").getString();
    if (answer != "ok") throw Error(ErrorCode::database_damaged, answer, file_.string());
}

void Database::migrate() {
    if (pragma("user_version") == static_cast<std::int64_t>(migrations().size())) return;
    Transaction transaction(*this);
    // Another program may have been faster.
    const auto version = static_cast<std::size_t>(pragma("user_version"));
    for (std::size_t step = version; step < migrations().size(); ++step)
        connection_->exec(migrations()[step]);
    connection_->exec("PRAGMA application_id = " + std::to_string(application_id));
    connection_->exec("PRAGMA user_version = " + std::to_string(migrations().size()));
    transaction.commit();
}

void Database::execute(const std::string& sql) {
    try {
        connection_->exec(sql);
    } catch (const SQLite::Exception& failure) {
        throw_error(failure, sql);
    }
}

bool Database::checkpoint(std::chrono::milliseconds patience) {
    ::sqlite3* handle = connection_->getHandle();
    ::sqlite3_busy_timeout(handle, static_cast<int>(patience.count()));
    const int result =
        ::sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    ::sqlite3_busy_timeout(handle, busy_milliseconds);
    if ((result & 0xff) == SQLITE_BUSY || (result & 0xff) == SQLITE_LOCKED) return false;
    if (result != SQLITE_OK) throw_error(SQLite::Exception(handle, result), file_.string());
    return true;
}

std::uintmax_t Database::log_bytes() const {
    std::error_code absent;
    const std::uintmax_t size = std::filesystem::file_size(beside(file_, "-wal"), absent);
    return absent ? 0 : size;
}

void Database::backup_to(const std::filesystem::path& file) {
    const auto draft = beside(file, ".part");
    try {
        std::filesystem::remove(draft);
        SQLite::Database copy(draft.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                              busy_milliseconds);
        SQLite::Backup(copy, *connection_).executeStep(-1);
        // Without the WAL's mark the copy needs no second file, not even on a medium that is read only.
        copy.exec("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception& failure) {
        std::error_code ignored;
        std::filesystem::remove(draft, ignored);
        throw_open_error(failure, draft, Access::write);
    }
    std::error_code failure;
    std::filesystem::rename(draft, file, failure);
    if (failure) throw Error(ErrorCode::file_failed, failure.message(), file.string());
    base::sync_folder(file.parent_path());
}

Transaction::Transaction(Database& database) : database_(database) {
    if (database_.depth_ == 0) {
        database_.execute("BEGIN IMMEDIATE");
        database_.broken_ = false;
    }
    ++database_.depth_;
}

Transaction::~Transaction() {
    if (!open_) return;
    database_.broken_ = true;
    // Some failures (a full disk) have rolled back already.
    if (--database_.depth_ == 0 && ::sqlite3_get_autocommit(database_.connection_->getHandle()) == 0) {
        database_.connection_->tryExec("ROLLBACK");
    }
}

void Transaction::commit() {
    if (database_.broken_) throw Error(ErrorCode::internal, "a part of the transaction failed");
    if (database_.depth_ == 1) database_.execute("COMMIT");
    --database_.depth_;
    open_ = false;
}

Snapshot::Snapshot(Database& database) : database_(database.depth_ == 0 ? &database : nullptr) {
    if (database_ != nullptr) database_->execute("BEGIN");
}

Snapshot::~Snapshot() {
    if (database_ != nullptr) database_->connection_->tryExec("COMMIT");
}

}  // namespace netra::storage
