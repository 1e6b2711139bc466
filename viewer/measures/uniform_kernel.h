/* The functions of the kernels with a uniform window: their parameters, which are handed on, and a name for each set of
   instructions. */

#ifndef VERISLIDE_UNIFORM_KERNEL_H
#define VERISLIDE_UNIFORM_KERNEL_H

#include "kernel.h"

#define SSIM_MAP                                                                                                       \
    const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out, ptrdiff_t height,          \
        ptrdiff_t width, ptrdiff_t channels, ptrdiff_t top, ptrdiff_t bottom, float luminance, float contrast
#define SSIM_MAP_ON x, x_stride, y, y_stride, out, height, width, channels, top, bottom, luminance, contrast
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

#define DECLARED(variant)                                                                                              \
    void ssim_map_##variant(SSIM_MAP);                                                                                 \
    void similarity_sums_##variant(SIMILARITY);                                                                        \
    void difference_sums_##variant(DIFFERENCE);                                                                        \
    void tile_sums_##variant(BOTH)

DECLARED(plain);
#ifdef HAS_VARIANTS
DECLARED(avx2);
DECLARED(avx512);
#endif

#endif
