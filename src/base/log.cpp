#include "base/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "base/error.h"

namespace netra::base {

static spdlog::logger& logger() {
    static const auto made = [] {
        auto logger =
            std::make_shared<spdlog::logger>("netra", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        logger->sinks().front()->set_level(spdlog::level::warn);
        logger->flush_on(spdlog::level::warn);
        return logger;
    }();
    return *made;
}

void log_to_file(const std::filesystem::path& path) {
    try {
        constexpr std::size_t size = std::size_t{2} << 20;
        logger().sinks().push_back(
            std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.string(), size, 5));
    } catch (const spdlog::spdlog_ex& failure) {
        throw Error(ErrorCode::file_failed, failure.what(), path.string());
    }
}

void log_info(const std::string& message) {
    logger().info(message);
}
void log_warning(const std::string& message) {
    logger().warn(message);
}
void log_error(const std::string& message) {
    logger().error(message);
}

}  // namespace netra::base
