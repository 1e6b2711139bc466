/* What the compiled kernels share: names that a compiler understands, and the same code for several sets of instructions.

   Which set of instructions runs is decided when the program runs; no compiler option names one. */

#ifndef VERISLIDE_KERNEL_H
#define VERISLIDE_KERNEL_H

#include <stddef.h>
#include <stdint.h>

#if defined(_MSC_VER)
#define EXPORTED __declspec(dllexport)
#define INLINE static __forceinline
#define RESTRICT __restrict
#elif defined(_WIN32)
#define EXPORTED __declspec(dllexport)
#define INLINE static inline __attribute__((always_inline))
#define RESTRICT __restrict__
#else
#define EXPORTED __attribute__((visibility("default")))
#define INLINE static inline __attribute__((always_inline))
#define RESTRICT __restrict__
#endif

/* Asks for memory that will be read soon: a strip of a picture jumps from row to row, which no processor foresees. */
#if defined(__GNUC__) || defined(__clang__)
#define FETCH(address) __builtin_prefetch(address)
#else
#define FETCH(address) ((void)(address))
#endif
#define CACHE_LINE 64

INLINE void fetch(const uint8_t *from, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i += CACHE_LINE)
        FETCH(from + i);
}

/* A picture goes on outside as its mirror image, the outermost row twice. */
INLINE ptrdiff_t mirrored(ptrdiff_t at, ptrdiff_t length)
{
    return at < 0 ? -1 - at : at >= length ? 2 * length - 1 - at : at;
}

/* Exports "exported", which calls "work" compiled for a variant: 0 what every processor has, 1 AVX2, 2 AVX-512. */
#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#define HAS_VARIANTS 1
#if defined(__clang__)
#define AVX512 "avx512f,avx512bw,avx512vl,avx512dq"
#else
#define AVX512 "avx512f,avx512bw,avx512vl,avx512dq,prefer-vector-width=512"
#endif
#define WITH_VARIANTS(exported, work, parameters, arguments)                                                           \
    static void work##_plain(parameters)                                                                               \
    {                                                                                                                  \
        work(arguments);                                                                                               \
    }                                                                                                                  \
    __attribute__((target("avx2"))) static void work##_avx2(parameters)                                                \
    {                                                                                                                  \
        work(arguments);                                                                                               \
    }                                                                                                                  \
    __attribute__((target(AVX512))) static void work##_avx512(parameters)                                              \
    {                                                                                                                  \
        work(arguments);                                                                                               \
    }                                                                                                                  \
    EXPORTED void exported(int variant, parameters)                                                                    \
    {                                                                                                                  \
        (variant == 2 ? work##_avx512 : variant == 1 ? work##_avx2 : work##_plain)(arguments);                         \
    }
#else
#define WITH_VARIANTS(exported, work, parameters, arguments)                                                           \
    EXPORTED void exported(int variant, parameters)                                                                    \
    {                                                                                                                  \
        (void)variant;                                                                                                 \
        work(arguments);                                                                                               \
    }
#endif

#endif
