#include "ui/registry.h"

#include <algorithm>
#include <array>

namespace netra::ui {

const char* name_of(Role role) {
    constexpr std::array names{"button", "choice", "checkbox", "field", "key", "pad", "link", "scroll"};
    return names[static_cast<std::size_t>(role)];
}

const Item* Registry::find(std::string_view id) const {
    const auto found =
        std::find_if(items.begin(), items.end(), [id](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

}  // namespace netra::ui
