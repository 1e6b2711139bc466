/* What the pixels of tiles count for, and how the sums over them are parted: what tile_sums.py does.

   A strip of columns adds up to SUMMED rows in small numbers, one sum a column; then these are added to the large ones.
   Whole numbers are exact; of floats at most SUMMED are added before they become doubles. */

#ifndef VERISLIDE_TILE_CODES_H
#define VERISLIDE_TILE_CODES_H

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

#endif
