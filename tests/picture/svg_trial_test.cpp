#include "picture/svg_trial.h"

#include <doctest/doctest.h>

#include <string>

#include "base/error.h"

namespace picture = netra::picture;

TEST_CASE("a plain drawing passes its trial") {
    CHECK_NOTHROW(picture::try_svg(
        "<svg viewBox=\"0 0 9 9\" xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\"/></svg>"));
}

TEST_CASE("a drawing that only burns time is stopped and refused") {
    std::string path = "M0 0";
    for (int i = 0; i < 100; ++i) path += i % 2 == 0 ? "L9 9" : "L0 5";
    std::string source =
        "<svg viewBox=\"0 0 9 9\" xmlns=\"http://www.w3.org/2000/svg\"><path id=\"p\" fill=\"none\" "
        "stroke=\"#000\" stroke-dasharray=\".02\" stroke-linecap=\"round\" d=\"" +
        path + "\"/>";
    for (int i = 0; i < 10; ++i) source += "<use href=\"#p\"/>";
    source += "</svg>";
    CHECK_THROWS_AS(picture::try_svg(source), netra::Error);
}
