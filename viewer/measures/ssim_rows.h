/* SSIM with a uniform 7 x 7 window from exact whole sums, row by row: what ssim_opencv.py does, sample by sample the same
   bits.

   Rows are read as samples, one after the other, channels side by side. A strip of columns keeps for each of its samples
   the sums over seven rows; a row further, the new row is added and the old one taken away. Nothing is allocated, no thread
   started. Every float operation is rounded for itself (no fused ones). */

#ifndef VERISLIDE_SSIM_ROWS_H
#define VERISLIDE_SSIM_ROWS_H

#include "kernel.h"

#define REACH 3
#define MOST_CHANNELS 4
#define STRIP 256
#define SPACE ((STRIP + 2 * REACH) * MOST_CHANNELS)

/* What a strip keeps of each of its samples: sums over seven rows of x, y, x^2 + y^2 and xy. */
typedef struct {
    uint16_t x[SPACE], y[SPACE];
    int32_t squares[SPACE], products[SPACE];
} Sums;

INLINE void add_row(Sums *RESTRICT sums, const uint8_t *RESTRICT x, const uint8_t *RESTRICT y, ptrdiff_t offset,
                    ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int32_t a = x[i], b = y[i];
        sums->x[offset + i] = (uint16_t)(sums->x[offset + i] + x[i]);
        sums->y[offset + i] = (uint16_t)(sums->y[offset + i] + y[i]);
        sums->squares[offset + i] += a * a + b * b;
        sums->products[offset + i] += a * b;
    }
}

INLINE void move_row(Sums *RESTRICT sums, const uint8_t *RESTRICT x, const uint8_t *RESTRICT y,
                     const uint8_t *RESTRICT old_x, const uint8_t *RESTRICT old_y, ptrdiff_t offset, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int32_t a = x[i], b = y[i], c = old_x[i], d = old_y[i];
        sums->x[offset + i] = (uint16_t)(sums->x[offset + i] + x[i] - old_x[i]);
        sums->y[offset + i] = (uint16_t)(sums->y[offset + i] + y[i] - old_y[i]);
        sums->squares[offset + i] += a * a + b * b - c * c - d * d;
        sums->products[offset + i] += a * b - c * d;
    }
}

INLINE void write_row(const Sums *RESTRICT sums, float *RESTRICT out, ptrdiff_t step, ptrdiff_t count, float luminance,
                      float contrast)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        uint16_t x = 0, y = 0;
        int32_t squares = 0, products = 0;
        for (int k = 0; k < 7; k++) {
            x = (uint16_t)(x + sums->x[i + k * step]);
            y = (uint16_t)(y + sums->y[i + k * step]);
            squares += sums->squares[i + k * step];
            products += sums->products[i + k * step];
        }
        int32_t means = 2 * (int32_t)x * (int32_t)y;
        int32_t square_means = (int32_t)x * x + (int32_t)y * y;
        float above = ((float)means + luminance) * ((float)(98 * products - means) + contrast);
        float below = ((float)square_means + luminance) * ((float)(49 * squares - square_means) + contrast);
        out[i] = above / below;
    }
}

/* The sums of samples outside the picture are those of their mirror images. */
INLINE void mirror_columns(Sums *sums, ptrdiff_t from_column, ptrdiff_t to_column, ptrdiff_t start, ptrdiff_t width,
                           ptrdiff_t channels)
{
    for (ptrdiff_t column = from_column; column < to_column; column++) {
        for (ptrdiff_t channel = 0; channel < channels; channel++) {
            ptrdiff_t to = (column - start) * channels + channel;
            ptrdiff_t from = (mirrored(column, width) - start) * channels + channel;
            sums->x[to] = sums->x[from];
            sums->y[to] = sums->y[from];
            sums->squares[to] = sums->squares[from];
            sums->products[to] = sums->products[from];
        }
    }
}

/* Two pictures of one shape. */
typedef struct {
    const uint8_t *x, *y;
    ptrdiff_t x_stride, y_stride, height, width, channels;
} Pair;

/* Columns left to right of the map, those start to stop that windows reach into, and those of them in the picture. */
typedef struct {
    ptrdiff_t left, right, start, stop, first, last;
} Strip;

INLINE Strip strip_from(ptrdiff_t left, ptrdiff_t end, ptrdiff_t width)
{
    ptrdiff_t right = left + STRIP < end ? left + STRIP : end, start = left - REACH, stop = right + REACH;
    Strip strip = {left, right, start, stop, start < 0 ? 0 : start, stop > width ? width : stop};
    return strip;
}

/* The sums for row: top is the first row that is asked for, then each follows on the one above it. */
INLINE void sum_row(Sums *sums, Pair pair, Strip strip, ptrdiff_t row, ptrdiff_t top)
{
    ptrdiff_t at = strip.first * pair.channels, offset = (strip.first - strip.start) * pair.channels;
    ptrdiff_t count = (strip.last - strip.first) * pair.channels;
    const uint8_t *x = pair.x + at, *y = pair.y + at;
    ptrdiff_t entering = mirrored(row + REACH, pair.height), leaving = mirrored(row - REACH - 1, pair.height);
    if (row == top) {
        for (ptrdiff_t above = top - REACH; above < top + REACH; above++) {
            ptrdiff_t source = mirrored(above, pair.height);
            add_row(sums, x + source * pair.x_stride, y + source * pair.y_stride, offset, count);
        }
        add_row(sums, x + entering * pair.x_stride, y + entering * pair.y_stride, offset, count);
    } else {
        move_row(sums, x + entering * pair.x_stride, y + entering * pair.y_stride, x + leaving * pair.x_stride,
                 y + leaving * pair.y_stride, offset, count);
    }
    mirror_columns(sums, strip.start, strip.first, strip.start, pair.width, pair.channels);
    mirror_columns(sums, strip.last, strip.stop, strip.start, pair.width, pair.channels);
}

#endif
