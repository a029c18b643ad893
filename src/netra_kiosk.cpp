// The kiosk: the window that participants touch.
#include <CLI/CLI.hpp>
#include <cstdlib>
#include <functional>
#include <iostream>

#include "app/artwork.h"
#include "app/backup.h"
#include "app/data_folder.h"
#include "app/kiosk_thread.h"
#include "app/settings.h"
#include "base/error.h"
#include "base/log.h"
#include "base/stop_signals.h"
#include "core/date.h"
#include "platform/cups_printer.h"
#include "platform/memory.h"
#include "platform/removable_media.h"
#include "platform/run.h"
#include "platform/service_notice.h"
#include "platform/textures.h"
#include "platform/window.h"
#include "screens/preview_host.h"
#include "screens/screen_host.h"
#include "ui/gallery.h"

using namespace netra;

namespace {

struct Options {
    std::filesystem::path data;
    std::filesystem::path config;
    std::string windowed;
    std::string language;
    std::filesystem::path describe;
    std::string clock;
    std::optional<std::uint64_t> seed;
    bool gallery = false;
    std::filesystem::path preview;
    std::function<bool()> asked_to_stop;
};

[[noreturn]] void wrong_usage(const std::string& what, const std::string& value) {
    throw Error(ErrorCode::usage, what, value);
}

std::optional<std::pair<int, int>> window_size(const std::string& text) {
    if (text.empty()) return std::nullopt;
    int width = 0;
    int height = 0;
    char end = 0;
    if (std::sscanf(text.c_str(), "%dx%d%c", &width, &height, &end) != 2 || width < 320 || height < 320 ||
        width > 8192 || height > 8192) {
        wrong_usage("--windowed takes WIDTHxHEIGHT, each 320 to 8192", text);
    }
    return std::pair(width, height);
}

// "2026-11-26T09:42Z"
base::Instant instant_of(const std::string& text) {
    const auto date = core::parse_date(text.substr(0, 10));
    int hour = 0;
    int minute = 0;
    char zulu = 0;
    const bool time =
        text.size() == 17 && std::sscanf(text.c_str() + 10, "T%2d:%2d%c", &hour, &minute, &zulu) == 3;
    if (!date || !time || zulu != 'Z' || hour > 23 || minute > 59)
        wrong_usage("--clock takes YYYY-MM-DDTHH:MMZ", text);
    return base::from_unix_seconds(core::days_from_date(*date) * 86400 + hour * 3600 + minute * 60);
}

app::Settings settings_of(const Options& options) {
    app::Settings settings =
        options.config.empty() ? app::default_settings() : app::load_settings(options.config);
    if (!options.data.empty()) settings.data_folder = std::filesystem::absolute(options.data);
    // systemd names it to a service: only an appliance's kiosk has somebody to ask.
    if (const char* runtime = std::getenv("RUNTIME_DIRECTORY"))
        settings.requests = std::filesystem::path(runtime) / "requests";
    if (options.language == "en") settings.language = base::Language::english;
    if (options.language == "id") settings.language = base::Language::indonesian;
    return settings;
}

platform::ImageLoader loader_of(const app::Artwork& artwork) {
    return [&artwork](const std::string& name, int width, int height) {
        picture::Pixels pixels = artwork.draw(name, width, height);
        return platform::PixelImage{pixels.width, pixels.height, std::move(pixels.rgba)};
    };
}

// What was kept in memory for a person's screens, papers and texts among it, leaves with the person.
class Leaving {
  public:
    Leaving(ui::Context& ctx, platform::Textures& textures) : ctx_(ctx), textures_(textures) {}

    // After each frame's drawing.
    void follow(core::Screen shown) {
        frames_ = shown == core::Screen::attract ? frames_ + 1 : 0;
        if (frames_ == 1) ctx_.forget_texts();
        if (frames_ != 2) return;
        textures_.forget_unseen();
        platform::give_memory_back();
    }

  private:
    ui::Context& ctx_;
    platform::Textures& textures_;
    std::uint64_t frames_ = 0;  // in a row in which nobody is here
};

platform::RunOptions run_options(const Options& options, bool typed) {
    platform::RunOptions run;
    run.describe = options.describe;
    run.describe_typed = [typed] { return typed; };
    run.stop = options.asked_to_stop;
    return run;
}

void show_gallery(const Options& options, const app::Settings& settings) {
    const app::Artwork artwork(settings.assets);
    platform::Window window({.windowed = window_size(options.windowed)});
    platform::Textures textures(loader_of(artwork));
    ui::Context context(textures);
    context.settings = screens::starting_look(settings);
    ui::Gallery gallery;
    platform::run(
        window, textures, context,
        [&](ui::Context& ctx) {
            gallery.draw(ctx);
            return platform::FrameResult{};
        },
        run_options(options, true));
}

void show_preview(const Options& options, const app::Settings& settings) {
    const base::SystemClock clock;
    base::SystemRandom random;
    platform::Window window({.windowed = window_size(options.windowed)});
    app::Artwork artwork(settings.assets);
    platform::Textures textures(loader_of(artwork));
    ui::Context context(textures);
    context.settings = screens::starting_look(settings);
    const auto on_course = [&](std::shared_ptr<const app::CourseInBoth> course) {
        artwork.use_course(std::move(course));
        textures.forget_all();
    };
    screens::PreviewHost host(settings, options.preview,
                              {clock, random, options.seed, [] { platform::Window::wake(); }, on_course});
    platform::run(
        window, textures, context,
        [&](ui::Context& ctx) {
            host.draw(ctx);
            return platform::FrameResult{};
        },
        run_options(options, true));
}

std::unique_ptr<app::Printer> printer_of(const app::Settings& settings) {
    if (settings.printer.empty()) return nullptr;
    return std::make_unique<platform::CupsPrinter>(settings.printer);
}

void show_kiosk(const Options& options, const app::Settings& settings) {
    const base::SystemClock machine_clock;
    std::optional<base::FixedClock> fixed_clock;
    if (!options.clock.empty()) fixed_clock.emplace(instant_of(options.clock));
    const base::Clock& clock = fixed_clock ? static_cast<const base::Clock&>(*fixed_clock) : machine_clock;
    base::SystemRandom random;
    app::KioskThread kiosk(
        settings, clock, random, options.seed, [] { platform::Window::wake(); }, printer_of(settings));
    platform::Window window({.windowed = window_size(options.windowed)});  // while the data are being opened
    kiosk.wait_until_open();
    base::log_to_file(app::DataFolder(settings.data_folder).log());
    const bool demo = kiosk.view()->demo;
    if (fixed_clock && !demo) throw Error(ErrorCode::not_allowed, "a fixed clock is for demonstrations only");
    app::Artwork artwork(settings.assets);
    platform::Textures textures(loader_of(artwork));
    ui::Context context(textures);
    context.settings = screens::starting_look(settings);
    const auto on_course = [&](std::shared_ptr<const app::CourseInBoth> course) {
        artwork.use_course(std::move(course));
        textures.forget_all();
    };
    screens::ScreenHost host(kiosk, settings,
                             {clock, random, options.seed, [] { platform::Window::wake(); }, on_course});
    Leaving leaving(context, textures);
    const platform::RemovableMedia media(
        settings.sticks, [&kiosk](const platform::MountPoints& sticks) { kiosk.notice_sticks(sticks); });
    const platform::ServiceNotice notice;
    platform::RunOptions run = run_options(options, demo);
    if (const auto every = notice.every()) {
        run.alive = [&notice] { notice.alive(); };
        run.alive_every = *every;
    }
    platform::run(
        window, textures, context,
        [&](ui::Context& ctx) {
            host.draw(ctx);
            leaving.follow(host.shown());
            return platform::FrameResult{};
        },
        run);
}

int report(const Error& error, base::Language language) {
    std::cerr << sentence(error.code()).in(language) << " (" << short_code(error.code()) << ")\n"
              << error.what() << '\n';
    return error.code() == ErrorCode::usage ? 2 : 3;
}

// The command that brings the newest copy back.
void offer_backup(const app::Settings& settings) {
    const auto copy = app::newest_backup(settings);
    if (copy) std::cerr << "    netra --data " << settings.data_folder << " restore " << *copy << '\n';
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App program("Netra: the touch kiosk for ASN training events");
    auto* data = program.add_option("--data", options.data, "Data folder (default: as kiosk.toml says)");
    program.add_option("--config", options.config, "Settings, a kiosk.toml");
    program.add_option("--windowed", options.windowed,
                       "In a window of WIDTHxHEIGHT instead of the full screen");
    program.add_option("--lang", options.language, "Language a visit begins with")
        ->check(CLI::IsMember({"id", "en"}));
    program.add_option("--describe", options.describe, "Write what stands on the screen to this file");
    program.add_option("--clock", options.clock, "Stand still at YYYY-MM-DDTHH:MMZ; DEMO only");
    program.add_option("--seed", options.seed, "Repeat every shuffle; DEMO only");
    program.add_flag("--gallery", options.gallery, "Show every widget in every state, one page an idea");
    program
        .add_option("--preview", options.preview,
                    "Show the course in this folder as participants will see it, and again at each change of "
                    "its files; nothing is kept")
        ->excludes(data);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& failure) {
        return program.exit(failure) == 0 ? 0 : 2;
    }
    const auto language = options.language == "en" ? base::Language::english : base::Language::indonesian;
    platform::hold_little_memory();
    const base::StopSignals signals([] { platform::Window::wake(); });
    options.asked_to_stop = [&signals] { return signals.asked(); };
    app::Settings settings;
    try {
        settings = settings_of(options);
        if (options.gallery)
            show_gallery(options, settings);
        else if (!options.preview.empty())
            show_preview(options, settings);
        else
            show_kiosk(options, settings);
        return 0;
    } catch (const Error& error) {
        const int status = report(error, language);
        if (error.code() == ErrorCode::database_damaged) offer_backup(settings);
        return status;
    } catch (const std::exception& error) {
        return report(Error(ErrorCode::internal, error.what()), language);
    }
}
