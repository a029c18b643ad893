#include "core/course.h"

#include <doctest/doctest.h>

using namespace netra::core;

TEST_CASE("a blueprint asks for the sum of its rows") {
    const Blueprint blueprint{{{"dasar", 4, {}}, {"sanksi", 3, Difficulty::hard}}};
    CHECK(blueprint.total() == 7);
    CHECK(Blueprint{}.total() == 0);
}

TEST_CASE("modules and questions are found by their id") {
    Course course;
    course.modules.resize(2);
    course.modules[1].id = "sanksi";
    course.questions.resize(2);
    course.questions[1].id = "q2";
    CHECK(course.find_module("sanksi") == &course.modules[1]);
    CHECK(course.find_module("lain") == nullptr);
    CHECK(course.find_question("q2") == &course.questions[1]);
    CHECK(course.find_question("q3") == nullptr);
}

TEST_CASE("a status with its own variant gets it and every other status the original") {
    Course course;
    course.pact.version = "1.0";
    course.pact_variants[Status::non_asn].version = "1.0-non-asn";
    course.pledge.title = "Ikrar";
    course.pledge_variants[Status::pppk].title = "Ikrar PPPK";
    Module module;
    module.pages.resize(3);
    module.page_variants[Status::pppk].resize(2);

    CHECK(course.pact_for(Status::non_asn).version == "1.0-non-asn");
    CHECK(course.pact_for(Status::pns).version == "1.0");
    CHECK(course.pledge_for(Status::pppk).title == "Ikrar PPPK");
    CHECK(course.pledge_for(Status::cpns).title == "Ikrar");
    CHECK(module.pages_for(Status::pppk).size() == 2);
    CHECK(module.pages_for(Status::pns).size() == 3);
}

TEST_CASE("a final test is drawn by mode, by mode and status where the course says so, else not at all") {
    Course course;
    course.blueprints[Mode::full] = Blueprint{{{"dasar", 10, {}}}};
    course.blueprints[Mode::express] = Blueprint{{{"dasar", 5, {}}}};
    course.status_blueprints[{Mode::express, Status::non_asn}] = Blueprint{{{"dasar", 3, {}}}};

    CHECK(course.blueprint_for(Mode::full, Status::non_asn).total() == 10);
    CHECK(course.blueprint_for(Mode::express, Status::non_asn).total() == 3);
    CHECK(course.blueprint_for(Mode::express, Status::pns).total() == 5);
    CHECK(course.blueprint_for(Mode::signing, Status::pns).total() == 0);
}
