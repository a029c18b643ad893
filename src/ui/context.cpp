#include "ui/context.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <utility>

#include "ui/drawing.h"
#include "ui/motion.h"
#include "ui/settling.h"
#include "ui/tap.h"
#include "ui/taps.h"

namespace netra::ui {

namespace {

constexpr float longest_step = 0.1f;  // seconds a frame may move things after a sleep
constexpr double double_tap_seconds = 0.4;
constexpr float double_tap_reach = 48;  // canvas units

constexpr ImGuiWindowFlags layer_flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                                         ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                                         ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse;

void begin_window(const char* name, ImGuiWindowFlags more) {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin(name, nullptr, layer_flags | more);
}

}  // namespace

struct Context::Inner {
    ImGuiContext* imgui = ImGui::CreateContext();
    Drawing drawing;
    bool forgets_texts = false;  // before the next frame
    std::string screen;
    Direction direction = Direction::none;
    Movement change;
    Settlings settlings;
    bool still = false;
    std::string region;  // that scrolls what is drawn now
    Rect changing;       // the part of the page that slides and fades with a change of screen

    double last = -1;
    Point press_at;
    double press_since = -1;
    bool changed_since_press = false;
    bool double_tap = false;  // this press follows one at the same place
    bool ignoring_press = false;
    double repeat_next = 0;
    Taps taps;

    bool in_layer = false;
    bool layer_open = false;      // in this frame
    bool layer_was_open = false;  // in the frame before
    Item outside;                 // what add answers for an item that cannot be seen

    ~Inner() { ImGui::DestroyContext(imgui); }
};

Taps& taps_of(Context& ctx) {
    return ctx.inner_->taps;
}

Settlings& settlings_of(Context& ctx) {
    return ctx.inner_->settlings;
}

Drawing& drawing_of(Context& ctx) {
    return ctx.inner_->drawing;
}

Context::Context(Images& images)
    : inner_(std::make_unique<Inner>()),
      images_(images),
      theme_(&ui::theme(Contrast::normal)),
      painter_(*this) {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    // ImGui wants a font of its own to begin a frame; nothing is written with it. Shapes have
    // no texture at all, which is how whoever draws knows them.
    static constexpr ImWchar question_mark[] = {'.', '?', 0};
    ImFontConfig least;
    least.GlyphRanges = question_mark;
    io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
    io.Fonts->AddFontDefault(&least);
    io.Fonts->Build();
    io.Fonts->SetTexID(nullptr);
    ImGuiStyle& style = ImGui::GetStyle();
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.WindowRounding = 0;
    style.CircleTessellationMaxError = 0.1f;
    style.AntiAliasedLinesUseTex = false;
}

Context::~Context() = default;

GlyphAtlas& Context::glyphs() {
    return inner_->drawing.atlas;
}

void Context::forget_texts() {
    inner_->forgets_texts = true;
    animate();
}

const ImDrawData* Context::draw_data() const {
    return ImGui::GetDrawData();
}

std::optional<double> Context::next_frame() const {
    return wake_;
}

void Context::wake_at(double seconds) {
    wake_ = wake_ ? std::min(*wake_, seconds) : seconds;
}

// --- the frame

void Context::begin_frame(const Input& input) {
    input_ = input;
    shown_ = settings;
    canvas_ = Canvas::fit(std::max(1, input.window_width), std::max(1, input.window_height));
    layout_ = ui::layout(canvas_, shown_.text_size);
    theme_ = &ui::theme(shown_.contrast);
    wake_.reset();
    elapsed_ =
        inner_->last < 0 ? 0 : std::clamp(static_cast<float>(input.now - inner_->last), 0.0f, longest_step);
    inner_->last = input.now;
    inner_->layer_was_open = std::exchange(inner_->layer_open, false);
    inner_->still = false;
    inner_->changing = layout_.page;
    gathering_ = {};
    gathering_.screen = inner_->screen;
    focus_.begin();
    std::erase_if(input_.keys, [](const KeyEvent& event) {
        return event.repeat && (event.key == Key::enter || event.key == Key::escape);
    });
    painter_.forget_fills();
    // Not before: the last frame is shown with the glyphs it was drawn with.
    inner_->drawing.atlas.make_room();
    if (std::exchange(inner_->forgets_texts, false)) {
        inner_->drawing.fonts.forget_all();
        inner_->drawing.atlas.forget();
    }
    take_pointer();

    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(input.window_width), static_cast<float>(input.window_height)};
    io.DeltaTime = std::max(elapsed_, 0.001f);
    ImGui::NewFrame();
    begin_window("screen", ImGuiWindowFlags_NoBringToFrontOnFocus);
    slide();
}

// One edge a frame reaches ImGui. The second half of a double tap that changed the screen reaches nobody.
void Context::take_pointer() {
    const bool down = input_.pointer_down;
    const bool pressed = down && !was_down_;
    const Point at = canvas_.to_canvas(input_.pointer);
    if (pressed) {
        const bool near = std::hypot(at.x - inner_->press_at.x, at.y - inner_->press_at.y) < double_tap_reach;
        const bool soon = input_.now - inner_->press_since < double_tap_seconds;
        inner_->double_tap = near && soon;
        inner_->ignoring_press = inner_->changed_since_press && inner_->double_tap;
        inner_->changed_since_press = false;
        inner_->press_at = at;
        inner_->press_since = input_.now;
        inner_->taps.press(input_.now);
    }
    pressed_ = pressed && !inner_->ignoring_press;
    released_ = !down && was_down_ && !inner_->ignoring_press;
    was_down_ = down;
    active_ =
        down || pressed || released_ || !input_.keys.empty() || !input_.scans.empty() || input_.wheel != 0;
    if (pressed_) focus_.hide();
    samples_ = input_.samples;
    for (PointerSample& sample : samples_) sample.position = canvas_.to_canvas(sample.position);
    ImGuiIO& io = ImGui::GetIO();
    io.MousePos =
        input_.pointer_present ? ImVec2{input_.pointer.x, input_.pointer.y} : ImVec2{-FLT_MAX, -FLT_MAX};
    io.MouseDown[0] = down && !inner_->ignoring_press;
}

void Context::screen(std::string_view name, Direction direction) {
    if (name != inner_->screen) {
        const bool first = inner_->screen.empty();
        inner_->screen = name;
        inner_->changed_since_press = true;
        if (pressed_ && inner_->double_tap) ignore_press();
        focus_.clear();
        inner_->taps.change(input_.now);
        turn(first ? Direction::none : direction);
    }
    gathering_.screen = inner_->screen;
    slide();
}

void Context::turn(Direction direction) {
    inner_->settlings.clear();
    inner_->direction = direction;
    if (direction != Direction::none) inner_->change.begin(*this, slide_seconds);
    animate();
}

// A press that ImGui has seen already, in the first frame of the screen its tap brought.
void Context::ignore_press() {
    inner_->ignoring_press = true;
    pressed_ = false;
    ImGuiIO& io = ImGui::GetIO();
    io.MouseDown[0] = io.MouseClicked[0] = false;
}

void Context::slide() {
    const float share = inner_->still || inner_->in_layer ? 1 : inner_->change.at(*this);
    const float way = inner_->direction == Direction::backward ? -slide_distance : slide_distance;
    // Whole pixels, so that text does not change its shape on the way.
    const float dx = std::round((1 - share) * way * canvas_.scale) / canvas_.scale;
    painter_.set_slide({dx, 0});
}

// What comes is faded in as one by what covers it: faded one by one, its shapes would shine through each
// other.
void Context::veil() {
    const float share = inner_->change.at(*this);
    if (share >= 1) return;
    painter_.set_slide({});
    painter_.fill(inner_->changing, theme_->ground.faded(1 - share));
}

Still::Still(Context& ctx, const Rect& part) : ctx_(ctx) {
    Rect& changing = ctx.inner_->changing;
    if (part.y <= changing.y)
        changing = changing.without_top(part.bottom() - changing.y);
    else
        changing = changing.top(part.y - changing.y);
    ctx.inner_->still = true;
    ctx.slide();
}

Still::~Still() {
    ctx_.inner_->still = false;
    ctx_.slide();
}

void Context::end_frame() {
    veil();
    ImGui::End();
    if (inner_->layer_was_open && !inner_->layer_open) focus_.uncover();
    walk_focus();
    ImGui::Render();
    registry_ = std::move(gathering_);
    inner_->drawing.fonts.forget_old();
    if (inner_->drawing.atlas.full()) animate();
    if (inner_->layer_open != inner_->layer_was_open) animate();
}

// --- input

std::optional<Point> Context::pointer() const {
    if (!input_.pointer_present) return std::nullopt;
    const Point p = canvas_.to_canvas(input_.pointer);
    return Point{p.x - painter_.slide().x, p.y - painter_.slide().y};
}

bool Context::take_key(Key key) {
    const auto found = std::find_if(input_.keys.begin(), input_.keys.end(),
                                    [key](const KeyEvent& event) { return event.key == key; });
    if (found == input_.keys.end()) return false;
    input_.keys.erase(found);
    return true;
}

bool Context::take_space() {
    const auto& keys = input_.keys;
    const bool space = !keys.empty() && keys.front().key == Key::character &&
                       keys.front().character == U' ' && !keys.front().repeat;
    return space && take_key(Key::character);
}

// --- the registry

Item& Context::add(Item item, const Rect& rect) {
    const Rect seen = rect.meet(painter_.clip());
    const bool in_sight = seen.w > 0 && seen.h > 0;
    item.rect = to_window(seen);
    item.enabled = item.enabled && !covered();
    item.focused = item.id == focus() && (focus_visible() || item.role == Role::field);
    const bool by_hand = item.role == Role::key || item.role == Role::pad;
    if (item.enabled && !by_hand && (in_sight || !inner_->region.empty()))
        focus_.add({item.id, item.role, item.selected, inner_->still, inner_->region, rect});
    if (!in_sight) return inner_->outside = std::move(item);
    return gathering_.items.emplace_back(std::move(item));
}

bool Context::covered() const {
    return inner_->layer_was_open && !inner_->in_layer;
}

// By the keys that nobody took.
void Context::walk_focus() {
    int steps = 0;
    while (take_key(Key::tab) || take_key(Key::down) || take_key(Key::right)) ++steps;
    while (take_key(Key::back_tab) || take_key(Key::up) || take_key(Key::left)) --steps;
    if (focus_.end(steps)) animate();
}

Region::Region(Context& ctx, const std::string& id) : ctx_(ctx) {
    ctx.inner_->region = id;
}

Region::~Region() {
    ctx_.inner_->region.clear();
}

Rect Context::to_window(const Rect& rect) const {
    return canvas_.to_window(rect.moved(painter_.slide().x, painter_.slide().y));
}

// --- layers

Layer::Layer(Context& ctx, const char* name) : ctx_(ctx) {
    ctx.inner_->in_layer = ctx.inner_->layer_open = true;
    // What was drawn below is covered from its first frame on.
    for (Item& item : ctx.gathering_.items) item.enabled = item.focused = false;
    const bool opens = !ctx.inner_->layer_was_open;
    ctx.focus_.cover(opens);
    takes_focus_ = opens && ctx.focus_.visible_below();
    if (opens) ctx.inner_->taps.change(ctx.now());
    ctx.slide();
    begin_window(name, 0);
}

Layer::~Layer() {
    ImGui::End();
    ctx_.inner_->in_layer = false;
    ctx_.slide();
}

bool repeating(Context& ctx, const Tap& tap) {
    constexpr double first = 0.45, next = 0.06;
    double& due = ctx.inner_->repeat_next;
    if (tap.began) {
        due = ctx.now() + first;
        ctx.wake_at(due);
        return true;
    }
    if (!tap.pressed) return false;
    const bool now = ctx.now() >= due;
    if (now) due = ctx.now() + next;
    ctx.wake_at(due);
    return now;
}

}  // namespace netra::ui
