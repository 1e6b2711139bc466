/* Sums of the differences of two RGB pictures of one tile. */

#ifndef VERISLIDE_TILE_DIFFERENCES_H
#define VERISLIDE_TILE_DIFFERENCES_H

#include "tile_codes.h"

/* Differences of some columns of compared pixels, summed by sample; which pixels differ is kept at their first sample. */
typedef struct {
    uint16_t absolute[WIDEST * 3];
    uint8_t differing[WIDEST * 3], largest[WIDEST * 3];
} Different;

INLINE void add_different(Different *RESTRICT sums, const uint8_t *RESTRICT off, ptrdiff_t samples)
{
    for (ptrdiff_t i = 0; i < samples; i++)
        sums->absolute[i] = (uint16_t)(sums->absolute[i] + off[i]);
    for (ptrdiff_t i = 0; i < samples; i++) {
        sums->largest[i] = off[i] > sums->largest[i] ? off[i] : sums->largest[i];
        sums->differing[i] = (uint8_t)(sums->differing[i] + ((off[i] | off[i + 1] | off[i + 2]) != 0));
    }
}

INLINE int64_t sum_of_squares(const uint8_t *RESTRICT values, ptrdiff_t count)
{
    int32_t sum = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        int16_t value = values[i];
        sum += (int32_t)value * value;
    }
    return sum;
}

INLINE void differences_of(const uint8_t *RESTRICT x, const uint8_t *RESTRICT y, uint8_t *RESTRICT off,
                           ptrdiff_t samples)
{
    for (ptrdiff_t i = 0; i < samples; i++) {
        uint8_t high = x[i] > y[i] ? x[i] : y[i], low = x[i] > y[i] ? y[i] : x[i];
        off[i] = (uint8_t)(high - low);
    }
}

/* Differences of two RGB pictures of one tile, and where their sums go: found.pixels has by kind pixels, sums of
   differences, of their squares; then the largest, and how many pixels differ. */
typedef struct {
    Pair pair;
    const uint8_t *codes;
    ptrdiff_t codes_stride;
    Lattice lattice;
    Found found;
} Differences;

/* Some rows of WIDEST columns at most, as many as are summed at once. */
INLINE void difference_rows(const Differences *of, ptrdiff_t left, ptrdiff_t count, ptrdiff_t row, ptrdiff_t rows)
{
    const Pair pair = of->pair;
    const Lattice lattice = of->lattice;
    const Segments segments = lattice.segments;
    const Found found = of->found;
    ptrdiff_t samples = 3 * count, segment = 0;
    while (segments.starts[segment + 1] <= left)
        segment++;
    Codes codes = codes_of(of->codes + row * of->codes_stride + left, of->codes_stride, rows, count);
    int held[KINDS];
    for (int kind = 0; kind < KINDS; kind++)
        held[kind] = how_many(codes, kind);
    if (held[0] == NONE)
        return;
    Different sums = {{0}, {0}, {0}};
    uint8_t off[WIDEST * 3 + 2] = {0}, part[WIDEST * 3], masks[KINDS][WIDEST * 3], counts[KINDS][WIDEST], largest = 0;
    int64_t absolute[KINDS] = {0}, squares[KINDS] = {0};
    for (ptrdiff_t k = 0; k < rows; k++) {
        const uint8_t *x = pair.x + (row + k) * pair.x_stride + 3 * left;
        const uint8_t *y = pair.y + (row + k) * pair.y_stride + 3 * left;
        ptrdiff_t soon = row + k + AHEAD < pair.height ? AHEAD : 0;
        fetch(x + soon * pair.x_stride, samples);
        fetch(y + soon * pair.y_stride, samples);
        differences_of(x, y, off, samples);
        int changed = codes.same_rows ? k == 0 : is_new(codes, k);
        for (int kind = 0; kind < KINDS; kind++) {
            if (held[kind] != SOME)
                continue;
            uint8_t *masked = kind ? part : off;
            if (changed)
                mask_samples(codes, k, 3, kind, masks[kind]);
            for (ptrdiff_t i = 0; i < samples; i++)
                masked[i] = off[i] & masks[kind][i];
            absolute[kind] += kind ? sum_of_small(part, samples) : 0;
            squares[kind] += kind ? sum_of_squares(part, samples) : 0;
        }
        add_different(&sums, off, samples);
        squares[0] += sum_of_squares(off, samples);
    }
    for (int kind = 0; kind < KINDS; kind++)
        if (held[kind] == SOME)
            count_codes(codes, kind, counts[kind]);
    for (ptrdiff_t at = segment; segments.starts[at] < left + count; at++) {
        ptrdiff_t i = segments.starts[at] > left ? segments.starts[at] - left : 0;
        ptrdiff_t next = segments.starts[at + 1] < left + count ? segments.starts[at + 1] - left : count;
        int64_t of_segment = sum_of_medium(sums.absolute + 3 * i, 3 * (next - i));
        ptrdiff_t block = (row + lattice.y) / lattice.side * lattice.columns + segments.blocks[at];
        found.blocks[block] += (double)of_segment;
        found.block_pixels[block] += held[0] == ALL ? rows * (next - i) : sum_of_small(counts[0] + i, next - i);
        absolute[0] += of_segment;
    }
    for (int kind = 0; kind < KINDS; kind++) {
        if (held[kind] == NONE)
            continue;
        /* Where all are of a kind, so are all compared: they were added with those. */
        int added = held[kind] == ALL ? 0 : kind;
        found.pixels[3 * kind] += held[kind] == ALL ? rows * count : sum_of_small(counts[kind], count);
        found.pixels[3 * kind + 1] += absolute[added];
        found.pixels[3 * kind + 2] += squares[added];
    }
    for (ptrdiff_t i = 0; i < count; i++)
        found.pixels[3 * KINDS + 1] += sums.differing[3 * i];
    for (ptrdiff_t i = 0; i < samples; i++)
        largest = sums.largest[i] > largest ? sums.largest[i] : largest;
    if (largest > found.pixels[3 * KINDS])
        found.pixels[3 * KINDS] = largest;
}

/* Rows of some columns from row on, until those above end are done; returns where to go on. */
INLINE ptrdiff_t differences_to(const Differences *of, ptrdiff_t left, ptrdiff_t count, ptrdiff_t row, ptrdiff_t end)
{
    end = end < of->pair.height ? end : of->pair.height;
    for (ptrdiff_t rows; row < end; row += rows) {
        rows = rows_at_once(row, of->pair.height, of->lattice);
        difference_rows(of, left, count, row, rows);
    }
    return row;
}

INLINE void all_differences(Differences of)
{
    for (ptrdiff_t left = 0; left < of.pair.width; left += STRIP) {
        ptrdiff_t count = left + STRIP < of.pair.width ? STRIP : of.pair.width - left;
        differences_to(&of, left, count, 0, of.pair.height);
    }
}

#endif
