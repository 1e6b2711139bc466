/* Vectors of BYTES bytes, as wide as the set of instructions has them that a file is compiled for. Where no vectors are
   known (BYTES 4), one number takes the place of each, and the same code works on that.

   A lane is 32 bits: a whole number, one in single precision, or two words, the lower one of x, the upper one of y. */

#ifndef VERISLIDE_VECTORS_H
#define VERISLIDE_VECTORS_H

#include <string.h>

#include "kernel.h"

#ifdef HAS_VARIANTS
#include <immintrin.h>
#endif

#define LANES (BYTES / 4)

#if BYTES > 4

typedef int32_t Integers __attribute__((vector_size(BYTES)));
typedef float Floats __attribute__((vector_size(BYTES)));
typedef int16_t Words __attribute__((vector_size(BYTES)));
typedef uint32_t Lanes __attribute__((vector_size(BYTES)));
typedef uint8_t Samples __attribute__((vector_size(LANES)));

/* LANES samples of either picture. */
INLINE Words pairs_of(const uint8_t *x, const uint8_t *y)
{
#if BYTES == 64 && defined(HAS_VARIANTS)
    __m512i a = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)x));
    __m512i b = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)y));
    return (Words)_mm512_or_si512(a, _mm512_slli_epi32(b, 16));
#elif BYTES == 32 && defined(HAS_VARIANTS)
    __m128i a = _mm_loadl_epi64((const __m128i *)x), b = _mm_loadl_epi64((const __m128i *)y);
    return (Words)_mm256_cvtepu8_epi16(_mm_unpacklo_epi8(a, b));
#elif BYTES == 16 && defined(HAS_VARIANTS)
    int a, b;
    memcpy(&a, x, sizeof a);
    memcpy(&b, y, sizeof b);
    __m128i both = _mm_unpacklo_epi8(_mm_cvtsi32_si128(a), _mm_cvtsi32_si128(b));
    return (Words)_mm_unpacklo_epi8(both, _mm_setzero_si128());
#else
    Samples a, b;
    memcpy(&a, x, sizeof a);
    memcpy(&b, y, sizeof b);
    return (Words)(__builtin_convertvector(a, Lanes) | __builtin_convertvector(b, Lanes) << 16);
#endif
}

INLINE Words plus(Words a, Words b)
{
    return a + b;
}

INLINE Words minus(Words a, Words b)
{
    return a - b;
}

/* x and y change places. */
INLINE Words exchanged(Words a)
{
    return (Words)((Lanes)a << 16 | (Lanes)a >> 16);
}

INLINE Floats as_floats(Integers a)
{
    return __builtin_convertvector(a, Floats);
}

/* Products of the lower words and of the upper ones, added. */
INLINE Integers multiplied(Words a, Words b)
{
#if BYTES == 64 && defined(HAS_VARIANTS)
    return (Integers)_mm512_madd_epi16((__m512i)a, (__m512i)b);
#elif BYTES == 32 && defined(HAS_VARIANTS)
    return (Integers)_mm256_madd_epi16((__m256i)a, (__m256i)b);
#elif BYTES == 16 && defined(HAS_VARIANTS)
    return (Integers)_mm_madd_epi16((__m128i)a, (__m128i)b);
#else
    return ((Integers)a << 16 >> 16) * ((Integers)b << 16 >> 16) + ((Integers)a >> 16) * ((Integers)b >> 16);
#endif
}

#else

typedef int32_t Integers;
typedef float Floats;
typedef struct {
    int16_t x, y;
} Words;

INLINE Words pairs_of(const uint8_t *x, const uint8_t *y)
{
    Words pair = {*x, *y};
    return pair;
}

INLINE Words plus(Words a, Words b)
{
    Words sum = {(int16_t)(a.x + b.x), (int16_t)(a.y + b.y)};
    return sum;
}

INLINE Words minus(Words a, Words b)
{
    Words difference = {(int16_t)(a.x - b.x), (int16_t)(a.y - b.y)};
    return difference;
}

INLINE Words exchanged(Words a)
{
    Words other = {a.y, a.x};
    return other;
}

INLINE Floats as_floats(Integers a)
{
    return (Floats)a;
}

INLINE Integers multiplied(Words a, Words b)
{
    return (int32_t)a.x * b.x + (int32_t)a.y * b.y;
}

#endif

INLINE Integers integers_at(const int32_t *from)
{
    Integers values;
    memcpy(&values, from, sizeof values);
    return values;
}

INLINE Words words_at(const int32_t *from)
{
    Words values;
    memcpy(&values, from, sizeof values);
    return values;
}

INLINE Words as_words(Integers a)
{
    Words values;
    memcpy(&values, &a, sizeof values);
    return values;
}

INLINE void put_integers(int32_t *to, Integers values)
{
    memcpy(to, &values, sizeof values);
}

INLINE void put_floats(float *to, Floats values)
{
    memcpy(to, &values, sizeof values);
}

INLINE void put_words(int32_t *to, Words values)
{
    memcpy(to, &values, sizeof values);
}

#endif
