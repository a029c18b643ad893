// libFuzzer's way in; run.sh starts it.
#include <cstddef>
#include <cstdint>

#include "gift_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    netra::test::read_any_gift({reinterpret_cast<const char*>(data), size});
    return 0;
}
