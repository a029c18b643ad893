// Every page of the shipped courses, as a participant meets it.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/utf8.h"
#include "looks.h"
#include "shipped.h"

using namespace netra;

namespace {

constexpr int most_parts = 12;  // more would be no page any more
constexpr int most_turns = 12;  // of the wheel, in a part with a block that is higher than its room

core::Participant reader(core::Status status) {
    core::Participant person;
    person.name = "Siti Contoh Rahmawati";
    person.number = "198503122010012013";
    person.status = status;
    return person;
}

// One page after another on the same stage, read part by part to its end.
class Reading {
  public:
    Reading(std::shared_ptr<const app::CourseInBoth> course, int width, int height,
            const ui::Settings& settings)
        : stage_([this](ui::Context& ctx) { draw(ctx); }, width, height) {
        stage_.ctx.settings = settings;
        app::Settings at_once = app::default_settings();
        at_once.minimum_page_seconds = 0;
        state_.course = app::as_set(std::move(course), at_once);
        state_.screen = core::Screen::page;
        state_.facts.mode = core::Mode::full;
        state_.facts.identified = true;
    }

    // What was seen of all parts, line after line without the spaces: an address may break anywhere.
    std::string read(const std::string& module, core::Status status, std::size_t page) {
        state_.visitor = reader(status);
        state_.module = module;
        state_.page = page;
        screen_ = screens::make_screen(core::Screen::page);
        action_.reset();
        std::string words;
        for (int part = 0; part < most_parts && !action_; ++part) {
            stage_.frames(4);
            words += look();
            for (const char* region : {"text", "post"}) words += scroll_through(region);
            stage_.tap("primary");
        }
        CHECK(action_.has_value());
        std::erase(words, ' ');
        return words;
    }

  private:
    std::string scroll_through(const char* region) {
        std::string words;
        for (int turn = 0; turn < most_turns; ++turn) {
            const ui::Item* place = stage_.ctx.registry().find(region);
            if (place == nullptr || !place->enabled) break;
            stage_.wheel(place->rect.centre(), -1);
            stage_.frames(2);
            words += look();
        }
        return words;
    }

    std::string look() {
        screens::check_texts(stage_);
        std::string words;
        for (const ui::TextItem& text : stage_.ctx.registry().texts) words += text.text;
        return words;
    }

    void draw(ui::Context& ctx) {
        ctx.screen("page");
        if (auto asked = screen_->draw(ctx, state_)) action_ = std::move(asked);
    }

    app::KioskState state_;
    std::unique_ptr<screens::Screen> screen_ = screens::make_screen(core::Screen::page);
    std::optional<app::Action> action_;
    ui::Stage stage_;
};

std::vector<std::string> words_of(const core::RichText& body) {
    std::vector<std::string> words;
    for (const char32_t point : base::code_points(core::plain_text(body))) {
        const bool parts = point == U' ' || point == U'\n';
        if (words.empty() || (parts && !words.back().empty())) words.emplace_back();
        if (!parts) words.back() += base::from_code_points({point});
    }
    return words;
}

void read_all(const app::CourseInBoth& course, Reading& reading, base::Language language) {
    for (const core::Module& module : course.in(language).modules) {
        for (const core::Status status : {core::Status::pns, core::Status::pppk, core::Status::non_asn}) {
            const auto& pages = module.pages_for(status);
            if (status != core::Status::pns && &pages == &module.pages) continue;
            for (std::size_t i = 0; i < pages.size(); ++i) {
                CAPTURE(module.id);
                CAPTURE(static_cast<int>(status));
                CAPTURE(pages[i].title);
                const std::string seen = reading.read(module.id, status, i);
                for (const std::string& word : words_of(pages[i].body)) {
                    CAPTURE(word);
                    CHECK(seen.find(word) != std::string::npos);
                }
            }
        }
    }
}

}  // namespace

TEST_CASE("every page is read whole in every look") {
    const auto course = test::shipped("netralitas-asn");
    for (const auto& [width, height] : {std::pair{1920, 1080}, {1080, 1920}}) {
        for (const ui::TextSize size : {ui::TextSize::normal, ui::TextSize::large, ui::TextSize::larger}) {
            for (const base::Language language : {base::Language::indonesian, base::Language::english}) {
                CAPTURE(width);
                CAPTURE(static_cast<int>(size));
                CAPTURE(static_cast<int>(language));
                Reading reading(course, width, height, {language, size, ui::Contrast::normal, true});
                read_all(*course, reading, language);
            }
        }
    }
}
