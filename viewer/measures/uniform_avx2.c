/* The kernels with a uniform window, by AVX2. */

#include "kernel.h"

#ifdef HAS_VARIANTS

#include <immintrin.h>
#include <string.h>

#define BYTES 32
#define NAMED(function) function##_avx2
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#include "uniform_variant.h"
#pragma clang attribute pop
#else
#pragma GCC target("avx2")
#include "uniform_variant.h"
#endif

#endif
