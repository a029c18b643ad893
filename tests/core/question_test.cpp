#include "core/question.h"

#include <doctest/doctest.h>

using namespace netra::core;

TEST_CASE("a question that names no status is for everybody") {
    Question question;
    CHECK(question.is_for(Status::non_asn));
    question.statuses = {Status::pns, Status::cpns};
    CHECK(question.is_for(Status::cpns));
    CHECK_FALSE(question.is_for(Status::pppk));
}

TEST_CASE("what is typed or only read cannot be asked at a kiosk") {
    Question question;
    for (const QuestionType type :
         {QuestionType::single, QuestionType::several, QuestionType::true_false, QuestionType::matching,
          QuestionType::ordering, QuestionType::sorting, QuestionType::missing_word}) {
        question.type = type;
        CHECK(question.can_be_asked());
    }
    for (const QuestionType type : {QuestionType::short_answer, QuestionType::numerical, QuestionType::essay,
                                    QuestionType::description}) {
        question.type = type;
        CHECK_FALSE(question.can_be_asked());
    }
}
