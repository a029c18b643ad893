#include "document/demo_overlay.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace netra::document {

namespace {

constexpr const char* slate = "#46536A";
constexpr double outer = 26;  // the frame's outer and inner edge, from the paper's
constexpr double inner = 68;

std::string svg(double width, double height, const std::string& inside) {
    std::ostringstream text;
    text << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " << width << ' ' << height
         << "\" font-family=\"Inter, sans-serif\">" << inside << "</svg>";
    return text.str();
}

std::string side_words(const std::string& words, double x, double y, int degrees) {
    std::ostringstream text;
    text << "<text transform=\"translate(" << x << ' ' << y << ") rotate(" << degrees
         << ")\" font-size=\"19\" font-weight=\"700\" fill=\"#FFFFFF\" text-anchor=\"middle\" "
            "letter-spacing=\"1.8\">"
         << words << "</text>";
    return text.str();
}

// One or, on a long side, two places for the words, centred on the side.
std::vector<double> word_places(double length) {
    if (length < 1000) return {length / 2};
    const double away = (length - 2 * 70) / 4;
    return {length / 2 - away, length / 2 + away};
}

std::string corner(double x, double y) {
    std::ostringstream text;
    text << "<circle cx=\"" << x << "\" cy=\"" << y << "\" r=\"7\" fill=\"none\" stroke=\"#FFFFFF\" "
         << "stroke-width=\"1.6\"/><circle cx=\"" << x << "\" cy=\"" << y << "\" r=\"2\" fill=\"#FFFFFF\"/>";
    return text.str();
}

}  // namespace

void paint_demo_watermark(cairo_t* context, double width, double height) {
    const bool lying = width > height;
    const double size = lying ? 188 : 150;
    std::ostringstream text;
    text << "<text transform=\"translate(" << (lying ? width / 2 + 24 : width / 2) << ' '
         << (lying ? 304 : 430) << ") rotate(" << (lying ? -11 : -22) << ")\" y=\"" << size * 0.36
         << "\" font-family=\"Inter Display, Inter, sans-serif\" font-size=\"" << size
         << "\" font-weight=\"800\" letter-spacing=\"" << size * 0.04
         << "\" text-anchor=\"middle\" fill=\"none\" stroke=\"" << slate
         << "\" stroke-opacity=\".42\" stroke-width=\"1.6\">CONTOH</text>";
    Drawing(svg(width, height, text.str())).draw(context, {0, 0, width, height});
}

void paint_demo_frame(cairo_t* context, double width, double height, const std::string& words) {
    std::ostringstream text;
    text << "<path d=\"M" << outer << ' ' << outer << 'H' << width - outer << 'V' << height - outer << 'H'
         << outer << "zM" << inner << ' ' << inner << 'V' << height - inner << 'H' << width - inner << 'V'
         << inner << "z\" fill=\"" << slate << "\" fill-rule=\"evenodd\"/>";
    const double band = 53.8;  // baseline within the frame
    for (const double x : word_places(width)) {
        text << side_words(words, x, band, 0) << side_words(words, x, height - band + 13.6, 0);
    }
    for (const double y : word_places(height)) {
        text << side_words(words, band, y, -90) << side_words(words, width - band, y, 90);
    }
    for (const double x : {47.0, width - 47}) {
        for (const double y : {47.0, height - 47}) text << corner(x, y);
    }
    text << "<rect x=\"71.5\" y=\"71.5\" width=\"" << width - 143 << "\" height=\"" << height - 143
         << "\" fill=\"none\" stroke=\"" << slate << "\"/>";
    Drawing(svg(width, height, text.str())).draw(context, {0, 0, width, height});
}

void paint_demo_seal(cairo_t* context, const Rect& seal) {
    const double radius = std::min(seal.width, seal.height) / 2;
    const double side = 2 * radius;
    std::ostringstream text;
    text << "<g fill=\"none\" text-anchor=\"middle\"><circle cx=\"" << radius << "\" cy=\"" << radius
         << "\" r=\"" << radius * 0.95 << "\" stroke=\"" << slate
         << "\" stroke-width=\"1.6\" stroke-dasharray=\"7 6\"/><circle cx=\"" << radius << "\" cy=\""
         << radius << "\" r=\"" << radius * 0.73 << "\" stroke=\"#838DA1\" stroke-width=\".8\"/><text fill=\""
         << slate << "\" x=\"" << radius << "\" y=\"" << radius * 0.99
         << "\" font-family=\"Inter Display, Inter, sans-serif\" font-size=\"" << radius * 0.26
         << "\" font-weight=\"700\" letter-spacing=\"" << radius * 0.0156 << "\">CONTOH</text><text fill=\""
         << slate << "\" x=\"" << radius << "\" y=\"" << radius * 1.21 << "\" font-size=\""
         << std::max(10.7, radius * 0.13) << "\">tanpa segel</text></g>";
    const Rect place{seal.x + seal.width / 2 - radius, seal.y + seal.height / 2 - radius, side, side};
    Drawing(svg(side, side, text.str())).draw(context, place);
}

}  // namespace netra::document
