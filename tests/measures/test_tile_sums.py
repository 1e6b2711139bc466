"""Sums over tiles, blocks and kinds of pixels are those of plain loops, compiled and without a compiler."""

from __future__ import annotations

import numpy as np
import pytest

from tests.measures.built import KERNELS, built_library, use, variants
from viewer.measures.kernel import CompiledKernel
from viewer.measures.kernel_check import sums_agree
from viewer.measures.ssim import Window, grey, ssim
from viewer.measures.tile_sums import (
    COMPARED,
    SEAM,
    TISSUE,
    UNREADABLE,
    Columns,
    DifferenceSums,
    difference_sums,
    similarity_sums,
    tile_sums,
)

HEIGHT, WIDTH, LEFT, TOP, SIDE, SPLIT = 43, 290, 1021, 77, 16, 21
TILES = np.repeat([0, 1, 2], [100, 3, 187])


@pytest.fixture(params=KERNELS)
def kernel(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> CompiledKernel | None:
    use(request.param, tmp_path_factory, monkeypatch)
    compiled = CompiledKernel(built_library(tmp_path_factory)) if request.param == "compiled" else None
    monkeypatch.setattr("viewer.measures.tile_sums.compiled_kernel", lambda: compiled)
    return compiled


def pictures(reach: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(3)
    x = random.integers(0, 256, (HEIGHT + 2 * reach, WIDTH + 2 * reach, 3), np.uint8)
    y = np.clip(x.astype(int) + random.integers(-20, 21, x.shape), 0, 255).astype(np.uint8)
    return x, y


def some_codes(which: str) -> np.ndarray:
    random = np.random.default_rng(4)
    if which == "mixed":
        return random.integers(0, 16, (HEIGHT, WIDTH), np.uint8)
    codes = np.full((HEIGHT, WIDTH), COMPARED, np.uint8)
    if which == "regions":
        codes[:, 30:200] |= TISSUE
        codes[20:24] |= SEAM
        codes[30:, 250:] = UNREADABLE
    return codes


def of_kind(codes: np.ndarray, bits: int) -> np.ndarray:
    held = codes & UNREADABLE == 0
    for bit in (COMPARED, bits):
        held &= codes & bit == bit
    return held


@pytest.mark.parametrize("which", ["plain", "regions", "mixed"])
@pytest.mark.parametrize("case", ["uniform", "gaussian", "luma"])
def test_ssim_is_summed_by_tile_kind_and_block(kernel: CompiledKernel | None, case: str, which: str) -> None:
    window = Window.GAUSSIAN if case == "gaussian" else Window.UNIFORM
    reach, luma = window.reach, case == "luma"
    x, y = pictures(reach)
    codes = some_codes(which)
    expected = ssim(grey(x), grey(y)).map if luma else ssim(x, y, window=window).map.mean(axis=2, dtype=np.float64)
    expected = expected[reach:-reach, reach:-reach].astype(np.float64)
    columns = Columns.of(np.arange(LEFT, LEFT + WIDTH), TILES, SIDE)
    found = similarity_sums(x, y, codes, columns, TOP, split=SPLIT, window=window, luma=luma)
    below = np.arange(HEIGHT)[:, np.newaxis] >= SPLIT
    for tile in range(3):
        for part in (0, 1):
            here = (tile == TILES) & (below == bool(part))
            for kind, bits in enumerate((COMPARED, TISSUE, SEAM)):
                held = here & of_kind(codes, bits)
                assert found.pixels[tile, part, kind] == held.sum()
                assert found.sums[tile, part, kind] == pytest.approx(expected[held].sum(), rel=1e-6)
            held = here & of_kind(codes, COMPARED)
            if held.any():
                assert found.sums[tile, part, 3] == pytest.approx(expected[held].min(), abs=1e-6)
    check_blocks(found.blocks.sums, expected, of_kind(codes, COMPARED), 1e-6)
    assert (found.blocks.row, found.blocks.column) == (TOP // SIDE, LEFT // SIDE)
    assert found.blocks.pixels.sum() == of_kind(codes, COMPARED).sum()


def check_blocks(sums: np.ndarray, values: np.ndarray, compared: np.ndarray, error: float) -> None:
    rows, columns = (TOP + np.arange(HEIGHT)) // SIDE, (LEFT + np.arange(WIDTH)) // SIDE
    expected = np.zeros((rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1))
    np.add.at(
        expected, (rows[:, np.newaxis] - rows[0], columns[np.newaxis] - columns[0]), np.where(compared, values, 0)
    )
    np.testing.assert_allclose(sums, expected, rtol=error)


@pytest.mark.parametrize("which", ["plain", "regions", "mixed"])
def test_differences_are_summed_exactly(kernel: CompiledKernel | None, which: str) -> None:
    x, y = pictures(0)
    codes = some_codes(which)
    found = difference_sums(x, y, codes, Columns.between(LEFT, LEFT + WIDTH, SIDE), TOP)
    off = np.abs(x.astype(int) - y)
    for bits, names in (
        (COMPARED, ("pixels", "absolute", "square")),
        (TISSUE, ("tissue", "absolute_tissue", "square_tissue")),
        (SEAM, ("seam", "absolute_seam", "square_seam")),
    ):
        held = off[of_kind(codes, bits)]
        assert [getattr(found, name) for name in names] == [len(held), held.sum(), (held**2).sum()]
    held = off[of_kind(codes, COMPARED)]
    assert (found.largest, found.differing) == (held.max(), (held.max(axis=1) > 0).sum())
    check_blocks(found.blocks.sums, off.sum(axis=2), of_kind(codes, COMPARED), 0)


@pytest.mark.parametrize("which", ["plain", "regions", "mixed"])
@pytest.mark.parametrize("window", list(Window))
def test_both_sums_of_a_tile_are_the_bits_of_each(kernel: CompiledKernel | None, window: Window, which: str) -> None:
    x, y = pictures(0)
    codes, reach = some_codes(which), window.reach
    columns = Columns.between(LEFT, LEFT + WIDTH, SIDE)
    inner = Columns.between(LEFT + reach, LEFT + WIDTH - reach, SIDE)
    similar, differences = tile_sums(x, y, codes, inner, columns, TOP, window)
    within = np.ascontiguousarray(codes[reach:-reach, reach:-reach])
    expected = similarity_sums(x, y, within, inner, TOP + reach, window=window)
    for found, wanted in ((similar, expected), (similar.blocks, expected.blocks)):
        assert np.array_equal(found.sums, wanted.sums) and np.array_equal(found.pixels, wanted.pixels)
    assert (similar.blocks.row, similar.blocks.column) == (expected.blocks.row, expected.blocks.column)
    wanted_differences = difference_sums(x, y, codes, columns, TOP)
    names = [name for name in DifferenceSums.__dataclass_fields__ if name != "blocks"]
    assert [getattr(differences, name) for name in names] == [getattr(wanted_differences, name) for name in names]
    assert np.array_equal(differences.blocks.sums, wanted_differences.blocks.sums)
    assert np.array_equal(differences.blocks.pixels, wanted_differences.blocks.pixels)


def test_equal_pictures_are_exactly_alike(kernel: CompiledKernel | None) -> None:
    x, _ = pictures(3)
    near = x.copy()
    near[0, 0] ^= 255  # out of reach of all but one window
    codes = some_codes("regions")
    columns = Columns.between(LEFT, LEFT + WIDTH, SIDE)
    for other in (x.copy(), near):
        found = similarity_sums(x, other, codes, columns, TOP)
        blocks = found.blocks.sums[1:], found.blocks.pixels[1:]
        assert np.array_equal(*blocks) and found.pixels[0, 1, 0] == of_kind(codes, COMPARED).sum()
        assert (found.sums[0, 1, 0] == found.pixels[0, 1, 0]) == (other is not near)


def test_every_set_of_instructions_sums_as_numpy(tmp_path_factory: pytest.TempPathFactory) -> None:
    for compiled in variants(built_library(tmp_path_factory)):
        assert all(sums_agree(compiled, height, width) for height, width in ((1, 1), (6, 300), (40, 12), (33, 530)))
