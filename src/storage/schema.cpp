#include "storage/schema.h"

#include <array>

namespace netra::storage {

// INSERT OR REPLACE and UPSERT reach a row without an UPDATE or DELETE trigger's knowledge, so the trigger
// before INSERT takes nothing but the next seq.
static constexpr const char* ledger_tables = R"sql(
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY CHECK (seq >= 0),
    kind TEXT NOT NULL,
    entry BLOB NOT NULL,
    payload BLOB,
    leaf BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT;
CREATE INDEX ledger_by_kind ON ledger (kind, seq);

CREATE TRIGGER ledger_takes_the_next_entry_only BEFORE INSERT ON ledger
WHEN NEW.payload IS NULL OR NEW.seq IS NOT (SELECT coalesce(max(seq) + 1, 0) FROM ledger)
BEGIN SELECT raise(ABORT, 'the ledger takes only its next entry'); END;

CREATE TRIGGER ledger_keeps_entries_as_they_are BEFORE UPDATE ON ledger
WHEN NEW.payload IS NOT NULL OR OLD.payload IS NULL OR NEW.seq IS NOT OLD.seq
    OR NEW.kind IS NOT OLD.kind OR NEW.entry IS NOT OLD.entry OR NEW.leaf IS NOT OLD.leaf
BEGIN SELECT raise(ABORT, 'a ledger entry never changes'); END;

CREATE TRIGGER ledger_keeps_entries BEFORE DELETE ON ledger
BEGIN SELECT raise(ABORT, 'a ledger entry is never deleted'); END;

CREATE TABLE ledger_node (
    level INTEGER NOT NULL CHECK (level >= 1),
    position INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;
)sql";

// Keys and indices made from the ledger's payloads (storage/projection.h).
static constexpr const char* projection_tables_sql = R"sql(
CREATE TABLE event_opening (
    seq INTEGER PRIMARY KEY,
    event TEXT NOT NULL,
    opened INTEGER NOT NULL
) STRICT;
CREATE INDEX event_opening_by_event ON event_opening (event, seq);

CREATE TABLE ceremony (
    seq INTEGER PRIMARY KEY,
    event TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE course_version (
    seq INTEGER PRIMARY KEY,
    course TEXT NOT NULL,
    version TEXT NOT NULL
) STRICT;
CREATE INDEX course_version_by_name ON course_version (course, version);

CREATE TABLE participant (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event TEXT NOT NULL,
    number TEXT NOT NULL
) STRICT;
CREATE INDEX participant_by_number ON participant (event, number);

CREATE TABLE card_check (
    seq INTEGER PRIMARY KEY,
    participant TEXT NOT NULL
) STRICT;
CREATE INDEX card_check_by_participant ON card_check (participant);

CREATE TABLE attempt (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    visit TEXT NOT NULL,
    participant TEXT NOT NULL,
    event TEXT NOT NULL,
    kind INTEGER NOT NULL,
    percent INTEGER NOT NULL,
    passed INTEGER NOT NULL
) STRICT;
CREATE INDEX attempt_by_visit ON attempt (visit);
CREATE INDEX attempt_by_participant ON attempt (participant);
CREATE INDEX attempt_by_event ON attempt (event, kind);

CREATE TABLE pact (
    seq INTEGER PRIMARY KEY,
    decision TEXT NOT NULL,
    number TEXT UNIQUE,
    visit TEXT,
    participant TEXT,
    event TEXT,
    UNIQUE (visit, decision)
) STRICT;
CREATE INDEX pact_by_participant ON pact (participant);
CREATE INDEX pact_by_event ON pact (event, decision);

CREATE TABLE certificate (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    visit TEXT,
    participant TEXT,
    event TEXT,
    issued INTEGER,
    stands INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX certificate_that_stands ON certificate (visit) WHERE stands = 1;
CREATE INDEX certificate_by_participant ON certificate (participant);
CREATE INDEX certificate_by_event ON certificate (event, issued);

CREATE TABLE revocation (
    seq INTEGER PRIMARY KEY,
    certificate BLOB NOT NULL,
    by_number TEXT,
    superseded INTEGER NOT NULL,
    UNIQUE (certificate, superseded)
) STRICT;

CREATE TABLE erasure (
    entry INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL
) STRICT;
)sql";

// Ordinary rows: how things are set up and how far visits have come.
static constexpr const char* ordinary_tables = R"sql(
CREATE TABLE event (
    code TEXT PRIMARY KEY,
    first_day INTEGER NOT NULL,
    details BLOB NOT NULL,
    pepper BLOB NOT NULL,
    next_row INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE roster (
    event TEXT NOT NULL REFERENCES event (code),
    row_key TEXT NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    position TEXT NOT NULL,
    status INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    PRIMARY KEY (event, row_key),
    UNIQUE (event, number)
) STRICT;

CREATE TABLE visit (
    id TEXT PRIMARY KEY,
    participant TEXT NOT NULL,
    event TEXT NOT NULL,
    course TEXT NOT NULL,
    course_version TEXT NOT NULL,
    mode INTEGER NOT NULL,
    language INTEGER NOT NULL,
    identity INTEGER NOT NULL,
    screen TEXT NOT NULL,
    state INTEGER NOT NULL,
    started INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    progress BLOB,
    attempt_id TEXT,
    attempt BLOB,
    attempt_began INTEGER,
    consent BLOB,
    signature BLOB,
    pledge_read INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX visit_by_participant ON visit (participant, event);
CREATE INDEX visit_by_state ON visit (state, event);

CREATE TABLE active_course (
    course TEXT PRIMARY KEY,
    version TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

CREATE TABLE seen_list (
    name TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

CREATE TABLE staff (
    name TEXT PRIMARY KEY,
    role INTEGER NOT NULL,
    pin_hash TEXT NOT NULL
) STRICT;
)sql";

// Milliseconds that the running attempt has stood on the screen.
static constexpr const char* spent_time = R"sql(
ALTER TABLE visit ADD COLUMN attempt_spent INTEGER NOT NULL DEFAULT 0;
)sql";

// core::Form of the visit's pre-test.
static constexpr const char* pretest_form = R"sql(
ALTER TABLE visit ADD COLUMN pretest_form INTEGER;
)sql";

// The wrong PINs since the last right one, by anybody; `unrecorded` of them, from `first` on, are not in the
// ledger yet. Times are wall time in milliseconds.
static constexpr const char* pin_tries = R"sql(
CREATE TABLE pin_tries (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    wrong INTEGER NOT NULL,
    unrecorded INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
)sql";

// Help that staff gave a participant: 'corrected', 'retry' or 'resumed'; `visit` is empty for the first.
static constexpr const char* assistance = R"sql(
CREATE TABLE assistance (
    seq INTEGER PRIMARY KEY,
    participant TEXT NOT NULL,
    visit TEXT NOT NULL,
    what TEXT NOT NULL
) STRICT;
CREATE INDEX assistance_by_participant ON assistance (participant);
CREATE INDEX assistance_by_visit ON assistance (visit);
)sql";

std::span<const char* const> migrations() {
    static constexpr std::array steps{ledger_tables, projection_tables_sql, ordinary_tables,
                                      spent_time,    pretest_form,          pin_tries,
                                      assistance};
    return steps;
}

}  // namespace netra::storage
