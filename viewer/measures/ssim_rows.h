/* SSIM with a uniform 7 x 7 window from exact whole sums, row by row: what ssim_opencv.py does, sample by sample the same
   bits.

   Rows are read as samples, one after the other, channels side by side. A strip of columns keeps for each of its samples
   the sums over seven rows; a row further, the new row is added and the old one taken away. Nothing is allocated, no thread
   started. Every float operation is rounded for itself (no fused ones). */

#ifndef VERISLIDE_SSIM_ROWS_H
#define VERISLIDE_SSIM_ROWS_H

#include "vectors.h"

#define REACH 3
#define MOST_CHANNELS 4
#define STRIP 256
#define SPACE ((STRIP + 2 * REACH) * MOST_CHANNELS)
/* Vectors may reach beyond the samples. */
#define ROOM (SPACE + 2 * LANES)

/* What a strip keeps of each of its samples: sums over seven rows of x and y (two words), of x^2 + y^2, and of 2 xy. */
typedef struct {
    int32_t pairs[ROOM], squares[ROOM], products[ROOM];
} Sums;

/* Takes in new samples, and the old ones out: (a - b)(a + b) = a^2 - b^2, and likewise of the products. */
INLINE void move_samples(Sums *sums, ptrdiff_t at, Words entering, Words leaving)
{
    Words by = minus(entering, leaving), both = plus(entering, leaving);
    put_words(sums->pairs + at, plus(words_at(sums->pairs + at), by));
    put_integers(sums->squares + at, integers_at(sums->squares + at) + multiplied(by, both));
    put_integers(sums->products + at, integers_at(sums->products + at) + multiplied(by, exchanged(both)));
}

INLINE void move_row(Sums *sums, const uint8_t *x, const uint8_t *y, const uint8_t *old_x, const uint8_t *old_y,
                     ptrdiff_t offset, ptrdiff_t count)
{
    ptrdiff_t i = 0;
    for (; i + LANES <= count; i += LANES)
        move_samples(sums, offset + i, pairs_of(x + i, y + i), pairs_of(old_x + i, old_y + i));
    if (i < count) {
        uint8_t rest[4][LANES] = {{0}};
        const uint8_t *rows[4] = {x + i, y + i, old_x + i, old_y + i};
        for (int row = 0; row < 4; row++)
            memcpy(rest[row], rows[row], (size_t)(count - i));
        move_samples(sums, offset + i, pairs_of(rest[0], rest[1]), pairs_of(rest[2], rest[3]));
    }
}

/* Sums over three pixels, from each on to the right. */
INLINE void add_threes(const int32_t *RESTRICT values, int32_t *RESTRICT threes, ptrdiff_t step, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i += LANES)
        put_integers(threes + i, integers_at(values + i) + integers_at(values + i + step)
                                     + integers_at(values + i + 2 * step));
}

INLINE Integers seven(const int32_t *values, const int32_t *threes, ptrdiff_t step)
{
    return integers_at(threes) + integers_at(threes + 3 * step) + integers_at(values + 6 * step);
}

/* 49 times; not every set of instructions multiplies whole numbers. */
INLINE Integers times_49(Integers a)
{
    return (a << 5) + (a << 4) + a;
}

INLINE Floats similarity_at(const Sums *sums, const Sums *threes, ptrdiff_t i, ptrdiff_t step, float luminance,
                            float contrast)
{
    Words pairs = as_words(seven(sums->pairs + i, threes->pairs + i, step));
    Integers means = multiplied(pairs, exchanged(pairs)), square_means = multiplied(pairs, pairs);
    Integers products = times_49(seven(sums->products + i, threes->products + i, step)) - means;
    Integers squares = times_49(seven(sums->squares + i, threes->squares + i, step)) - square_means;
    Floats above = (as_floats(means) + luminance) * (as_floats(products) + contrast);
    Floats below = (as_floats(square_means) + luminance) * (as_floats(squares) + contrast);
    return above / below;
}

INLINE void write_row(const Sums *sums, float *out, ptrdiff_t step, ptrdiff_t count, float luminance, float contrast)
{
    Sums threes;
    ptrdiff_t i = 0, reached = (count + LANES - 1) / LANES * LANES + 3 * step;
    add_threes(sums->pairs, threes.pairs, step, reached);
    add_threes(sums->squares, threes.squares, step, reached);
    add_threes(sums->products, threes.products, step, reached);
    for (; i + LANES <= count; i += LANES)
        put_floats(out + i, similarity_at(sums, &threes, i, step, luminance, contrast));
    if (i < count) {
        Floats rest = similarity_at(sums, &threes, i, step, luminance, contrast);
        memcpy(out + i, &rest, (size_t)(count - i) * sizeof *out);
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
            sums->pairs[to] = sums->pairs[from];
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
        static const uint8_t nothing[SPACE];
        for (ptrdiff_t above = top - REACH; above <= top + REACH; above++) {
            ptrdiff_t source = mirrored(above, pair.height);
            move_row(sums, x + source * pair.x_stride, y + source * pair.y_stride, nothing, nothing, offset, count);
        }
    } else {
        move_row(sums, x + entering * pair.x_stride, y + entering * pair.y_stride, x + leaving * pair.x_stride,
                 y + leaving * pair.y_stride, offset, count);
    }
    mirror_columns(sums, strip.start, strip.first, strip.start, pair.width, pair.channels);
    mirror_columns(sums, strip.last, strip.stop, strip.start, pair.width, pair.channels);
}

#endif
