#include "platform/memory.h"

#include <malloc.h>

namespace netra::platform {

static constexpr int large = 128 << 10;  // bytes
static constexpr int heaps = 2;

void hold_little_memory() {
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, large);
    mallopt(M_ARENA_MAX, heaps);
}

void give_memory_back() {
    malloc_trim(0);
}

}  // namespace netra::platform
