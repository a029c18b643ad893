// Runs the benchmarks, then sets each beside its yardstick: "x" beside "x/yardstick", as a ratio of times.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace {

class BesideYardstick final : public benchmark::ConsoleReporter {
  public:
    BesideYardstick() : ConsoleReporter(OO_None) {}

    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs)
            if (!run.error_occurred) seconds_[run.run_name.function_name] = run.GetAdjustedRealTime();
    }

    void Finalize() override {
        ConsoleReporter::Finalize();
        for (const auto& [name, time] : seconds_) {
            const auto yardstick = seconds_.find(name + "/yardstick");
            if (yardstick == seconds_.end()) continue;
            std::printf("%-32s takes %5.2f x its yardstick\n", name.c_str(), time / yardstick->second);
        }
    }

  private:
    std::map<std::string, double> seconds_;  // in the benchmark's own unit, the same for both of a pair
};

}  // namespace

int main(int count, char** words) {
    benchmark::Initialize(&count, words);
    if (benchmark::ReportUnrecognizedArguments(count, words)) return 2;
    BesideYardstick reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
}
