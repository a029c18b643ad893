// The process's memory, as the C library holds it for reuse or gives it back to the system.
#pragma once

namespace netra::platform {

// Before other threads begin: whatever is as large as a picture goes back as soon as it is freed, and the
// threads share few heaps. By itself glibc keeps ever larger blocks, in a heap a thread.
void hold_little_memory();

// What is free in the heaps goes back too. Takes milliseconds: for a moment when nobody waits.
void give_memory_back();

}  // namespace netra::platform
