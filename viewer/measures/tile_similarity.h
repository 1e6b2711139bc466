/* Sums of SSIM over the pixels of tiles. */

#ifndef VERISLIDE_TILE_SIMILARITY_H
#define VERISLIDE_TILE_SIMILARITY_H

#include "tile_differences.h"

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

/* Whether both pictures are the same: then each SSIM is 1. */
INLINE int are_equal(Pair pair)
{
    const size_t samples = (size_t)(pair.width * pair.channels);
    ptrdiff_t row = 0;
    while (row < pair.height && memcmp(pair.x + row * pair.x_stride, pair.y + row * pair.y_stride, samples) == 0)
        row++;
    return row == pair.height;
}

/* With differences (else NULL): theirs as well, a few rows ahead, so that what they read from memory is near. */
INLINE void all_similarity(Pair pair, ptrdiff_t top, ptrdiff_t bottom, ptrdiff_t from, ptrdiff_t to, float luminance,
                           float contrast, const uint8_t *all_codes, ptrdiff_t codes_stride, ptrdiff_t split,
                           Lattice lattice, Found found, const Differences *differences)
{
    const Segments segments = lattice.segments;
    ptrdiff_t channels = pair.channels, segment = 0;
    const int equal = are_equal(pair);
    for (ptrdiff_t left = from; left < to; left += STRIP) {
        Strip strip = strip_from(left, to, pair.width);
        ptrdiff_t count = strip.right - left, samples = count * channels, x = left - from;
        while (segments.starts[segment + 1] <= x)
            segment++;
        Sums sums = {{0}, {0}, {0}};
        float least[PARTS][STRIP * 3], line[STRIP * 3 + 2] = {0};
        float weights[KINDS][STRIP * 3];
        for (ptrdiff_t i = 0; i < samples; i++)
            line[i] = 1;
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
                if (!equal)
                    sum_row(&sums, pair, strip, row + k, top);
                if (held[0] == NONE)
                    continue;
                if (!equal)
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

#endif
