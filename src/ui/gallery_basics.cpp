#include <algorithm>
#include <array>

#include "ui/button.h"
#include "ui/callout.h"
#include "ui/gallery.h"
#include "ui/gallery_flow.h"
#include "ui/gallery_words.h"
#include "ui/pose.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

struct NamedColor {
    std::string_view name;
    Color Theme::*color;
};
constexpr std::array named_colors{
    NamedColor{"ground", &Theme::ground},
    NamedColor{"surface", &Theme::surface},
    NamedColor{"paper", &Theme::paper},
    NamedColor{"quiet", &Theme::quiet},
    NamedColor{"locked", &Theme::locked},
    NamedColor{"track", &Theme::track},
    NamedColor{"line", &Theme::line},
    NamedColor{"edge", &Theme::edge},
    NamedColor{"key_edge", &Theme::key_edge},
    NamedColor{"ink", &Theme::ink},
    NamedColor{"ink_soft", &Theme::ink_soft},
    NamedColor{"brand", &Theme::brand},
    NamedColor{"action", &Theme::action},
    NamedColor{"action_pressed", &Theme::action_pressed},
    NamedColor{"on_action", &Theme::on_action},
    NamedColor{"gold", &Theme::gold},
    NamedColor{"gold_ink", &Theme::gold_ink},
    NamedColor{"avatar", &Theme::avatar},
    NamedColor{"pen", &Theme::pen},
    NamedColor{"panel", &Theme::panel},
    NamedColor{"panel_strip", &Theme::panel_strip},
    NamedColor{"on_panel", &Theme::on_panel},
    NamedColor{"on_panel_soft", &Theme::on_panel_soft},
    NamedColor{"shadow", &Theme::shadow},
    NamedColor{"scrim", &Theme::scrim},
};

struct NamedType {
    std::string_view name;
    Type type;
};
constexpr std::array large_types{
    NamedType{"display 88", type::display},       NamedType{"page_title 64", type::page_title},
    NamedType{"number 60", type::number},         NamedType{"title 56", type::title},
    NamedType{"question 42", type::question},     NamedType{"heading 38", type::heading},
    NamedType{"card_title 34", type::card_title}, NamedType{"action 34", type::action}};
constexpr std::array small_types{NamedType{"choice 34", type::choice},
                                 NamedType{"button 32", type::button},
                                 NamedType{"body 32", type::body},
                                 NamedType{"body_strong 32", type::body_strong},
                                 NamedType{"list 30", type::list},
                                 NamedType{"label 30", type::label},
                                 NamedType{"callout 28", type::callout},
                                 NamedType{"small 26", type::small},
                                 NamedType{"small_strong 26", type::small_strong}};

// Each kind of text says its name, in one line.
template <class Types>
void show_types(Context& ctx, GalleryFlow& flow, const Types& types) {
    for (const NamedType& one : types) {
        const Rect line = flow.place(flow.width(), ctx.paint().leading(one.type));
        const std::string words = shortened(ctx.paint(), one.name, one.type, line.w);
        ctx.paint().text_on({line.x, line.centre().y}, words, one.type, ctx.theme().ink);
    }
}

struct State {
    std::string_view name;
    const Words& words;
    Pose pose;
    bool enabled;
};
constexpr std::array states{State{"idle", words::idle, Pose::none, true},
                            State{"pressed", words::pressed, Pose::pressed, true},
                            State{"focused", words::focused, Pose::focused, true},
                            State{"disabled", words::disabled, Pose::none, false}};

void show_button(Context& ctx, GalleryFlow& flow, const Button& button, Size size) {
    flow.new_row();
    // Three beside one another in portrait, where their words have the room.
    if (button.kind != ButtonKind::text && ctx.text_size() == TextSize::normal)
        size.w = std::min(size.w, (flow.width() - 64) / 3 - 0.1f);
    for (const State& state : states) {
        Button one = button;
        const std::string id = std::string(button.id) + "." + std::string(state.name);
        one.id = id;
        one.enabled = state.enabled;
        // Nothing asks for a utility or a decline that cannot be had.
        if (!one.enabled && (button.kind == ButtonKind::quiet || button.kind == ButtonKind::text)) continue;
        const Rect place = flow.place(size.w, size.h, state.words);
        const Posed posed(ctx, state.pose);
        ui::button(ctx, place, one);
    }
}

}  // namespace

float Gallery::colours(Context& ctx, const Rect& room) {
    const Theme& t = ctx.theme();
    GalleryFlow flow(ctx, room);
    const float columns = ctx.portrait() ? 2 : 5;
    const float width = (room.w - 32 * (columns - 1)) / columns - 0.1f;
    for (const NamedColor& one : named_colors) {
        const Rect place = flow.place(width, 56);
        const Rect swatch = place.left(96);
        ctx.paint().box(swatch, t.*one.color, t.edge, 2, radius_tile);
        const Type type = fitting(ctx.paint(), one.name, type::small, place.w - 112);
        ctx.paint().text_on({swatch.right() + 16, swatch.centre().y}, one.name, type, t.ink);
    }
    flow.new_row();
    constexpr std::array<Say, 4> says{Say::info, Say::right, Say::wrong, Say::caution};
    const std::array<std::string_view, 4> titles{ctx.say(words::say_info), ctx.say(words::right),
                                                 ctx.say(words::wrong), ctx.say(words::say_caution)};
    for (std::size_t i = 0; i < says.size(); ++i) {
        const Callout one{.say = says[i], .title = titles[i]};
        const float wide = ctx.portrait() ? (room.w - 32) / 2 : (room.w - 96) / 4 - 0.1f;
        callout(ctx, flow.place(wide, callout_height(ctx, wide, one)), one);
    }
    return flow.bottom();
}

float Gallery::type_scale(Context& ctx, const Rect& room) {
    GalleryHalves halves(ctx, room);
    show_types(ctx, halves.left(), large_types);
    show_types(ctx, halves.right(), small_types);
    return halves.bottom();
}

float Gallery::buttons(Context& ctx, const Rect& room) {
    GalleryFlow flow(ctx, room);
    show_button(ctx, flow,
                {.id = "primary-button",
                 .label = ctx.say(words::next),
                 .kind = ButtonKind::primary,
                 .icon = "arrow-right",
                 .icon_after = true},
                {336, 112});
    show_button(ctx, flow, {.id = "secondary", .label = ctx.say(words::back), .icon = "arrow-left"},
                {336, 112});
    show_button(ctx, flow,
                {.id = "quiet",
                 .label = ctx.say(words::help_utility),
                 .kind = ButtonKind::quiet,
                 .icon = "bell",
                 .type = type::utility},
                {336, 88});
    show_button(ctx, flow, {.id = "text", .label = ctx.say(words::decline), .kind = ButtonKind::text},
                {352, 88});
    return flow.bottom();
}

}  // namespace netra::ui
