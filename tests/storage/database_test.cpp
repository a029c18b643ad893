#include "storage/database.h"

#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "base/files.h"
#include "kiosk_data.h"
#include "storage/query.h"
#include "storage/schema.h"
#include "storage/setting_store.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

namespace {

std::int64_t pragma(Database& database, const std::string& name) {
    Query query(database, "PRAGMA " + name);
    REQUIRE(query.next());
    return query.integer(0);
}

// Runs statements on the file with nothing of ours in between.
void run_raw(const std::filesystem::path& file, const std::string& sql) {
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
    REQUIRE(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

}  // namespace

TEST_CASE("every connection has the settings that keep what was confirmed") {
    TestFolder folder;
    Database writer(folder / "netra.db");
    Database reader(folder / "netra.db", Access::read);
    for (Database* database : {&writer, &reader}) {
        CHECK(pragma(*database, "synchronous") == 2);
        CHECK(pragma(*database, "foreign_keys") == 1);
        CHECK(pragma(*database, "recursive_triggers") == 1);
        CHECK(pragma(*database, "secure_delete") == 1);
        CHECK(pragma(*database, "busy_timeout") == 5000);
        CHECK(pragma(*database, "application_id") == Database::application_id);
        CHECK(pragma(*database, "user_version") == static_cast<std::int64_t>(migrations().size()));
        Query mode(*database, "PRAGMA journal_mode");
        REQUIRE(mode.next());
        CHECK(mode.text(0) == "wal");
    }
    CHECK(pragma(writer, "wal_autocheckpoint") == 0);
}

TEST_CASE("every table of ours is strict") {
    Database database = Database::in_memory();
    Query query(
        database,
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'");
    int tables = 0;
    while (query.next()) {
        const std::string name = query.text(0);
        CAPTURE(name);
        CHECK(query.boolean(1));
        ++tables;
    }
    CHECK(tables >= 18);
}

TEST_CASE("an older database is brought up to this version, step by step") {
    TestFolder folder;
    run_raw(folder / "netra.db", std::string(migrations()[0]) +
                                     "PRAGMA user_version = 1; PRAGMA application_id = " +
                                     std::to_string(Database::application_id) + ";");
    Database database(folder / "netra.db");
    CHECK(pragma(database, "user_version") == static_cast<std::int64_t>(migrations().size()));
    SettingStore(database).set("a", std::string("b"));
}

TEST_CASE("a database of a later version is refused, not touched") {
    TestFolder folder;
    { Database database(folder / "netra.db"); }
    run_raw(folder / "netra.db", "PRAGMA user_version = 99");
    CHECK(thrown_by([&] { Database(folder / "netra.db"); }) == ErrorCode::database_newer);
    CHECK(thrown_by([&] { Database(folder / "netra.db", Access::read); }) == ErrorCode::database_newer);
}

TEST_CASE("another program's database is not taken for ours") {
    TestFolder folder;
    run_raw(folder / "other.db", "CREATE TABLE t (x)");
    CHECK(thrown_by([&] { Database(folder / "other.db"); }) == ErrorCode::file_damaged);
}

TEST_CASE("a file that is no database, or a damaged one, is named so") {
    TestFolder folder;
    std::ofstream(folder / "text.db") << std::string(5000, 'x');
    CHECK(thrown_by([&] { Database(folder / "text.db"); }) == ErrorCode::database_damaged);

    {
        KioskData kiosk;
        play_event(kiosk, 3);
        kiosk.database.backup_to(folder / "netra.db");
    }
    auto bytes = base::read_file(folder / "netra.db");
    std::fill(bytes.begin() + 4096, bytes.begin() + 5 * 4096, std::uint8_t{0x5a});
    base::write_file(folder / "netra.db", bytes);
    CHECK(thrown_by([&] { Database(folder / "netra.db"); }) == ErrorCode::database_damaged);
}

TEST_CASE("a missing folder or file is named so") {
    TestFolder folder;
    CHECK(thrown_by([&] { Database(folder / "absent/netra.db"); }) == ErrorCode::file_missing);
    CHECK(thrown_by([&] { Database(folder / "absent.db", Access::read); }) == ErrorCode::file_missing);
    CHECK_FALSE(std::filesystem::exists(folder / "absent.db"));
}

// Permissions do not bind root, so another user tries in a process of its own.
TEST_CASE("a folder or file that may not be written to is named so") {
    if (::geteuid() != 0) {
        MESSAGE("skipped: only root can try it as another user");
        return;
    }
    TestFolder folder;
    { Database database(folder / "netra.db"); }
    ::chmod((folder / "").c_str(), 0755);
    const auto code_as_nobody = [](const std::filesystem::path& file) {
        const pid_t child = ::fork();
        if (child == 0) {
            if (::setuid(65534) != 0) ::_exit(99);
            try {
                Database database(file);
            } catch (const Error& error) {
                ::_exit(static_cast<int>(error.code()));
            }
            ::_exit(98);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return static_cast<ErrorCode>(WEXITSTATUS(status));
    };
    CHECK(code_as_nobody(folder / "netra.db") == ErrorCode::read_only);
    CHECK(code_as_nobody(folder / "new.db") == ErrorCode::read_only);
}

TEST_CASE("a full disk is named so, and nothing of the transaction stays") {
    KioskData kiosk;
    kiosk.enrol();
    kiosk.database.execute("PRAGMA max_page_count = " +
                           std::to_string(pragma(kiosk.database, "page_count") + 2));
    const std::int64_t size = kiosk.ledger.size();
    const auto fill = [&] {
        Transaction transaction(kiosk.database);
        for (int i = 0; i < 100; ++i) kiosk.ledger.append(example_registration(kiosk.new_id(), i));
        transaction.commit();
    };
    CHECK(thrown_by(fill) == ErrorCode::disk_full);
    CHECK(kiosk.ledger.size() == size);
    kiosk.database.execute("PRAGMA max_page_count = 1000000");
    fill();
    CHECK(kiosk.ledger.size() == size + 100);
    CHECK(kiosk.audit().clean());
}

TEST_CASE("another program's transaction that lasts too long is named busy") {
    TestFolder folder;
    Database first(folder / "netra.db"), second(folder / "netra.db");
    second.execute("PRAGMA busy_timeout = 0");
    Transaction held(first);
    CHECK(thrown_by([&] { Transaction refused(second); }) == ErrorCode::database_busy);
}

TEST_CASE("a reader sees what was committed, and nothing before") {
    TestFolder folder;
    Database writer(folder / "netra.db"), reader(folder / "netra.db", Access::read);
    Transaction transaction(writer);
    SettingStore(writer).set("name", std::string("value"));
    CHECK_FALSE(SettingStore(reader).find("name").has_value());
    transaction.commit();
    CHECK(SettingStore(reader).find_text("name") == "value");
    CHECK(thrown_by([&] { SettingStore(reader).set("name", std::string("other")); }) == ErrorCode::read_only);
}

TEST_CASE("a snapshot keeps one state while others commit") {
    TestFolder folder;
    Database writer(folder / "netra.db"), reader(folder / "netra.db", Access::read);
    {
        const Snapshot snapshot(reader);
        CHECK_FALSE(SettingStore(reader).find("name").has_value());
        SettingStore(writer).set("name", std::string("value"));
        CHECK_FALSE(SettingStore(reader).find("name").has_value());
    }
    CHECK(SettingStore(reader).find("name").has_value());
}

TEST_CASE("the log is emptied when asked, and a reader in the way is waited for no longer than told") {
    TestFolder folder;
    Database writer(folder / "netra.db");
    // More than the 1,000 pages at which SQLite would empty it by itself.
    SettingStore(writer).set("large", std::string(6000000, 'x'));
    SettingStore(writer).set("name", std::string("first"));
    CHECK(writer.log_bytes() > 6000000);
    {
        Database reader(folder / "netra.db", Access::read);
        const Snapshot snapshot(reader);
        CHECK(SettingStore(reader).find_text("name") == "first");
        SettingStore(writer).set("name", std::string("later"));
        CHECK_FALSE(writer.checkpoint());
    }
    CHECK(writer.checkpoint());
    CHECK(writer.log_bytes() == 0);
    CHECK(SettingStore(writer).find_text("name") == "later");
}

TEST_CASE("a backup is one plain file with everything that was committed") {
    KioskData kiosk;
    play_event(kiosk, 3);
    const auto file = kiosk.folder / "backup.db";
    base::write_file(file, base::to_bytes("older"));
    Database reader(kiosk.folder / "netra.db", Access::read);
    reader.backup_to(file);
    for (const char* ending : {"-wal", "-shm", ".part", ".part-journal"}) {
        CHECK_FALSE(std::filesystem::exists(file.string() + ending));
    }
    Database copy(file, Access::read);
    CHECK(LedgerReader(copy).tip().root == kiosk.ledger.tip().root);
    CHECK(projection_rows(copy) == projection_rows(kiosk.database));
    CHECK(audit(copy, kiosk.find_checker()).clean());
}

TEST_CASE("a backup into a place that cannot be written to leaves nothing behind") {
    KioskData kiosk;
    kiosk.enrol();
    CHECK(thrown_by([&] { kiosk.database.backup_to(kiosk.folder / "absent/backup.db"); }) ==
          ErrorCode::file_missing);
}

TEST_CASE("values come back as they went in, the empty ones too") {
    Database database = Database::in_memory();
    SettingStore settings(database);
    settings.set("empty", base::ByteView());
    settings.set("text", std::string("a\0b", 3));
    settings.set("gone", std::string("x"));
    settings.remove("gone");
    CHECK(settings.find("empty") == base::Bytes{});
    CHECK(settings.find_text("text") == std::string("a\0b", 3));
    CHECK_FALSE(settings.find("gone").has_value());
    CHECK(thrown_by([&] { Query(database, "SELECT nothing FROM nowhere"); }) == ErrorCode::database_failed);
}
