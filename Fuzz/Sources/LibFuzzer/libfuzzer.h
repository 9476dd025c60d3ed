#include <stddef.h>
#include <stdint.h>
// The part of libFuzzer that runs `run` again and again, without the `main` that Swift has its own of.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*run)(const uint8_t *bytes, size_t count));
