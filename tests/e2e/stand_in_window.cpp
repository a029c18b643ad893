// A window that describes itself as the kiosk does, to prove the hand and the eye of the tests.
//
// Screen "first": a button "go" that leads to "second", a field "digits" that takes what is typed (Return
// adds ";"), and a pad whose value counts the points drawn on it while pressed.
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

struct Rect {
    int x, y, width, height;
    bool holds(double px, double py) const { return px >= x && py >= y && px < x + width && py < y + height; }
};

constexpr Rect button{40, 40, 200, 100};
constexpr Rect field{40, 200, 400, 100};
constexpr Rect pad{40, 340, 600, 200};

struct Seen {
    std::string screen = "first";
    std::string digits;
    int points = 0;
    int frame = 0;
    bool pressed = false;
};

Seen& seen_of(GLFWwindow* window) {
    return *static_cast<Seen*>(glfwGetWindowUserPointer(window));
}

void describe(const Seen& seen, const std::string& path) {
    const std::string draft = path + ".new";
    std::FILE* file = std::fopen(draft.c_str(), "w");
    if (!file) std::exit(3);
    const auto item = [&](const char* id, const char* role, const Rect& at, const std::string& value) {
        std::fprintf(file,
                     "{\"id\":\"%s\",\"role\":\"%s\",\"label\":\"\",\"rect\":[%d,%d,%d,%d],\"enabled\":true,"
                     "\"selected\":false,\"focused\":false,\"value\":\"%s\"}",
                     id, role, at.x, at.y, at.width, at.height, value.c_str());
    };
    std::fprintf(file, "{\"screen\":\"%s\",\"frame\":%d,\"items\":[", seen.screen.c_str(), seen.frame);
    item("go", "button", button, "");
    std::fputc(',', file);
    item("digits", "field", field, seen.digits);
    std::fputc(',', file);
    item("pad", "pad", pad, std::to_string(seen.points));
    std::fputs("],\"texts\":[]}", file);
    std::fclose(file);
    if (std::rename(draft.c_str(), path.c_str()) != 0) std::exit(3);
}

void on_button(GLFWwindow* window, int, int action, int) {
    Seen& seen = seen_of(window);
    double x = 0, y = 0;
    glfwGetCursorPos(window, &x, &y);
    seen.pressed = action == GLFW_PRESS;
    if (seen.pressed && button.holds(x, y)) seen.screen = "second";
    if (seen.pressed && pad.holds(x, y)) ++seen.points;
}

void on_move(GLFWwindow* window, double x, double y) {
    if (seen_of(window).pressed && pad.holds(x, y)) ++seen_of(window).points;
}

void on_character(GLFWwindow* window, unsigned int character) {
    if (character < 128) seen_of(window).digits += static_cast<char>(character);
}

void on_key(GLFWwindow* window, int key, int, int action, int) {
    if (key == GLFW_KEY_ENTER && action == GLFW_PRESS) seen_of(window).digits += ';';
}

}  // namespace

int main(int count, char** words) {
    std::string path;
    for (int i = 1; i + 1 < count; ++i)
        if (std::string(words[i]) == "--describe") path = words[i + 1];
    if (path.empty() || !glfwInit()) return 3;
    glfwWindowHint(GLFW_CLIENT_API, GLFW_NO_API);
    GLFWwindow* window = glfwCreateWindow(800, 600, "stand-in", nullptr, nullptr);
    if (!window) return 3;
    glfwSetWindowPos(window, 0, 0);
    glfwFocusWindow(window);
    Seen seen;
    glfwSetWindowUserPointer(window, &seen);
    glfwSetMouseButtonCallback(window, on_button);
    glfwSetCursorPosCallback(window, on_move);
    glfwSetCharCallback(window, on_character);
    glfwSetKeyCallback(window, on_key);
    while (!glfwWindowShouldClose(window)) {
        ++seen.frame;
        describe(seen, path);
        glfwWaitEvents();
    }
}
