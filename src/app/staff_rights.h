// What an admin may and an operator may not: each action says it where it is declared.
#pragma once
#include <variant>

namespace netra::app {

// Whether the action that the variant holds is marked `static constexpr bool admin_only = true`.
template <class Variant>
bool is_admin_only(const Variant& action) {
    return std::visit(
        [](const auto& one) {
            return requires {
                one.admin_only;
            };
        },
        action);
}

}  // namespace netra::app
