// `netra quiz convert` and `netra quiz template`.
#pragma once

namespace CLI {
class App;
}

namespace netra::cli {
class Context;
void declare_quiz_convert(CLI::App& quiz, Context& context);
}  // namespace netra::cli
