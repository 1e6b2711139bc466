/* CIEDE2000 of sRGB bytes: what ciede2000.py does, within a ten-thousandth; the numbers of equations are those of
   Sharma, Wu and Dalal 2005, which is named there.

   CIELAB is worked out in double precision, since differences of close values follow, the rest in single. Nothing is
   called and nothing is branched on, so that a compiler can do several pixels at once. */

#include "kernel.h"

#include <math.h>
#include <string.h>

#define BLOCK 256

typedef struct {
    float light[BLOCK], a[BLOCK], b[BLOCK];
} Lab;

/* 1 / cube root for values from 0.008 to 2: a guess from the bits of the number, made better by Newton's rule. */
INLINE double inverse_cube_root(double value)
{
    float number = (float)value, guess;
    int32_t bits;
    memcpy(&bits, &number, sizeof bits);
    bits = 0x54a21d2a - (int32_t)((float)bits * (1.0f / 3));
    memcpy(&guess, &bits, sizeof guess);
    guess *= (4 - number * (guess * guess * guess)) * (1.0f / 3);
    guess *= (4 - number * (guess * guess * guess)) * (1.0f / 3);
    double root = guess;
    return root * (4 - value * (root * root * root)) * (1.0 / 3);
}

/* CIE 15:2018, equation 8.5, with the constants that scikit-image rounds to. */
INLINE double lightness_root(double relative)
{
    double bright = relative > 0.008856 ? relative : 0.008856;
    double inverse = inverse_cube_root(bright);
    double root = bright * inverse * inverse;
    return relative > 0.008856 ? root : 7.787 * relative + 16.0 / 116;
}

INLINE void to_lab(const uint8_t *RESTRICT picture, ptrdiff_t count, const double *RESTRICT linear,
                   const double *RESTRICT matrix, Lab *RESTRICT lab)
{
    double red[BLOCK], green[BLOCK], blue[BLOCK];
    for (ptrdiff_t i = 0; i < count; i++) {
        red[i] = linear[picture[3 * i]];
        green[i] = linear[picture[3 * i + 1]];
        blue[i] = linear[picture[3 * i + 2]];
    }
    for (ptrdiff_t i = 0; i < count; i++) {
        double x = lightness_root(matrix[0] * red[i] + matrix[1] * green[i] + matrix[2] * blue[i]);
        double y = lightness_root(matrix[3] * red[i] + matrix[4] * green[i] + matrix[5] * blue[i]);
        double z = lightness_root(matrix[6] * red[i] + matrix[7] * green[i] + matrix[8] * blue[i]);
        lab->light[i] = (float)(116 * y - 16);
        lab->a[i] = (float)(500 * (x - y));
        lab->b[i] = (float)(200 * (y - z));
    }
}

/* Square root of C^7 / (C^7 + 25^7). */
INLINE float root_of_sevenths(float chroma)
{
    float square = chroma * chroma;
    float seventh = square * square * square * chroma;
    return sqrtf(seventh / (seventh + 6103515625.0f));
}

/* exp(-((hue - 275) / 25)^2) in degrees, of a hue with this cosine, 16, 17.

   The square of an arc is a series of 1 - its cosine; what ten terms leave out matters only where the bell is nothing.
   Hues from 0 to 95 degrees are more than half a turn below 275 in the formula, where there is nothing either. */
INLINE float blue_bell(float cosine, float sine)
{
    float across = sine * 0.08715574274765817f + cosine * 0.9961946980917455f;
    float u = 1 - (cosine * 0.08715574274765817f - sine * 0.9961946980917455f);
    float squared_arc =
        u * (2 + u * (1.0f / 3 + u * (4.0f / 45 + u * (1.0f / 35 + u * (16.0f / 1575 + u * (8.0f / 2079
        + u * (32.0f / 21021 + u * (4.0f / 6435 + u * (256.0f / 984555 + u * (128.0f / 1154725))))))))));
    float power = -squared_arc * (3282.8063500117445f / 625 * 1.4426950408889634f);
    int32_t whole = (int32_t)(power - 0.5f);
    float part = (power - (float)whole) * 0.6931471805599453f, bell;
    int32_t bits = (whole + 127) << 23;
    memcpy(&bell, &bits, sizeof bell);
    bell *= 1
            + part * (1 + part * (1.0f / 2 + part * (1.0f / 6 + part * (1.0f / 24 + part * (1.0f / 120 + part / 720)))));
    float above = sine >= 0 ? 0.0f : bell, below = across > 0 ? above : bell;
    return below;
}

INLINE void differences(const Lab *RESTRICT first, const Lab *RESTRICT second, float *RESTRICT out, ptrdiff_t count)
{
    for (ptrdiff_t i = 0; i < count; i++) {
        float flat_1 = first->a[i], flat_2 = second->a[i], b_1 = first->b[i], b_2 = second->b[i];
        /* 2 to 5: a is stretched for colours close to grey. */
        float mean_chroma = (sqrtf(flat_1 * flat_1 + b_1 * b_1) + sqrtf(flat_2 * flat_2 + b_2 * b_2)) / 2;
        float stretch = 1.5f - 0.5f * root_of_sevenths(mean_chroma);
        float a_1 = flat_1 * stretch, a_2 = flat_2 * stretch;
        float chroma_1 = sqrtf(a_1 * a_1 + b_1 * b_1), chroma_2 = sqrtf(a_2 * a_2 + b_2 * b_2); /* 6 */
        /* 7: hues as directions; of a colour without chroma it is 0. */
        float inverse_1 = 1 / (chroma_1 > 0 ? chroma_1 : 1), inverse_2 = 1 / (chroma_2 > 0 ? chroma_2 : 1);
        float cos_1 = chroma_1 > 0 ? a_1 * inverse_1 : 1, sin_1 = b_1 * inverse_1;
        float cos_2 = chroma_2 > 0 ? a_2 * inverse_2 : 1, sin_2 = b_2 * inverse_2;
        /* 10, 11: half the angle between the hues is half the distance of the directions. */
        float step_cos = cos_2 - cos_1, step_sin = sin_2 - sin_1;
        float amount = sqrtf(chroma_1 * chroma_2) * sqrtf(step_cos * step_cos + step_sin * step_sin);
        /* Of hues that are exactly opposite, the mean is a quarter of a turn on from the smaller one. */
        float cross = cos_1 * sin_2 - sin_1 * cos_2, turned = cross != 0 ? cross : sin_1;
        float hue_step = turned < 0 ? -amount : amount;
        /* 14: the sum of the directions halves the smaller angle; so does, of hues that are nearly opposite and leave
           no sum, what is perpendicular to their difference. Where one has no chroma, the other counts. */
        float both = chroma_1 * chroma_2, inner = cos_1 * cos_2 + sin_1 * sin_2;
        float sum_along = inner < 0 ? (turned < 0 ? -step_sin : step_sin) : cos_1 + cos_2;
        float sum_across = inner < 0 ? (turned < 0 ? step_cos : -step_cos) : sin_1 + sin_2;
        float along = both > 0 ? sum_along : cos_1 * cos_2 - sin_1 * sin_2;
        float across = both > 0 ? sum_across : sin_1 * cos_2 + cos_1 * sin_2;
        float length = sqrtf(along * along + across * across);
        float inverse = 1 / (length > 0 ? length : 1);
        float cosine = length > 0 ? along * inverse : 1, sine = across * inverse;
        float cos_twice = cosine * cosine - sine * sine, sin_twice = 2 * sine * cosine;
        float cos_thrice = cosine * cos_twice - sine * sin_twice, sin_thrice = sine * cos_twice + cosine * sin_twice;
        float cos_four = cos_twice * cos_twice - sin_twice * sin_twice, sin_four = 2 * sin_twice * cos_twice;
        /* 15 */
        float weight = 1 - 0.17f * (cosine * 0.8660254037844387f + sine * 0.5f) + 0.24f * cos_twice
                       + 0.32f * (cos_thrice * 0.9945218953682733f - sin_thrice * 0.10452846326765347f)
                       - 0.20f * (cos_four * 0.45399049973954675f + sin_four * 0.8910065241883679f);
        float chroma = (chroma_1 + chroma_2) / 2; /* 13 */
        float above_50 = (first->light[i] + second->light[i]) / 2 - 50, light = above_50 * above_50; /* 12 */
        float lightness = (second->light[i] - first->light[i]) / (1 + 0.015f * light / sqrtf(20 + light)); /* 8, 18 */
        float chromaticity = (chroma_2 - chroma_1) / (1 + 0.045f * chroma); /* 9, 19 */
        float hueness = hue_step / (1 + 0.015f * chroma * weight); /* 20 */
        /* 21: 2 x 30 degrees times the bell, whose sine is a short series. */
        float turn = 1.0471975511965976f * blue_bell(cosine, sine), square = turn * turn;
        float sine_of_turn =
            turn * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72 * (1 - square / 110)))));
        float rotation = -2 * root_of_sevenths(chroma) * sine_of_turn;
        float total = lightness * lightness + chromaticity * chromaticity + hueness * hueness
                      + rotation * chromaticity * hueness; /* 22 */
        out[i] = sqrtf(total > 0 ? total : 0);
    }
}

INLINE void fill(const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out,
                 ptrdiff_t width, ptrdiff_t top, ptrdiff_t bottom, const double *linear, const double *matrix)
{
    Lab first, second;
    for (ptrdiff_t row = top; row < bottom; row++) {
        for (ptrdiff_t left = 0; left < width; left += BLOCK) {
            ptrdiff_t count = width - left < BLOCK ? width - left : BLOCK;
            to_lab(x + row * x_stride + 3 * left, count, linear, matrix, &first);
            to_lab(y + row * y_stride + 3 * left, count, linear, matrix, &second);
            differences(&first, &second, out + row * width + left, count);
        }
    }
}

#define ARGUMENTS                                                                                                      \
    const uint8_t *x, ptrdiff_t x_stride, const uint8_t *y, ptrdiff_t y_stride, float *out, ptrdiff_t width,           \
        ptrdiff_t top, ptrdiff_t bottom, const double *linear, const double *matrix
#define HANDED_ON x, x_stride, y, y_stride, out, width, top, bottom, linear, matrix

/* Write rows top to bottom (without the last) of the map of two RGB pictures. Strides are bytes from row to row; linear
   has a value for each byte, matrix leads from there to X, Y, Z relative to white. */
WITH_VARIANTS(verislide_colour_rows, fill, ARGUMENTS, HANDED_ON)
