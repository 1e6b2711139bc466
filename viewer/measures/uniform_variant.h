/* The kernels with a uniform window for one set of instructions: NAMED gives a function its name, BYTES is how wide its
   vectors are. */

#include "ssim_map.h"
#include "tile_similarity.h"
#include "uniform_kernel.h"

void NAMED(ssim_map)(SSIM_MAP)
{
    fill_map(SSIM_MAP_ON);
}

void NAMED(similarity_sums)(SIMILARITY)
{
    Pair pair = {x, y, x_stride, y_stride, height, width, channels};
    Lattice lattice = {side, block_y, columns, {starts, segment_blocks, segment_tiles}};
    Found found = {blocks, block_pixels, totals, pixels};
    all_similarity(pair, REACH, height - REACH, REACH, width - REACH, luminance, contrast, codes, codes_stride, split,
                   lattice, found, NULL);
}

void NAMED(difference_sums)(DIFFERENCE)
{
    Differences of = {{x, y, x_stride, y_stride, height, width, 3},
                      codes,
                      codes_stride,
                      {side, block_y, columns, {starts, segment_blocks, NULL}},
                      {blocks, block_pixels, NULL, sums}};
    all_differences(of);
}

void NAMED(tile_sums)(BOTH)
{
    Differences of = {{x, y, x_stride, y_stride, height, width, 3},
                      codes,
                      codes_stride,
                      {side, block_y, columns, {starts, segment_blocks, NULL}},
                      {blocks, block_pixels, NULL, sums}};
    Lattice lattice = {side, inner_y, inner_columns, {inner_starts, inner_blocks, inner_tiles}};
    Found found = {similar, similar_pixels, totals, pixels};
    all_similarity(of.pair, REACH, height - REACH, REACH, width - REACH, luminance, contrast,
                   codes + REACH * codes_stride + REACH, codes_stride, 0, lattice, found, &of);
}
