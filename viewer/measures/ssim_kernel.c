/* The kernels with a uniform window: which of their variants runs. */

#include "uniform_kernel.h"

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

#ifdef HAS_VARIANTS
#define CHOSEN(name, variant) (variant == 2 ? name##_avx512 : variant == 1 ? name##_avx2 : name##_plain)
#else
#define CHOSEN(name, variant) ((void)variant, name##_plain)
#endif

/* Write rows top to bottom (without the last) of the map. Strides are bytes from row to row; samples lie side by side. */
EXPORTED void verislide_ssim_rows(int variant, SSIM_MAP)
{
    CHOSEN(ssim_map, variant)(SSIM_MAP_ON);
}

/* Add up SSIM of the pixels of two pictures, of 1 or 3 channels, that lie REACH or more from their rim. Codes, segments
   and the split begin at the first of these pixels; side, place of the first row and number of columns of the blocks. */
EXPORTED void verislide_similarity_sums(int variant, SIMILARITY)
{
    CHOSEN(similarity_sums, variant)(SIMILARITY_ON);
}

/* Add up the differences of two RGB pictures of one tile, likewise. */
EXPORTED void verislide_difference_sums(int variant, DIFFERENCE)
{
    CHOSEN(difference_sums, variant)(DIFFERENCE_ON);
}

/* Both of one RGB tile, larger than twice REACH each way: what lies in memory is read once. */
EXPORTED void verislide_tile_sums(int variant, BOTH)
{
    CHOSEN(tile_sums, variant)(BOTH_ON);
}
