#include "app/settings.h"

#include <toml++/toml.h>

#include <cstdlib>
#include <functional>
#include <map>

#include "app/data_folder.h"
#include "base/error.h"
#include "base/files.h"

namespace netra::app {

namespace {

[[noreturn]] void refuse(const toml::node& node, const std::string& key, const std::string& problem) {
    throw Error(ErrorCode::config_invalid, problem,
                "kiosk.toml:" + std::to_string(node.source().begin.line) + " " + key);
}

std::filesystem::path expand(const std::string& path, const std::filesystem::path& folder) {
    if (path.empty()) return {};
    if (path.starts_with("~/")) {
        const char* home = std::getenv("HOME");
        return std::filesystem::path(home != nullptr ? home : "/root") / path.substr(2);
    }
    return (folder / path).lexically_normal();
}

// Knows every key and where its value goes; what it does not know is refused by name.
class Reader {
  public:
    Reader(Settings& settings, const std::filesystem::path& folder) : settings_(settings), folder_(folder) {
        name_keys();
        name_numbers();
        name_choices();
    }

    void read(const toml::table& table) {
        for (const auto& [section, node] : table) {
            const std::string name(section.str());
            if (!node.is_table() || !sections_.contains(name))
                refuse(node, "[" + name + "]", "unknown section or key");
            for (const auto& [key, value] : *node.as_table()) {
                const std::string full = name + "." + std::string(key.str());
                const auto known = keys_.find(full);
                if (known == keys_.end()) refuse(value, full, "unknown key");
                known->second(value, full);
            }
        }
    }

  private:
    using Take = std::function<void(const toml::node&, const std::string&)>;

    void add(const std::string& key, Take take) {
        sections_[key.substr(0, key.find('.'))] = true;
        keys_[key] = std::move(take);
    }
    void text(const std::string& key, std::function<void(const std::string&)> take) {
        add(key, [take = std::move(take)](const toml::node& node, const std::string& name) {
            if (!node.is_string()) refuse(node, name, "must be text in quotes");
            take(node.as_string()->get());
        });
    }
    void number(const std::string& key, int low, int high, int& target) {
        add(key, [low, high, &target](const toml::node& node, const std::string& name) {
            const auto value = node.is_integer() ? node.as_integer()->get() : std::int64_t{low} - 1;
            if (value < low || value > high) {
                refuse(node, name,
                       "must be a whole number from " + std::to_string(low) + " to " + std::to_string(high));
            }
            target = static_cast<int>(value);
        });
    }
    // One of a few words.
    template <class Value>
    void choice(const std::string& key, std::map<std::string, Value> values, Value& target) {
        add(key, [values = std::move(values), &target](const toml::node& node, const std::string& name) {
            const auto found = node.is_string() ? values.find(node.as_string()->get()) : values.end();
            if (found == values.end()) {
                std::string words;
                for (const auto& [word, value] : values)
                    words += (words.empty() ? "\"" : ", \"") + word + "\"";
                refuse(node, name, "must be one of " + words);
            }
            target = found->second;
        });
    }

    void name_keys() {
        Settings& s = settings_;
        text("kiosk.organisation", [&s](const std::string& value) { s.organisation = value; });
        text("kiosk.id", [&s](const std::string& value) { s.kiosk_id = value; });
        text("kiosk.data_folder",
             [this](const std::string& v) { settings_.data_folder = expand(v, folder_); });
        text("kiosk.verify_url", [&s](const std::string& value) { s.verify_url = value; });
        text("event.code", [&s](const std::string& value) { s.event_code = value; });
        // A folder of a pack begins with a dot, a slash or the home mark; anything else is an id.
        text("event.course", [this](const std::string& v) {
            const bool folder = v.starts_with('.') || v.starts_with('/') || v.starts_with('~');
            settings_.course = folder ? expand(v, folder_).string() : v;
        });
        text("devices.printer", [&s](const std::string& value) { s.printer = value; });
        text("devices.camera", [&s](const std::string& value) { s.camera = value; });
        text("devices.sticks", [this](const std::string& v) { settings_.sticks = expand(v, folder_); });
        text("backup.folder", [this](const std::string& v) { settings_.backup_folder = expand(v, folder_); });
    }

    void name_numbers() {
        Settings& s = settings_;
        number("visit.idle_seconds", 10, 3600, s.idle_seconds);
        number("visit.warning_seconds", 5, 300, s.warning_seconds);
        number("visit.minimum_page_seconds", -1, 600, s.minimum_page_seconds);
        number("visit.retries", -1, 20, s.retries);
        number("backup.every_minutes", 0, 10080, s.backup_minutes);
        number("retention.days", 0, 36500, s.retention_days);
        number("look.text_size", 100, 150, s.text_size);
    }

    void name_choices() {
        Settings& s = settings_;
        choice<base::Language>("kiosk.language",
                               {{"id", base::Language::indonesian}, {"en", base::Language::english}},
                               s.language);
        choice<Contrast>("look.contrast", {{"normal", Contrast::normal}, {"high", Contrast::high}},
                         s.contrast);
        choice<Motion>("look.motion", {{"full", Motion::full}, {"reduced", Motion::reduced}}, s.motion);
        choice<bool>("devices.scanner", {{"keyboard", true}, {"none", false}}, s.scanner);
    }

    Settings& settings_;
    std::filesystem::path folder_;
    std::map<std::string, bool> sections_;
    std::map<std::string, Take> keys_;
};

void check(const Settings& settings) {
    if (settings.text_size % 25 != 0) {
        throw Error(ErrorCode::config_invalid, "must be 100, 125 or 150", "kiosk.toml look.text_size");
    }
    const std::string host = verify_host(settings);
    if (host.empty() || host.size() > 32 || !settings.verify_url.starts_with("https://")) {
        throw Error(ErrorCode::config_invalid, "must be https://HOST/c with a host of at most 32 characters",
                    "kiosk.toml kiosk.verify_url");
    }
}

}  // namespace

Settings default_settings() {
    Settings settings;
    settings.data_folder = default_data_folder();
    settings.assets = assets_folder();
    return settings;
}

Settings parse_settings(std::string_view text, const std::filesystem::path& folder) {
    Settings settings = default_settings();
    try {
        Reader(settings, folder).read(toml::parse(text));
    } catch (const toml::parse_error& failure) {
        throw Error(ErrorCode::config_invalid, std::string(failure.description()),
                    "kiosk.toml:" + std::to_string(failure.source().begin.line));
    }
    check(settings);
    return settings;
}

Settings load_settings(const std::filesystem::path& file) {
    return parse_settings(base::read_text_file(file, std::size_t{1} << 20),
                          std::filesystem::absolute(file).parent_path());
}

std::string verify_host(const Settings& settings) {
    const std::size_t begin = settings.verify_url.find("://");
    if (begin == std::string::npos) return {};
    const std::string rest = settings.verify_url.substr(begin + 3);
    return rest.substr(0, rest.find('/'));
}

}  // namespace netra::app
