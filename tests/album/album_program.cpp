// netra-album [--window] [--gallery] [--only NAME] WxH LOOK[,LOOK…] FOLDER
//
// Leaves FOLDER/LOOK/NAME.json for every occasion, and NAME.png with --window; with --gallery those of the
// widgets' pages as well.
#include <cstdio>
#include <exception>
#include <sstream>
#include <string>
#include <vector>

#include "camera.h"
#include "papers.h"
#include "ui/gallery.h"

using namespace netra;

namespace {

struct Order {
    bool window = false;
    bool gallery = false;
    std::string only;
    int width = 0;
    int height = 0;
    std::vector<std::string> looks;
    std::filesystem::path folder;
};

bool read(int argc, char** argv, Order& order) {
    std::vector<std::string> words;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--window")
            order.window = true;
        else if (word == "--gallery")
            order.gallery = true;
        else if (word == "--only" && i + 1 < argc)
            order.only = argv[++i];
        else
            words.push_back(word);
    }
    if (words.size() != 3 || std::sscanf(words[0].c_str(), "%dx%d", &order.width, &order.height) != 2)
        return false;
    std::istringstream looks(words[1]);
    for (std::string look; std::getline(looks, look, ',');) order.looks.push_back(look);
    order.folder = words[2];
    return true;
}

void fill(const Order& order) {
    const album::Papers papers;
    const auto occasions = album::occasions(papers);
    album::Camera camera(order.width, order.height, order.window);
    for (const std::string& name : order.looks) {
        const album::Look look = album::look_of(name);
        const auto folder = order.folder / name;
        std::filesystem::create_directories(folder);
        for (const album::Occasion& occasion : occasions) {
            if (order.only.empty() || occasion.name == order.only) camera.take(occasion, look, folder);
        }
        for (int page = 0; order.gallery && page < ui::Gallery::page_count; ++page)
            camera.take_gallery(page, look, folder);
    }
}

}  // namespace

int main(int argc, char** argv) try {
    Order order;
    if (!read(argc, argv, order)) {
        std::fputs("netra-album [--window] [--gallery] [--only NAME] WxH LOOK[,LOOK...] FOLDER\n", stderr);
        return 2;
    }
    fill(order);
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s: %s\n", argv[0], error.what());
    return 3;
}
