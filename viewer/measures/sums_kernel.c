/* Sums over the pixels of a tile, by what they count for, and over the blocks of a map: what tile_sums.py does.

   A strip of columns adds up to SUMMED rows in small numbers, one sum a column; then these are added to the large ones.
   Whole numbers are exact; of floats at most SUMMED are added before they become doubles. */

#include <string.h>

#include "ssim_rows.h"

#define COMPARED 1
#define TISSUE 2
#define SEAM 4
#define UNREADABLE 8
#define SUMMED 16
/* Columns whose differences are summed at once: a strip and what windows reach beyond it. */
#define WIDEST (STRIP + 2 * REACH)
/* Rows that are asked for before they are read. */
#define AHEAD 4

/* All compared pixels, those of tissue, those of the seam zone. */
#define KINDS 3
/* A picture may belong to tiles above and below a split. */
#define PARTS 2

/* Columns that belong to one block and one tile: the first of each, and the one after the last of all. */
typedef struct {
    const int32_t *starts, *blocks, *tiles;
} Segments;

/* Blocks of the map: their side, how far inside its block the first row is, and how many lie in a row. */
typedef struct {
    ptrdiff_t side, y, columns;
    Segments segments;
} Lattice;

/* Codes of a strip, as many rows as are summed at once. */
typedef struct {
    const uint8_t *first;
    ptrdiff_t stride, rows, count;
    uint8_t any, every;
    int same_rows;
} Codes;

enum { NONE, SOME, ALL };

/* All bits set where a pixel is of a kind. */
INLINE uint8_t is_of(uint8_t code, int kind)
{
    uint8_t wanted = kind == 0 ? COMPARED : kind == 1 ? COMPARED | TISSUE : COMPARED | SEAM;
    return (code & (wanted | UNREADABLE)) == wanted ? 0xFF : 0;
}

INLINE Codes codes_of(const uint8_t *codes, ptrdiff_t stride, ptrdiff_t rows, ptrdiff_t count)
{
    uint8_t any = 0, every = 0xFF;
    /* Tissue is told in large pixels, so that mostly a few rows are alike: then one tells of all. */
    int same_rows = 1;
    for (ptrdiff_t row = 1; same_rows && row < rows; row++)
        same_rows = memcmp(codes + row * stride, codes, (size_t)count) == 0;
    for (ptrdiff_t row = 0; row < (same_rows ? 1 : rows); row++)
        for (ptrdiff_t i = 0; i < count; i++) {
            any |= codes[row * stride + i];
            every &= codes[row * stride + i];
        }
    Codes found = {codes, stride, rows, count, any, every, same_rows};
    return found;
}

/* How many of the pixels are of a kind; SOME where that would have to be counted. */
INLINE int how_many(Codes codes, int kind)
{
    if (is_of(codes.every, kind) && !(codes.any & UNREADABLE))
        return ALL;
    return is_of(codes.any & (uint8_t)~UNREADABLE, kind) ? SOME : NONE;
}

/* How many rows from row on are summed at once: neither beyond the block nor beyond the end. */
INLINE ptrdiff_t rows_at_once(ptrdiff_t row, ptrdiff_t end, Lattice lattice)
{
    ptrdiff_t rows = lattice.side - (row + lattice.y) % lattice.side;
    rows = rows < SUMMED ? rows : SUMMED;
    return rows < end - row ? rows : end - row;
}

/* For each column how many of its codes are of a kind. */
INLINE void count_codes(Codes codes, int kind, uint8_t *RESTRICT counts)
{
    for (ptrdiff_t i = 0; i < codes.count; i++)
        counts[i] = 0;
    uint8_t weight = codes.same_rows ? (uint8_t)codes.rows : 1;
    for (ptrdiff_t row = 0; row < (codes.same_rows ? 1 : codes.rows); row++)
        for (ptrdiff_t i = 0; i < codes.count; i++)
            counts[i] = (uint8_t)(counts[i] + (is_of(codes.first[row * codes.stride + i], kind) & weight));
}

INLINE double sum_of_floats(const float *RESTRICT values, ptrdiff_t count)
{
    double lanes[8] = {0}, sum = 0;
    ptrdiff_t i = 0;
    for (; i + 8 <= count; i += 8)
        for (int lane = 0; lane < 8; lane++)
            lanes[lane] += (double)values[i + lane];
    for (; i < count; i++)
        sum += (double)values[i];
    return sum + ((lanes[0] + lanes[4]) + (lanes[1] + lanes[5])) + ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7]));
}

INLINE int64_t sum_of_medium(const uint16_t *RESTRICT values, ptrdiff_t count)
{
    uint32_t sum = 0;
    for (ptrdiff_t i = 0; i < count; i++)
        sum += values[i];
    return sum;
}

INLINE int64_t sum_of_small(const uint8_t *RESTRICT values, ptrdiff_t count)
{
    uint32_t sum = 0;
    for (ptrdiff_t i = 0; i < count; i++)
        sum += values[i];
    return sum;
}

/* SSIM of a row of compared pixels, summed by sample. The least sum of the channels of a pixel is kept at its first
   sample; what is kept at the others is never looked at, but saves telling the channels apart. */
INLINE void add_similar(const float *RESTRICT line, ptrdiff_t samples, ptrdiff_t channels, float *RESTRICT sums,
                        float *RESTRICT least)
{
    for (ptrdiff_t i = 0; i < samples; i++) {
        float value = channels == 3 ? line[i] + line[i + 1] + line[i + 2] : line[i];
        sums[i] += line[i];
        least[i] = value < least[i] ? value : least[i];
    }
}

/* The same of the pixels that weigh 1, of others that weigh 0 nothing; least NULL where it is not asked for. */
INLINE void add_weighed(const float *RESTRICT line, const float *RESTRICT weights, ptrdiff_t samples,
                        ptrdiff_t channels, float *RESTRICT sums, float *RESTRICT least)
{
    for (ptrdiff_t i = 0; i < samples; i++)
        sums[i] += weights[i] * line[i];
    if (least == NULL)
        return;
    for (ptrdiff_t i = 0; i < samples; i++) {
        float value = channels == 3 ? line[i] + line[i + 1] + line[i + 2] : line[i];
        value += (1.0f - weights[i]) * (float)(4 * channels);
        least[i] = value < least[i] ? value : least[i];
    }
}

/* Whether a row of codes is another than the one above it. */
INLINE int is_new(Codes codes, ptrdiff_t row)
{
    const uint8_t *code = codes.first + row * codes.stride;
    return row == 0 || memcmp(code, code - codes.stride, (size_t)codes.count) != 0;
}

/* For every sample of a row all bits set where its pixel is of a kind. */
INLINE void mask_samples(Codes codes, ptrdiff_t row, ptrdiff_t channels, int kind, uint8_t *RESTRICT mask)
{
    const uint8_t *code = codes.first + row * codes.stride;
    for (ptrdiff_t i = 0; i < codes.count; i++)
        for (ptrdiff_t channel = 0; channel < channels; channel++)
            mask[channels * i + channel] = is_of(code[i], kind);
}

INLINE void weigh_samples(Codes codes, ptrdiff_t row, ptrdiff_t channels, int kind, float *RESTRICT weights)
{
    uint8_t mask[STRIP * 3];
    mask_samples(codes, row, channels, kind, mask);
    for (ptrdiff_t i = 0; i < codes.count * channels; i++)
        weights[i] = mask[i] ? 1.0f : 0.0f;
}

/* Where sums go: by block those of compared pixels and their number; by tile, part and kind, and the least last. */
typedef struct {
    double *blocks;
    int64_t *block_pixels;
    double *totals;
    int64_t *pixels;
} Found;

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

INLINE void difference_sums(Differences of)
{
    for (ptrdiff_t left = 0; left < of.pair.width; left += STRIP) {
        ptrdiff_t count = left + STRIP < of.pair.width ? STRIP : of.pair.width - left;
        differences_to(&of, left, count, 0, of.pair.height);
    }
}

/* With differences (else NULL): theirs as well, a few rows ahead, so that what they read from memory is near. */
INLINE void similarity_sums(Pair pair, ptrdiff_t top, ptrdiff_t bottom, ptrdiff_t from, ptrdiff_t to, float luminance,
                            float contrast, const uint8_t *all_codes, ptrdiff_t codes_stride, ptrdiff_t split,
                            Lattice lattice, Found found, const Differences *differences)
{
    const Segments segments = lattice.segments;
    ptrdiff_t channels = pair.channels, segment = 0;
    for (ptrdiff_t left = from; left < to; left += STRIP) {
        Strip strip = strip_from(left, to, pair.width);
        ptrdiff_t count = strip.right - left, samples = count * channels, x = left - from;
        while (segments.starts[segment + 1] <= x)
            segment++;
        Sums sums = {{0}, {0}, {0}, {0}};
        float least[PARTS][STRIP * 3], line[STRIP * 3 + 2] = {0};
        float weights[KINDS][STRIP * 3];
        for (int part = 0; part < PARTS; part++)
            for (ptrdiff_t i = 0; i < samples; i++)
                least[part][i] = (float)(2 * channels);
        ptrdiff_t begin = left == from ? 0 : left, end = strip.right == to ? pair.width : strip.right, told = 0;
        for (ptrdiff_t row = top, rows; row < bottom; row += rows) {
            /* Codes, segments and the split are counted from the first pixel that is summed. */
            ptrdiff_t y = row - top;
            int part = y >= split;
            rows = rows_at_once(y, part || split > bottom - top ? bottom - top : split, lattice);
            if (differences != NULL)
                told = differences_to(differences, begin, end - begin, told, row + rows + REACH);
            Codes codes = codes_of(all_codes + y * codes_stride + x, codes_stride, rows, count);
            int held[KINDS];
            float added[KINDS][STRIP * 3];
            for (int kind = 0; kind < KINDS; kind++) {
                held[kind] = how_many(codes, kind);
                for (ptrdiff_t i = 0; held[kind] != NONE && i < samples; i++)
                    added[kind][i] = 0;
            }
            /* Where all rows have the same codes, the sums of the columns are parted, not the pixels. */
            int late = held[0] == ALL && codes.same_rows;
            for (ptrdiff_t k = 0; k < rows; k++) {
                sum_row(&sums, pair, strip, row + k, top);
                if (held[0] == NONE)
                    continue;
                write_row(&sums, line, channels, samples, luminance, contrast);
                int changed = late ? k == 0 : is_new(codes, k);
                for (int kind = 0; kind < KINDS; kind++) {
                    if (held[kind] == SOME && changed)
                        weigh_samples(codes, k, channels, kind, weights[kind]);
                    if (held[kind] == SOME && !late)
                        add_weighed(line, weights[kind], samples, channels, added[kind], kind ? NULL : least[part]);
                }
                if (held[0] == ALL)
                    add_similar(line, samples, channels, added[0], least[part]);
            }
            if (held[0] == NONE)
                continue;
            for (int kind = 1; kind < KINDS; kind++)
                for (ptrdiff_t i = 0; late && held[kind] == SOME && i < samples; i++)
                    added[kind][i] = weights[kind][i] * added[0][i];
            for (int kind = 0; kind < KINDS; kind++) {
                if (held[kind] == NONE)
                    continue;
                const float *values = added[held[kind] == ALL ? 0 : kind];
                uint8_t counts[STRIP];
                if (held[kind] == SOME)
                    count_codes(codes, kind, counts);
                for (ptrdiff_t at = segment; segments.starts[at] < x + count; at++) {
                    ptrdiff_t i = segments.starts[at] > x ? segments.starts[at] - x : 0;
                    ptrdiff_t next = segments.starts[at + 1] < x + count ? segments.starts[at + 1] - x : count;
                    double sum = sum_of_floats(values + i * channels, (next - i) * channels);
                    int64_t pixels = held[kind] == ALL ? rows * (next - i) : sum_of_small(counts + i, next - i);
                    ptrdiff_t tile = segments.tiles[at] * PARTS + part;
                    found.totals[tile * (KINDS + 1) + kind] += sum;
                    found.pixels[tile * KINDS + kind] += pixels;
                    if (kind == 0) {
                        ptrdiff_t block = (y + lattice.y) / lattice.side * lattice.columns + segments.blocks[at];
                        found.blocks[block] += sum;
                        found.block_pixels[block] += pixels;
                    }
                }
            }
        }
        for (ptrdiff_t at = segment; segments.starts[at] < x + count; at++) {
            ptrdiff_t i = segments.starts[at] > x ? segments.starts[at] - x : 0;
            ptrdiff_t next = segments.starts[at + 1] < x + count ? segments.starts[at + 1] - x : count;
            for (int part = 0; part < PARTS; part++) {
                double *lowest = &found.totals[(segments.tiles[at] * PARTS + part) * (KINDS + 1) + KINDS];
                for (ptrdiff_t k = i; k < next; k++) {
                    double value = (double)least[part][k * channels];
                    *lowest = value < *lowest ? value : *lowest;
                }
            }
        }
    }
}

INLINE void similarity(const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, ptrdiff_t height,
                       ptrdiff_t width, ptrdiff_t channels, float luminance, float contrast, const uint8_t *codes,
                       ptrdiff_t codes_stride, ptrdiff_t split, ptrdiff_t side, ptrdiff_t block_y, ptrdiff_t columns,
                       const int32_t *starts, const int32_t *segment_blocks, const int32_t *segment_tiles,
                       double *blocks, int64_t *block_pixels, double *totals, int64_t *pixels)
{
    Pair pair = {x, y, x_stride, y_stride, height, width, channels};
    Lattice lattice = {side, block_y, columns, {starts, segment_blocks, segment_tiles}};
    Found found = {blocks, block_pixels, totals, pixels};
    similarity_sums(pair, REACH, height - REACH, REACH, width - REACH, luminance, contrast, codes, codes_stride, split,
                    lattice, found, NULL);
}

INLINE void difference(const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, ptrdiff_t height,
                       ptrdiff_t width, const uint8_t *codes, ptrdiff_t codes_stride, ptrdiff_t side,
                       ptrdiff_t block_y, ptrdiff_t columns, const int32_t *starts, const int32_t *segment_blocks,
                       double *blocks, int64_t *block_pixels, int64_t *sums)
{
    Differences of = {{x, y, x_stride, y_stride, height, width, 3},
                      codes,
                      codes_stride,
                      {side, block_y, columns, {starts, segment_blocks, NULL}},
                      {blocks, block_pixels, NULL, sums}};
    difference_sums(of);
}

INLINE void both(const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, ptrdiff_t height,
                 ptrdiff_t width, float luminance, float contrast, const uint8_t *codes, ptrdiff_t codes_stride,
                 ptrdiff_t side, ptrdiff_t block_y, ptrdiff_t columns, const int32_t *starts,
                 const int32_t *segment_blocks, double *blocks, int64_t *block_pixels, int64_t *sums,
                 ptrdiff_t inner_y, ptrdiff_t inner_columns, const int32_t *inner_starts, const int32_t *inner_blocks,
                 const int32_t *inner_tiles, double *similar, int64_t *similar_pixels, double *totals, int64_t *pixels)
{
    Differences of = {{x, y, x_stride, y_stride, height, width, 3},
                      codes,
                      codes_stride,
                      {side, block_y, columns, {starts, segment_blocks, NULL}},
                      {blocks, block_pixels, NULL, sums}};
    Lattice lattice = {side, inner_y, inner_columns, {inner_starts, inner_blocks, inner_tiles}};
    Found found = {similar, similar_pixels, totals, pixels};
    similarity_sums(of.pair, REACH, height - REACH, REACH, width - REACH, luminance, contrast,
                    codes + REACH * codes_stride + REACH, codes_stride, 0, lattice, found, &of);
}

#define SIMILARITY                                                                                                     \
    const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, ptrdiff_t height, ptrdiff_t width,     \
        ptrdiff_t channels, float luminance, float contrast, const uint8_t *codes, ptrdiff_t codes_stride,             \
        ptrdiff_t split, ptrdiff_t side, ptrdiff_t block_y, ptrdiff_t columns, const int32_t *starts,                  \
        const int32_t *segment_blocks, const int32_t *segment_tiles, double *blocks, int64_t *block_pixels,            \
        double *totals, int64_t *pixels
#define SIMILARITY_ON                                                                                                  \
    x, x_stride, y, y_stride, height, width, channels, luminance, contrast, codes, codes_stride, split, side, block_y, \
        columns, starts, segment_blocks, segment_tiles, blocks, block_pixels, totals, pixels
#define DIFFERENCE                                                                                                     \
    const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, ptrdiff_t height, ptrdiff_t width,     \
        const uint8_t *codes, ptrdiff_t codes_stride, ptrdiff_t side, ptrdiff_t block_y, ptrdiff_t columns,            \
        const int32_t *starts, const int32_t *segment_blocks, double *blocks, int64_t *block_pixels, int64_t *sums
#define DIFFERENCE_ON                                                                                                  \
    x, x_stride, y, y_stride, height, width, codes, codes_stride, side, block_y, columns, starts, segment_blocks,      \
        blocks, block_pixels, sums

/* Add up SSIM of the pixels of two pictures, of 1 or 3 channels, that lie REACH or more from their rim. Codes, segments
   and the split begin at the first of these pixels; side, place of the first row and number of columns of the blocks. */
WITH_VARIANTS(verislide_similarity_sums, similarity, SIMILARITY, SIMILARITY_ON)

/* Add up the differences of two RGB pictures of one tile, likewise. */
WITH_VARIANTS(verislide_difference_sums, difference, DIFFERENCE, DIFFERENCE_ON)

#define BOTH                                                                                                           \
    const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, ptrdiff_t height, ptrdiff_t width,     \
        float luminance, float contrast, const uint8_t *codes, ptrdiff_t codes_stride, ptrdiff_t side,                 \
        ptrdiff_t block_y, ptrdiff_t columns, const int32_t *starts, const int32_t *segment_blocks, double *blocks,    \
        int64_t *block_pixels, int64_t *sums, ptrdiff_t inner_y, ptrdiff_t inner_columns, const int32_t *inner_starts, \
        const int32_t *inner_blocks, const int32_t *inner_tiles, double *similar, int64_t *similar_pixels,             \
        double *totals, int64_t *pixels
#define BOTH_ON                                                                                                        \
    x, x_stride, y, y_stride, height, width, luminance, contrast, codes, codes_stride, side, block_y, columns, starts, \
        segment_blocks, blocks, block_pixels, sums, inner_y, inner_columns, inner_starts, inner_blocks, inner_tiles,   \
        similar, similar_pixels, totals, pixels

/* Both of one RGB tile, larger than twice REACH each way: what lies in memory is read once. */
WITH_VARIANTS(verislide_tile_sums, both, BOTH, BOTH_ON)
