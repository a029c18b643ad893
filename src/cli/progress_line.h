// How far a long work has come, on one line of the terminal; nothing where stderr is no terminal.
#pragma once
#include <cstdint>
#include <ostream>

namespace netra::cli {

class ProgressLine {
  public:
    ProgressLine(std::ostream& stream, bool shown) : stream_(stream), shown_(shown) {}
    // Wipes the line.
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(std::int64_t done, std::int64_t of);

  private:
    std::ostream& stream_;
    bool shown_;
    std::int64_t percent_ = -1;
};

}  // namespace netra::cli
