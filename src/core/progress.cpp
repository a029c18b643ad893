#include "core/progress.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace netra::core {
namespace {

using base::Cbor;

constexpr std::size_t max_pages = 4096;  // of one module, as far as a stored progress may claim
constexpr std::int64_t max_quizzes = 1'000'000;

const ModuleProgress& progress_of(const Progress& progress, const std::string& module) {
    static const ModuleProgress untouched;
    const auto found = progress.modules.find(module);
    return found == progress.modules.end() ? untouched : found->second;
}

bool has(const ModuleProgress& module, std::size_t page) {
    return page < module.read.size() && module.read[page];
}

int pages_read(const ModuleProgress& module, std::size_t pages) {
    int count = 0;
    for (std::size_t i = 0; i < pages; ++i) count += has(module, i);
    return count;
}

std::set<std::string_view> modules_with_quiz(const Course& course, Status status) {
    std::set<std::string_view> modules;
    for (const Question& question : course.questions) {
        if (question.can_be_asked() && question.is_for(status)) modules.insert(question.module);
    }
    return modules;
}

struct Units {
    int done = 0;
    int all = 0;
    bool complete() const { return done == all; }
};

// Pages and quiz of a module, each counting the same; a passed quiz makes up for pages not read.
Units units_of(const ModuleProgress& module, std::size_t pages, bool has_quiz) {
    const int all = static_cast<int>(pages) + (has_quiz ? 1 : 0);
    const bool passed = has_quiz && module.quiz_passed;
    return {passed ? all : pages_read(module, pages), all};
}

Cbor encode_pages(const std::vector<bool>& read) {
    base::Bytes bits((read.size() + 7) / 8);
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (read[i]) bits[i / 8] = static_cast<std::uint8_t>(bits[i / 8] | 1U << i % 8);
    }
    while (!bits.empty() && bits.back() == 0) bits.pop_back();
    return bits;
}

// The pages up to the last one read.
std::vector<bool> decode_pages(const base::Bytes& bits) {
    std::vector<bool> read;
    for (std::size_t i = 0; i < bits.size() * 8; ++i) read.push_back((bits[i / 8] >> i % 8 & 1) != 0);
    while (!read.empty() && !read.back()) read.pop_back();
    return read;
}

std::optional<ModuleProgress> decode_module(const Cbor& value) {
    const Cbor::Array* parts = value.array();
    if (!parts || parts->size() != 3) return std::nullopt;
    const base::Bytes* bits = parts->at(0).bytes();
    const std::int64_t* quizzes = parts->at(1).integer();
    const bool* passed = parts->at(2).boolean();
    if (!bits || bits->size() > max_pages / 8 || !quizzes || !passed) return std::nullopt;
    if (*quizzes < 0 || *quizzes > max_quizzes) return std::nullopt;
    return ModuleProgress{decode_pages(*bits), static_cast<int>(*quizzes), *passed};
}

}  // namespace

bool is_read(const Progress& progress, const std::string& module, std::size_t page) {
    return has(progress_of(progress, module), page);
}

bool long_enough(const Course& course, std::chrono::milliseconds shown) {
    return shown >= std::chrono::seconds(course.minimum_page_seconds);
}

bool read_page(Progress& progress, const Course& course, Status status, const std::string& module,
               std::size_t page, std::chrono::milliseconds shown) {
    const Module* found = course.find_module(module);
    if (!found || page >= found->pages_for(status).size()) return false;
    if (!long_enough(course, shown) || is_read(progress, module, page)) return false;
    std::vector<bool>& read = progress.modules[module].read;
    if (read.size() <= page) read.resize(page + 1);
    read[page] = true;
    return true;
}

bool all_pages_read(const Progress& progress, const Module& module, Status status) {
    const std::size_t pages = module.pages_for(status).size();
    return pages_read(progress_of(progress, module.id), pages) == static_cast<int>(pages);
}

std::size_t next_page(const Progress& progress, const Module& module, Status status) {
    const ModuleProgress& reached = progress_of(progress, module.id);
    const std::size_t pages = module.pages_for(status).size();
    for (std::size_t i = 0; i < pages; ++i) {
        if (!has(reached, i)) return i;
    }
    return 0;
}

void finish_quiz(Progress& progress, const std::string& module, bool passed) {
    ModuleProgress& reached = progress.modules[module];
    ++reached.quizzes;
    reached.quiz_passed = reached.quiz_passed || passed;
}

ProgressView view_progress(const Course& course, Status status, const Progress& progress) {
    const std::set<std::string_view> quizzes = modules_with_quiz(course, status);
    ProgressView view;
    Units total;
    for (const Module& module : course.modules) {
        const ModuleProgress& reached = progress_of(progress, module.id);
        const std::size_t pages = module.pages_for(status).size();
        ModuleView row;
        row.has_quiz = quizzes.contains(module.id);
        const Units units = units_of(reached, pages, row.has_quiz);
        row.pages_read = pages_read(reached, pages);
        if (units.complete()) {
            row.state = ModuleState::done;
            ++view.done;
        } else {
            row.state = view.next ? ModuleState::locked : ModuleState::open;
            if (!view.next) view.next = view.modules.size();
            row.minutes_left = (module.minutes * (units.all - units.done) + units.all - 1) / units.all;
        }
        view.minutes_left += row.minutes_left;
        total.done += units.done;
        total.all += units.all;
        view.modules.push_back(row);
    }
    view.percent = total.all == 0 ? 100 : 100 * total.done / total.all;
    return view;
}

Cbor encode_progress(const Progress& progress) {
    Cbor::Map map;
    for (const auto& [id, module] : progress.modules) {
        map.emplace_back(id, Cbor::Array{encode_pages(module.read), module.quizzes, module.quiz_passed});
    }
    return map;
}

std::optional<Progress> decode_progress(const Cbor& value) {
    if (!value.map()) return std::nullopt;
    Progress progress;
    for (const auto& [id, part] : *value.map()) {
        auto module = decode_module(part);
        if (!id.text() || !module) return std::nullopt;
        if (!progress.modules.emplace(*id.text(), *std::move(module)).second) return std::nullopt;
    }
    return progress;
}

}  // namespace netra::core
