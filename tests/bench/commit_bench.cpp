// What is on the disk before the screen moves on, beside the bare write of a page and its flush.
//
// The files are made in the folder the program is started in: start it where the kiosk's disk is.
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <filesystem>

#include "base/clock.h"
#include "base/random.h"
#include "credential/keys.h"
#include "storage/database.h"
#include "storage/ledger.h"
#include "storage/payloads.h"
#include "storage/visit_store.h"

namespace {

using namespace netra;

struct Disk {
    std::filesystem::path folder = std::filesystem::current_path() / "netra-commit-bench";
    Disk() { std::filesystem::create_directories(folder); }
    ~Disk() { std::filesystem::remove_all(folder); }
};

// A tap on a clause of the pact, kept at once.
void commit_tap(benchmark::State& state) {
    const Disk disk;
    storage::Database database(disk.folder / "netra.db");
    storage::VisitStore visits(database);
    storage::Visit visit;
    visit.id = "00112233445566778899aabbccddeeff";
    visits.begin(visit);
    core::Consent consent;
    consent.ticked = {true, false, true, false};
    for (auto _ : state) {
        consent.ticked[0] = !consent.ticked[0];
        visits.save_consent(visit.id, consent, base::from_unix_seconds(1'900'000'000));
    }
}
BENCHMARK(commit_tap);

// A signed entry with its place in the tree.
void commit_entry(benchmark::State& state) {
    const Disk disk;
    storage::Database database(disk.folder / "netra.db");
    const auto key = credential::SigningKey::generate();
    const base::FixedClock clock(base::from_unix_seconds(1'900'000'000));
    base::SystemRandom random;
    storage::Ledger ledger(database, key, clock, random);
    ledger.append(
        storage::KioskEnrolled{.ledger = {1}, .kiosk = "K03", .organisation = {}, .key = key.key_id()});
    for (auto _ : state) ledger.append(storage::OperatorSignedIn{.staff = "petugas 1"});
}
BENCHMARK(commit_entry);

void write_and_flush(benchmark::State& state) {
    const Disk disk;
    const int file = open((disk.folder / "page").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    std::array<char, 4096> page{};
    for (auto _ : state) {
        page[0] = static_cast<char>(page[0] + 1);
        if (write(file, page.data(), page.size()) != 4096 || fdatasync(file) != 0)
            state.SkipWithError("the disk refuses");
    }
    close(file);
}
BENCHMARK(write_and_flush)->Name("commit_tap/yardstick");
BENCHMARK(write_and_flush)->Name("commit_entry/yardstick");

}  // namespace
