/* The kernels with a uniform window, by AVX-512. */

#include "kernel.h"

#ifdef HAS_VARIANTS

#include <immintrin.h>
#include <string.h>

#define BYTES 64
#define NAMED(function) function##_avx512
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target(AVX512))), apply_to = function)
#include "uniform_variant.h"
#pragma clang attribute pop
#else
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,prefer-vector-width=512")
#include "uniform_variant.h"
#endif

#endif
