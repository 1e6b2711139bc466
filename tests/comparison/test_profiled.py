"""Panes through colour profiles: tiles of their own, beside the stored ones."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageCms

from tests.fakes import ArraySlide, random_pyramid
from tests.slides.profile_made import made_profile
from viewer.alignment.alignment import Alignment
from viewer.comparison.caption import Shown, drawing_line, slide_line
from viewer.comparison.display import Display, Measure
from viewer.comparison.measure_maps import MeasureMaps
from viewer.comparison.profiled import ProfiledTiles, profile_text
from viewer.comparison.scene import resolve
from viewer.comparison.shown import shown_in
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.tone import Tone
from viewer.geometry import Affine, Rect, Size
from viewer.slides.colour_profile import to_screen
from viewer.slides.slide import SlideError
from viewer.tiles.cache import TileCache, TileKey
from viewer.tiles.grid import TileAddress
from viewer.tiles.loader import TileLoader


@pytest.fixture
def maps() -> Iterator[MeasureMaps]:
    cache = TileCache(10**8)
    loader = TileLoader(cache, 1, lambda _: None)
    yield MeasureMaps(loader, cache)
    loader.stop()


def slide(profile: bytes | None, name: str = "slide") -> ArraySlide:
    made = ArraySlide(random_pyramid(256, 192, 2), name=name, tile=Size(128, 128))
    made.icc_profile = profile
    return made


def state_of(*slides: ArraySlide, profiled: bool = True) -> ComparisonState:
    roles = (Role.ORIGINAL, Role.CONVERSION)
    panes = tuple(PaneState(10 + n, role, one) for n, (role, one) in enumerate(zip(roles, slides, strict=False)))
    paths = frozenset(one.path for one in slides) if profiled else frozenset()
    return ComparisonState(panes, display=Display(profiled=paths))


def test_a_pane_is_itself_unless_its_profile_is_wanted_and_there(maps: MeasureMaps) -> None:
    state = state_of(slide(made_profile()), profiled=False)
    assert shown_in(state, maps, state.panes[0]) is state.panes[0]
    state = state_of(slide(None))
    assert shown_in(state, maps, state.panes[0]) is state.panes[0]
    assert profile_text(state.display, state.panes[0].slide) == "no ICC"


def test_a_pane_that_was_moved_keeps_its_tiles_and_one_that_is_gone_does_not(maps: MeasureMaps) -> None:
    state = state_of(slide(made_profile()))
    pane = state.panes[0]
    shown = shown_in(state, maps, pane)
    assert shown.number != pane.number and shown.stored == pane.number
    assert shown_in(state, maps, pane) is shown
    moved = replace(pane, offset=Affine.translation(3, 4))
    after = shown_in(replace(state, panes=(moved,)), maps, moved)
    assert after.number == shown.number and after.offset == moved.offset
    maps.keep_only(replace(state, display=Display()))
    assert shown_in(state, maps, pane).number != shown.number
    scene = resolve(state, shown, 10**8)
    assert scene.stored.pane.number == pane.number and scene.stored.sharp is scene.sharp
    assert resolve(state, pane, 10**8).stored.pane is pane


def test_differences_are_never_through_a_profile(maps: MeasureMaps) -> None:
    state = state_of(slide(made_profile(), "a"), slide(made_profile(), "b"))
    state = replace(state, display=replace(state.display, measure=Measure.DIFFERENCE))
    conversion = state.panes[1]
    # Not aligned: there is no difference yet, and the slide itself is shown.
    assert shown_in(state, maps, conversion).stored == conversion.number
    state = state.aligned(conversion.number, Alignment(Affine(), "made", 1.0, aligned=True))
    assert shown_in(state, maps, state.panes[1]).stored is None


def test_tiles_are_those_of_littlecms_and_background_stays() -> None:
    made = slide(made_profile())
    made.bounds = Rect(0, 0, 256, 192)
    cache = TileCache(10**8)
    pane = PaneState(1, Role.ORIGINAL, made)
    grid, address = pane.grids[0], TileAddress(1, 1)
    source = ProfiledTiles(1, made, cache)
    shown = source.tile(grid, address)
    assert shown is not None and shown.pixels is not None
    part = np.ascontiguousarray(made.pyramid[0][128:192, 128:256])
    opened = ImageCms.ImageCmsProfile(io.BytesIO(made_profile()))
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    expected = ImageCms.profileToProfile(
        Image.fromarray(part), opened, ImageCms.createProfile("sRGB"), intent, outputMode="RGB"
    )
    assert np.array_equal(shown.pixels[:64, :128, 2::-1], np.asarray(expected))
    assert (shown.pixels[..., 3] == 255).all()
    stored = cache.get(TileKey.of(1, grid, address))
    assert stored is not None and stored.pixels is not None
    assert np.array_equal(stored.pixels[:64, :128, 2::-1], part)
    if shown.scanned is not None:
        assert np.array_equal(shown.pixels[~shown.scanned], stored.pixels[~shown.scanned])


@pytest.mark.parametrize("profile", [b"", b"\0" * 128, made_profile()[:200]])
def test_a_profile_that_cannot_be_used_is_one_sentence(profile: bytes) -> None:
    with pytest.raises(SlideError) as caught:
        to_screen("a.svs", profile)
    assert str(caught.value).startswith("The colour profile of a.svs cannot be used: ")


def test_a_grey_profile_is_refused() -> None:
    grey = made_profile().replace(b"mntrRGB XYZ ", b"mntrGRAYXYZ ")
    with pytest.raises(SlideError, match="not one of RGB pictures"):
        to_screen("a.svs", grey)


def test_saved_pictures_say_what_is_other_than_stored(maps: MeasureMaps) -> None:
    state = state_of(slide(made_profile(), "a"), slide(None, "b"))
    state = replace(state, display=replace(state.display, tone=Tone(10, 0, 1.5)))
    scenes = [resolve(state, shown_in(state, maps, pane), 10**8) for pane in state.panes]
    first, second = (slide_line(Shown("Original", scene.pane.slide.path, scene, True)) for scene in scenes)
    assert "shown in sRGB through its ICC profile" in first and "ICC" not in second
    assert "brightness +10, gamma 1.50 in all slides" in drawing_line(state, scenes)
    assert "in all slides" not in drawing_line(replace(state, display=Display()), scenes)
