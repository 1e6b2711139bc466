/* The map of SSIM with a uniform 7 x 7 window: what ssim_opencv.py does, to the bit. */

#include "ssim_rows.h"

#define ROWS 128

INLINE void fill_rows(const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out,
                      ptrdiff_t height, ptrdiff_t width, ptrdiff_t channels, ptrdiff_t top, ptrdiff_t bottom,
                      float luminance, float contrast)
{
    Pair pair = {x, y, x_stride, y_stride, height, width, channels};
    for (ptrdiff_t left = 0; left < width; left += STRIP) {
        Strip strip = strip_from(left, width, width);
        Sums sums = {{0}, {0}, {0}, {0}};
        for (ptrdiff_t row = top; row < bottom; row++) {
            sum_row(&sums, pair, strip, row, top);
            write_row(&sums, out + (row * width + left) * channels, channels, (strip.right - left) * channels,
                      luminance, contrast);
        }
    }
}

/* Some rows at a time: a strip that runs down a large picture touches a new page of memory in every row. */
INLINE void fill(const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out,
                 ptrdiff_t height, ptrdiff_t width, ptrdiff_t channels, ptrdiff_t top, ptrdiff_t bottom,
                 float luminance, float contrast)
{
    for (ptrdiff_t first = top; first < bottom; first += ROWS)
        fill_rows(x, x_stride, y, y_stride, out, height, width, channels, first,
                  first + ROWS < bottom ? first + ROWS : bottom, luminance, contrast);
}

#define ARGUMENTS                                                                                                      \
    const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out, ptrdiff_t height,          \
        ptrdiff_t width, ptrdiff_t channels, ptrdiff_t top, ptrdiff_t bottom, float luminance, float contrast
#define HANDED_ON x, x_stride, y, y_stride, out, height, width, channels, top, bottom, luminance, contrast

/* The best set of instructions of this processor: 0 those that every one has, 1 AVX2, 2 AVX-512. */
EXPORTED int verislide_best_variant(void)
{
#ifdef HAS_VARIANTS
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
        && __builtin_cpu_supports("avx512dq"))
        return 2;
    if (__builtin_cpu_supports("avx2"))
        return 1;
#endif
    return 0;
}

/* Write rows top to bottom (without the last) of the map. Strides are bytes from row to row; samples lie side by side. */
WITH_VARIANTS(verislide_ssim_rows, fill, ARGUMENTS, HANDED_ON)
