/* SSIM with a Gaussian window of 11 x 11 in double precision: what ssim_gaussian.py does.

   A strip of columns keeps its last eleven rows, with what lies left and right of them. Rows that have one weight are
   added as whole numbers first; what follows is done in double precision, down and then across. Equal windows give
   exactly 1. */

#include "kernel.h"

#include <string.h>

#define REACH 5
#define TAPS (2 * REACH + 1)
#define MOST_CHANNELS 4
#define STRIP 128
#define ROWS 128
#define SPACE ((STRIP + 2 * REACH) * MOST_CHANNELS)

/* Rows of a strip: bytes of both pictures, x^2 + y^2 and xy; a row has the place of its number modulo eleven. */
typedef struct {
    uint8_t x[TAPS][SPACE], y[TAPS][SPACE];
    int32_t squares[TAPS][SPACE], products[TAPS][SPACE];
} Rows;

/* Weighted over eleven rows. */
typedef struct {
    double x[SPACE], y[SPACE], squares[SPACE], products[SPACE];
} Columns;

/* Samples of the columns from "start" on, mirrored outside of the picture. */
INLINE void copy_row(uint8_t *RESTRICT to, const uint8_t *RESTRICT from, ptrdiff_t start, ptrdiff_t columns,
                     ptrdiff_t width, ptrdiff_t channels)
{
    ptrdiff_t first = start < 0 ? 0 : start, last = start + columns > width ? width : start + columns;
    memcpy(to + (first - start) * channels, from + first * channels, (size_t)((last - first) * channels));
    for (ptrdiff_t column = start; column < first; column++)
        memcpy(to + (column - start) * channels, from + mirrored(column, width) * channels, (size_t)channels);
    for (ptrdiff_t column = last; column < start + columns; column++)
        memcpy(to + (column - start) * channels, from + mirrored(column, width) * channels, (size_t)channels);
}

INLINE void multiply(const uint8_t *RESTRICT x, const uint8_t *RESTRICT y, int32_t *RESTRICT squares,
                     int32_t *RESTRICT products, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        int32_t a = x[i], b = y[i];
        squares[i] = a * a + b * b;
        products[i] = a * b;
    }
}

#define DOWN(type)                                                                                                     \
    const type *RESTRICT r0 = rows[0], *RESTRICT r1 = rows[1], *RESTRICT r2 = rows[2], *RESTRICT r3 = rows[3],          \
                        *RESTRICT r4 = rows[4], *RESTRICT r5 = rows[5], *RESTRICT r6 = rows[6],                         \
                        *RESTRICT r7 = rows[7], *RESTRICT r8 = rows[8], *RESTRICT r9 = rows[9],                         \
                        *RESTRICT r10 = rows[10];                                                                      \
    double w0 = weights[0], w1 = weights[1], w2 = weights[2], w3 = weights[3], w4 = weights[4], w5 = weights[5];        \
    for (ptrdiff_t i = 0; i < count; i++)                                                                              \
        out[i] = w5 * (double)r5[i] + w4 * (double)((int32_t)r4[i] + r6[i]) + w3 * (double)((int32_t)r3[i] + r7[i])     \
                 + w2 * (double)((int32_t)r2[i] + r8[i]) + w1 * (double)((int32_t)r1[i] + r9[i])                       \
                 + w0 * (double)((int32_t)r0[i] + r10[i]);

INLINE void bytes_down(const uint8_t *const *rows, double *RESTRICT out, ptrdiff_t count, const double *weights)
{
    DOWN(uint8_t)
}

INLINE void products_down(const int32_t *const *rows, double *RESTRICT out, ptrdiff_t count, const double *weights)
{
    DOWN(int32_t)
}

INLINE double across(const double *RESTRICT at, ptrdiff_t step, double w0, double w1, double w2, double w3, double w4,
                     double w5)
{
    return w5 * at[5 * step] + w4 * (at[4 * step] + at[6 * step]) + w3 * (at[3 * step] + at[7 * step])
           + w2 * (at[2 * step] + at[8 * step]) + w1 * (at[step] + at[9 * step]) + w0 * (at[0] + at[10 * step]);
}

INLINE void write_row(const Columns *RESTRICT columns, float *RESTRICT out, ptrdiff_t step, ptrdiff_t count,
                      const double *weights, double luminance, double contrast)
{
    double w0 = weights[0], w1 = weights[1], w2 = weights[2], w3 = weights[3], w4 = weights[4], w5 = weights[5];
    for (ptrdiff_t i = 0; i < count; i++) {
        double x = across(columns->x + i, step, w0, w1, w2, w3, w4, w5);
        double y = across(columns->y + i, step, w0, w1, w2, w3, w4, w5);
        double squares = across(columns->squares + i, step, w0, w1, w2, w3, w4, w5);
        double products = across(columns->products + i, step, w0, w1, w2, w3, w4, w5);
        double means = x * y, square_means = x * x + y * y;
        double above = (2 * means + luminance) * (2 * (products - means) + contrast);
        double below = (square_means + luminance) * (squares - square_means + contrast);
        out[i] = (float)(above / below);
    }
}

INLINE void fill_strip(const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out,
                       ptrdiff_t height, ptrdiff_t width, ptrdiff_t channels, ptrdiff_t top, ptrdiff_t bottom,
                       const double *weights, double luminance, double contrast, ptrdiff_t left)
{
    Rows rows;
    Columns columns;
    ptrdiff_t right = left + STRIP < width ? left + STRIP : width;
    ptrdiff_t start = left - REACH, wide = right - left + 2 * REACH, count = wide * channels;
    for (ptrdiff_t entering = top - REACH; entering < bottom + REACH; entering++) {
        ptrdiff_t source = mirrored(entering, height), place = (entering + TAPS) % TAPS;
        copy_row(rows.x[place], x + source * x_stride, start, wide, width, channels);
        copy_row(rows.y[place], y + source * y_stride, start, wide, width, channels);
        multiply(rows.x[place], rows.y[place], rows.squares[place], rows.products[place], count);
        ptrdiff_t row = entering - REACH;
        if (row < top)
            continue;
        const uint8_t *of_x[TAPS], *of_y[TAPS];
        const int32_t *of_squares[TAPS], *of_products[TAPS];
        for (ptrdiff_t tap = 0; tap < TAPS; tap++) {
            ptrdiff_t at = (row - REACH + tap + TAPS) % TAPS;
            of_x[tap] = rows.x[at];
            of_y[tap] = rows.y[at];
            of_squares[tap] = rows.squares[at];
            of_products[tap] = rows.products[at];
        }
        bytes_down(of_x, columns.x, count, weights);
        bytes_down(of_y, columns.y, count, weights);
        products_down(of_squares, columns.squares, count, weights);
        products_down(of_products, columns.products, count, weights);
        write_row(&columns, out + (row * width + left) * channels, channels, (right - left) * channels, weights,
                  luminance, contrast);
    }
}

INLINE void fill(const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out,
                 ptrdiff_t height, ptrdiff_t width, ptrdiff_t channels, ptrdiff_t top, ptrdiff_t bottom,
                 const double *weights, double luminance, double contrast)
{
    for (ptrdiff_t first = top; first < bottom; first += ROWS)
        for (ptrdiff_t left = 0; left < width; left += STRIP)
            fill_strip(x, x_stride, y, y_stride, out, height, width, channels, first,
                       first + ROWS < bottom ? first + ROWS : bottom, weights, luminance, contrast, left);
}

#define ARGUMENTS                                                                                                      \
    const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out, ptrdiff_t height,          \
        ptrdiff_t width, ptrdiff_t channels, ptrdiff_t top, ptrdiff_t bottom, const double *weights, double luminance, \
        double contrast
#define HANDED_ON x, x_stride, y, y_stride, out, height, width, channels, top, bottom, weights, luminance, contrast

/* Write rows top to bottom (without the last) of the map. Strides are bytes from row to row; samples lie side by side;
   weights are those of the outermost pixel to that of the middle one. */
WITH_VARIANTS(verislide_gaussian_rows, fill, ARGUMENTS, HANDED_ON)
