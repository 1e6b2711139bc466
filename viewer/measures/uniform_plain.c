/* The kernels with a uniform window, of what every processor of a kind has. */

#if defined(__GNUC__) || defined(__clang__)
#define BYTES 16
#else
#define BYTES 4
#endif
#define NAMED(function) function##_plain
#include "uniform_variant.h"
