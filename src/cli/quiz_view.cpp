#include "cli/quiz_view.h"

#include <cmath>
#include <iomanip>
#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>
#include <string_view>

namespace netra::cli {

using content::WrittenAnswer;
using content::WrittenNumber;
using content::WrittenPair;
using content::WrittenQuestion;
using core::QuestionType;
using Json = nlohmann::ordered_json;

namespace {

struct TypeName {
    const char* key;
    base::Bilingual words;
};

TypeName name_of(QuestionType type) {
    switch (type) {
        case QuestionType::single:
        case QuestionType::several:
            return {"multiple_choice", {"pilihan ganda", "multiple choice"}};
        case QuestionType::true_false:
            return {"true_false", {"benar/salah", "true/false"}};
        case QuestionType::missing_word:
            return {"missing_word", {"kata rumpang", "missing word"}};
        case QuestionType::short_answer:
            return {"short_answer", {"jawaban singkat", "short answer"}};
        case QuestionType::numerical:
            return {"numerical", {"angka", "numerical"}};
        case QuestionType::essay:
            return {"essay", {"esai", "essay"}};
        case QuestionType::description:
            return {"description", {"keterangan", "description"}};
        default:
            return {"matching", {"pasangan", "matching"}};
    }
}

std::string format_name(content::TextFormat format) {
    const std::string_view mark = content::format_mark(format);
    return std::string(mark.substr(1, mark.size() - 2));
}

bool is_right(const WrittenQuestion& question, const WrittenAnswer& answer) {
    return question.type == QuestionType::several ? answer.weight > 0 : answer.weight == 100;
}

// Whole numbers without a point.
Json number(double value) {
    constexpr double exact = 9007199254740992;  // 2^53
    if (std::abs(value) < exact && value == std::trunc(value)) return static_cast<std::int64_t>(value);
    return value;
}

Json answers_of(const WrittenQuestion& question) {
    Json list = Json::array();
    for (const WrittenAnswer& answer : question.answers) {
        list.push_back({{"text", answer.text.text},
                        {"correct", is_right(question, answer)},
                        {"weight", number(answer.weight)},
                        {"feedback", answer.feedback.text}});
    }
    return list;
}

Json pairs_of(const WrittenQuestion& question) {
    Json list = Json::array();
    for (const WrittenPair& pair : question.pairs) {
        list.push_back({{"left", pair.left.text}, {"right", pair.right}});
    }
    return list;
}

Json numbers_of(const WrittenQuestion& question) {
    Json list = Json::array();
    for (const WrittenNumber& accepted : question.numbers) {
        const bool any = accepted.form == content::NumberForm::any;
        const auto part = [any](double value) { return any ? Json(nullptr) : number(value); };
        list.push_back({{"value", part(accepted.value)},
                        {"tolerance", part(accepted.tolerance)},
                        {"low", part(accepted.low)},
                        {"high", part(accepted.high)},
                        {"weight", number(accepted.weight)},
                        {"feedback", accepted.feedback.text}});
    }
    return list;
}

Json as_json(std::size_t n, const content::GiftQuestion& read) {
    const WrittenQuestion& question = read.written;
    const bool decides = question.type == QuestionType::true_false && !question.answers.empty();
    return {{"n", n},
            {"line", read.place.line},
            {"category", question.category},
            {"id", question.id},
            {"tags", question.tags},
            {"type", name_of(question.type).key},
            {"title", question.title},
            {"format", format_name(question.stem.format)},
            {"stem", question.stem.text},
            {"answers", answers_of(question)},
            {"pairs", pairs_of(question)},
            {"numbers", numbers_of(question)},
            {"correct", decides ? Json(is_right(question, question.answers[0])) : Json(nullptr)},
            {"feedback", question.feedback.text}};
}

// Each line of the text behind the margin, whose first line begins with `mark`.
void paragraph(std::ostream& out, std::string mark, const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        out << mark << line << "\n";
        mark.assign(mark.size(), ' ');
    }
}

void weighted(std::ostream& out, double weight, const std::string& text, const std::string& feedback) {
    std::ostringstream percent;
    percent << std::setw(8) << weight << " %  ";
    paragraph(out, percent.str(), text);
    paragraph(out, std::string(12, ' ') + "# ", feedback);
}

std::string describe_number(const WrittenNumber& accepted) {
    std::ostringstream text;
    text << std::setprecision(15);
    if (accepted.form == content::NumberForm::any) return "*";
    if (accepted.form == content::NumberForm::range) {
        text << accepted.low << " .. " << accepted.high;
    } else {
        text << accepted.value;
        if (accepted.tolerance != 0) text << " ± " << accepted.tolerance;
    }
    return text.str();
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

void show_for_people(const Context& context, std::size_t n, const content::GiftQuestion& read) {
    const WrittenQuestion& question = read.written;
    std::ostream& out = context.world.out;
    context.say(
        fill({"{0}. baris {1}: {2}{3}", "{0}. line {1}: {2}{3}"},
             {std::to_string(n), std::to_string(read.place.line), context.text(name_of(question.type).words),
              question.title.empty() ? "" : " — " + question.title}));
    context.row({"Kategori", "Category"}, question.category);
    context.row({"Id", "Id"}, question.id);
    context.row({"Tanda", "Tags"}, joined(question.tags));
    context.row({"Format", "Format"}, format_name(question.stem.format));
    paragraph(out, "    ", question.stem.text);
    for (const WrittenAnswer& answer : question.answers) {
        weighted(out, answer.weight, answer.text.text, answer.feedback.text);
    }
    for (const WrittenNumber& accepted : question.numbers) {
        weighted(out, accepted.weight, describe_number(accepted), accepted.feedback.text);
    }
    for (const WrittenPair& pair : question.pairs) {
        paragraph(out, "      ", (pair.left.text.empty() ? "(…)" : pair.left.text) + " -> " + pair.right);
    }
    paragraph(out, "    #### ", question.feedback.text);
    out << "\n";
}

}  // namespace

void show_question(const Context& context, std::size_t number, const content::GiftQuestion& question) {
    if (context.json) return context.print(as_json(number, question));
    show_for_people(context, number, question);
}

}  // namespace netra::cli
