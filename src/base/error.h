// The one exception of Netra: the world failed (a file, the disk, the database, a device, a key).
//
// Thrown where it happens and caught in three places only: main, the screen host's action runner, the
// threads' job loop. An answer that is expected (a verdict, a list of diagnostics) is a value instead.
#pragma once
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/language.h"

namespace netra {

enum class ErrorCode {
    usage,              // wrong words on the command line or a call out of order by the user
    file_missing,       //
    file_denied,        // permissions
    file_too_large,     //
    file_damaged,       // not what its name says, truncated, wrong encoding
    file_failed,        // any other failure of reading or writing
    disk_full,          //
    read_only,          // the folder cannot be written to
    config_invalid,     // kiosk.toml; context says line and key
    database_damaged,   //
    database_newer,     // written by a later version of Netra
    database_busy,      // held by another program for too long
    database_failed,    //
    ledger_refused,     // the append-only rules refused a change
    key_missing,        //
    key_invalid,        //
    not_initialised,    // a data folder without `netra init`
    already_exists,     //
    not_found,          //
    not_allowed,        // a rule of the domain forbids it now (event closed, demo, ...)
    clock_wrong,        //
    course_invalid,     // the course has errors; context lists the first
    roster_invalid,     //
    picture_invalid,    //
    document_failed,    // a certificate or receipt could not be drawn
    display_missing,    //
    font_missing,       //
    device_failed,      // printer, camera, scanner
    internal,           // a promise of our own code broken
    course_unapproved,  // no approval, or one that has not begun or is over
    key_sealed,         // to its machine, which did not open it for this program
};

class Error : public std::runtime_error {
  public:
    // `message`: what happened, in plain English for the log and for staff. `context`: the file, key, line
    // or value it happened to; may be empty. Neither holds a participant's data.
    Error(ErrorCode code, const std::string& message, std::string context = {});

    ErrorCode code() const { return code_; }
    const std::string& context() const { return context_; }

  private:
    ErrorCode code_;
    std::string context_;
};

// A short code for staff, "N07": stable across versions.
std::string short_code(ErrorCode code);

// One kind sentence that says what happened and what to do next.
const base::Bilingual& sentence(ErrorCode code);

}  // namespace netra
