// One connection to Netra's database file, and the transactions on it.
//
// A connection belongs to one thread. One connection writes (its owner is the storage thread or a command);
// any number of others may read beside it, each in its own thread, and see what was committed.
#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace netra::storage {

enum class Access { write, read };

class Database {
  public:
    static constexpr std::int32_t application_id = 0x4e657472;  // "Netr" in the file's header

    // Opens the file, for writing also makes it and brings its schema to this version. Every connection has
    // WAL, synchronous=FULL, foreign_keys, recursive_triggers and secure_delete, and waits up to 5 s for
    // another one's transaction. A writer runs quick_check first.
    // Throws Error(file_missing, file_denied, read_only, disk_full, file_damaged for a file that is not
    // Netra's, database_damaged, database_newer, database_busy, database_failed).
    explicit Database(const std::filesystem::path& file, Access access = Access::write);
    // An empty database with the same schema that lives in memory only.
    static Database in_memory();

    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) = delete;

    // Runs statements without a result.
    void execute(const std::string& sql);

    // Moves what the write-ahead log holds into the file and empties the log. Nothing does so by itself
    // while the connection lives, so that no answer waits for it: to be called when idle. False when
    // another connection still needs the log after `patience`; nothing is lost and it can be tried later.
    bool checkpoint(std::chrono::milliseconds patience = {});
    // Bytes in the write-ahead log.
    std::uintmax_t log_bytes() const;

    // Copies the whole database, as last committed, into one plain file and flushes it. Others may go on
    // meanwhile; a connection for reading will do. An existing file is replaced in one step.
    // Throws Error(disk_full, read_only, file_missing, database_busy, ...).
    void backup_to(const std::filesystem::path& file);

    const std::filesystem::path& file() const { return file_; }

  private:
    friend class Query;
    friend class Transaction;
    friend class Snapshot;
    Database() = default;

    void open(Access access);
    void check_origin();
    void check_pages();
    void migrate();
    std::int64_t pragma(const char* name);

    std::filesystem::path file_;
    std::unique_ptr<SQLite::Database> connection_;
    // Prepared statements at rest, by their text.
    std::unordered_map<std::string, std::vector<std::unique_ptr<SQLite::Statement>>> statements_;
    int depth_ = 0;        // of nested Transaction objects
    bool broken_ = false;  // an inner one was left without commit
};

// BEGIN IMMEDIATE … COMMIT. When commit() of the outermost returns, everything is on the disk; when it is
// destroyed without, nothing happened. Inside another transaction it joins that one, and leaving it without
// commit dooms the outer one.
class Transaction {
  public:
    // Throws Error(database_busy, read_only, …).
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // Throws Error(disk_full, …); Error(internal) when an inner transaction was left without commit.
    void commit();

  private:
    Database& database_;
    bool open_ = true;
};

// While it lives, all reading on the connection sees one state, whatever others commit.
class Snapshot {
  public:
    // Inside a transaction it is that transaction's state.
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

  private:
    Database* database_;  // null inside a transaction
};

}  // namespace netra::storage
