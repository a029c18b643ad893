// A whole visit played on the kiosk's use cases, for tests that need what a person leaves behind.
#pragma once
#include <filesystem>
#include <string>

#include "app/kiosk.h"

namespace netra::app {

// A folder of its own that goes with the object.
class TestFolder {
  public:
    TestFolder();
    ~TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

  private:
    std::filesystem::path path_;
};

// A copy of a shipped course under `to`, with an approval of the year 2028 to 2030; answers its folder.
std::filesystem::path approved_copy(const std::filesystem::path& to, const std::string& course);

// A signature that is no scribble.
core::Signature example_signature();

// The next thing a walk-in does on the screen that stands there: answers rightly, ticks every clause, signs.
void step(Kiosk& kiosk, const std::string& name, core::Status status = core::Status::pns);

// A walk-in goes from the attract screen to the certificate: right answers, every clause, a drawn signature.
// The event's mode is express or full. Answers what was issued; the kiosk then stands at its attract screen.
IssuedCertificate play_visit(Kiosk& kiosk, const std::string& name, core::Status status = core::Status::pns);

}  // namespace netra::app
