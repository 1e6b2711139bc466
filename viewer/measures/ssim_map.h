/* The map of SSIM with a uniform 7 x 7 window: what ssim_opencv.py does, to the bit. */

#ifndef VERISLIDE_SSIM_MAP_H
#define VERISLIDE_SSIM_MAP_H

#include "ssim_rows.h"

#define ROWS 128

INLINE void fill_some_rows(const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out,
                      ptrdiff_t height, ptrdiff_t width, ptrdiff_t channels, ptrdiff_t top, ptrdiff_t bottom,
                      float luminance, float contrast)
{
    Pair pair = {x, y, x_stride, y_stride, height, width, channels};
    for (ptrdiff_t left = 0; left < width; left += STRIP) {
        Strip strip = strip_from(left, width, width);
        Sums sums = {{0}, {0}, {0}};
        for (ptrdiff_t row = top; row < bottom; row++) {
            sum_row(&sums, pair, strip, row, top);
            write_row(&sums, out + (row * width + left) * channels, channels, (strip.right - left) * channels,
                      luminance, contrast);
        }
    }
}

/* Some rows at a time: a strip that runs down a large picture touches a new page of memory in every row. */
INLINE void fill_map(const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out,
                 ptrdiff_t height, ptrdiff_t width, ptrdiff_t channels, ptrdiff_t top, ptrdiff_t bottom,
                 float luminance, float contrast)
{
    for (ptrdiff_t first = top; first < bottom; first += ROWS)
        fill_some_rows(x, x_stride, y, y_stride, out, height, width, channels, first,
                  first + ROWS < bottom ? first + ROWS : bottom, luminance, contrast);
}

#endif
