/* SSIM with a uniform 7 x 7 window from exact whole sums: what ssim_opencv.py does, sample by sample the same bits.

   Rows are read as samples, one after the other, channels side by side. A strip of columns keeps for each of its samples
   the sums over seven rows; a row further, the new row is added and the old one taken away. Nothing is allocated, no thread
   started. Every float operation is rounded for itself (no fused ones). */

#include "kernel.h"

#define REACH 3
#define MOST_CHANNELS 4
#define STRIP 256
#define ROWS 128
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

INLINE void fill_rows(const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out,
                      ptrdiff_t height, ptrdiff_t width, ptrdiff_t channels, ptrdiff_t top, ptrdiff_t bottom,
                      float luminance, float contrast)
{
    for (ptrdiff_t left = 0; left < width; left += STRIP) {
        ptrdiff_t right = left + STRIP < width ? left + STRIP : width;
        ptrdiff_t start = left - REACH, stop = right + REACH;
        ptrdiff_t first = start < 0 ? 0 : start, last = stop > width ? width : stop;
        ptrdiff_t offset = (first - start) * channels, count = (last - first) * channels, at = first * channels;
        Sums sums = {{0}, {0}, {0}, {0}};
        for (ptrdiff_t row = top - REACH; row < top + REACH; row++) {
            ptrdiff_t source = mirrored(row, height);
            add_row(&sums, x + source * x_stride + at, y + source * y_stride + at, offset, count);
        }
        for (ptrdiff_t row = top; row < bottom; row++) {
            ptrdiff_t entering = mirrored(row + REACH, height), leaving = mirrored(row - REACH - 1, height);
            if (row == top)
                add_row(&sums, x + entering * x_stride + at, y + entering * y_stride + at, offset, count);
            else
                move_row(&sums, x + entering * x_stride + at, y + entering * y_stride + at,
                         x + leaving * x_stride + at, y + leaving * y_stride + at, offset, count);
            mirror_columns(&sums, start, first, start, width, channels);
            mirror_columns(&sums, last, stop, start, width, channels);
            write_row(&sums, out + (row * width + left) * channels, channels, (right - left) * channels, luminance,
                      contrast);
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
