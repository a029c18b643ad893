// One window's drawing session: what every widget is handed.
//
// It lives as long as the window. Between begin_frame and end_frame widgets draw, register what they are
// and answer what was done to them. It knows no GL and no window system; platform feeds it and draws what
// comes out, and tests run it headless. One context a program at a time (ImGui has one current context).
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/canvas.h"
#include "ui/focus.h"
#include "ui/images.h"
#include "ui/input.h"
#include "ui/language.h"
#include "ui/painter.h"
#include "ui/registry.h"
#include "ui/theme.h"

struct ImDrawData;

namespace netra::ui {

class GlyphAtlas;
class Posed;
enum class Pose;
struct Drawing;
struct Tap;
class Taps;
struct Settling;
using Settlings = std::unordered_map<std::string, Settling>;

// What a participant may change, and the kiosk's defaults for it.
struct Settings {
    Language language = Language::indonesian;
    TextSize text_size = TextSize::normal;
    Contrast contrast = Contrast::normal;
    bool reduced_motion = false;
    bool operator==(const Settings&) const = default;
};

enum class Direction { forward, backward, none };

class Context {
  public:
    // `images` must outlive the context. Throws Error(font_missing) when not even a sans font is found.
    explicit Context(Images& images);
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    // --- for whoever runs the frames (platform, tests)
    void begin_frame(const Input& input);
    void end_frame();
    const ImDrawData* draw_data() const;  // of the last ended frame
    GlyphAtlas& glyphs();
    // Before the next frame, what was kept of all texts shown so far goes.
    void forget_texts();
    const Registry& registry() const { return registry_; }  // of the last ended frame
    void describe(bool on) { describing_ = on; }
    // Seconds of Input::now at which a frame is wanted without any event; 0 = the next one at once.
    std::optional<double> next_frame() const;

    // --- the frame
    // Names what is shown, "identify" or "question.4". A new name slides in, and the rest of a double tap
    // that brought it here does not reach it. Call once a frame before anything is drawn.
    void screen(std::string_view name, Direction direction = Direction::forward);

    // Another page of the same screen slides in.
    void turn(Direction direction);

    Settings settings;  // takes effect with the next frame

    const Canvas& canvas() const { return canvas_; }
    const Layout& layout() const { return layout_; }
    const Theme& theme() const { return *theme_; }
    Painter& paint() { return painter_; }
    Images& images() { return images_; }

    std::string_view say(const Words& words) const { return words.in(language()); }
    const std::string& say(const base::Bilingual& text) const { return text.in(language()); }
    Language language() const { return shown_.language; }
    TextSize text_size() const { return shown_.text_size; }
    bool portrait() const { return canvas_.portrait; }
    // A measure that grows with running text, such as the height of a row.
    float grown(float measure) const { return measure * text_factor(shown_.text_size); }

    // --- time
    double now() const { return input_.now; }
    float elapsed() const { return elapsed_; }  // seconds since the frame before, at most 0.1
    bool reduced_motion() const { return shown_.reduced_motion; }
    void animate() { wake_at(0); }  // another frame at the next tick
    void wake_at(double seconds);   // a frame no later than then, in the seconds of now()

    // --- input
    const std::vector<std::string>& scans() const { return input_.scans; }
    // The pointer's path while down, in canvas units, for ink.
    const std::vector<PointerSample>& samples() const { return samples_; }
    std::optional<Point> pointer() const;  // canvas units, while present
    bool pointer_down() const { return input_.pointer_down; }
    bool pointer_pressed() const { return pressed_; }    // went down in this frame
    bool pointer_released() const { return released_; }  // went up in this frame
    float wheel() const { return input_.wheel; }
    // The keys nobody has taken yet; Enter and Escape once, however long they are held. A field takes them
    // all; take_key takes the first of its kind.
    std::vector<KeyEvent>& keys() { return input_.keys; }
    bool take_key(Key key);
    bool take_space();                       // the space bar, unless it repeats
    bool active() const { return active_; }  // somebody touched or typed in this frame

    // --- the registry
    // Adds an item with its rectangle in canvas units; the clip and the slide are taken into account. An
    // item outside the clip is not added. The reference holds until the next one is added.
    Item& add(Item item, const Rect& rect);
    const std::string& focus() const { return focus_.at(); }
    void set_focus(std::string_view id, bool show = false) { focus_.set(id, show); }
    bool focus_visible() const { return focus_.visible(); }  // moved by keyboard: draw its ring
    Focus& keyboard() { return focus_; }
    bool describing() const { return describing_; }

    // A layer stands above what is drawn now: it takes no touch and no key.
    bool covered() const;
    // Where the drawn thing lands in the window: canvas units to pixels, with the slide.
    Rect to_window(const Rect& rect) const;

  private:
    friend class Layer;
    friend class Still;
    friend class Painter;
    friend class Posed;
    friend Pose pose_of(const Context& ctx, std::string_view id);
    friend Drawing& drawing_of(Context& ctx);
    friend class Region;
    friend Taps& taps_of(Context& ctx);
    friend Settlings& settlings_of(Context& ctx);
    friend bool repeating(Context& ctx, const Tap& tap);
    struct Inner;
    void take_pointer();
    void ignore_press();
    void slide();
    void veil();
    void walk_focus();

    std::unique_ptr<Inner> inner_;
    Images& images_;
    Input input_;
    Settings shown_;
    Canvas canvas_;
    Layout layout_;
    const Theme* theme_;
    Painter painter_;
    Registry registry_;
    Registry gathering_;
    const Posed* posed_ = nullptr;  // the innermost
    std::vector<PointerSample> samples_;
    Focus focus_;
    std::optional<double> wake_;
    float elapsed_ = 0;
    bool pressed_ = false;
    bool released_ = false;
    bool was_down_ = false;
    bool active_ = false;
    bool describing_ = false;
};

// While it lives, what is drawn neither slides nor fades with a change of screen: header and footer. `part`
// is theirs, along the whole upper or lower end of the page.
class Still {
  public:
    Still(Context& ctx, const Rect& part);
    ~Still();
    Still(const Still&) = delete;
    Still& operator=(const Still&) = delete;

  private:
    Context& ctx_;
};

// While it lives, what is drawn scrolls with the region of that id: what has left its clip is no item, and
// still a stop of the keyboard's.
class Region {
  public:
    Region(Context& ctx, const std::string& id);
    ~Region();
    Region(const Region&) = delete;
    Region& operator=(const Region&) = delete;

  private:
    Context& ctx_;
};

// While it lives, what is drawn stands above everything drawn before and takes all touches: a dialog. What
// stands below keeps its picture and is not enabled. At most one at a time.
class Layer {
  public:
    Layer(Context& ctx, const char* name);
    ~Layer();
    // Its first frame, over a focus that was to be seen: a keyboard is in use.
    bool takes_focus() const { return takes_focus_; }
    Layer(const Layer&) = delete;
    Layer& operator=(const Layer&) = delete;

  private:
    Context& ctx_;
    bool takes_focus_ = false;
};

}  // namespace netra::ui
