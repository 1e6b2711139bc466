"""Originals and conversions find each other by reports, names, folders and what they state; nothing is guessed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from viewer.geometry import Mpp, Size
from viewer.jobs.job import Cancelled, Progress
from viewer.review.pairing import How, Matching, match, told_apart
from viewer.review.slide_facts import SlideFacts, facts_of, misfit_of

NO_FACTS = SlideFacts()


def paths(*names: str) -> list[Path]:
    return [Path("/cases") / name for name in names]


def told(matching: Matching) -> list[tuple[str, str, How]]:
    return [
        (*(one.relative_to("/cases").as_posix() for one in (pair.original, pair.conversion)), pair.how)
        for pair in matching.pairs
    ]


def paired(originals: list[Path], conversions: list[Path], **facts: SlideFacts) -> Matching:
    """With what the slides would state, by name without ending; nothing is opened."""
    return match(originals, conversions, look=lambda path: facts.get(path.name.split(".")[0], NO_FACTS))


@pytest.mark.parametrize(
    ("original", "conversion"),
    [
        ("o/S24-1.svs", "c/S24-1"),
        ("o/S24-1.svs", "c/s24-1.dcm"),
        ("o/S24-1.mrxs", "c/S24-1-dicom"),
        ("o/S24-1.mrxs", "c/S24-1_converted.ome.tiff"),
        ("o/S24-1.ndpi", "c/S24-1.ndpi.dcm"),
        ("o/S24-1.ndpi", "c/S24-1 (2).tif"),
        ("o/S24-1_original.svs", "c/S24-1_jpeg_q80.tif"),
        ("o/S24-1.svs", "c/dicom_S24-1"),
        ("o/M\N{LATIN SMALL LETTER U WITH DIAERESIS}ller.svs", "c/Mu\N{COMBINING DIAERESIS}ller"),
    ],
)
def test_names_that_differ_in_what_they_say_of_the_file_alone_are_the_same(original: str, conversion: str) -> None:
    found = paired(paths("o/other.svs", original), paths(conversion))
    assert told(found) == [(original, conversion, How.NAME)]
    assert [one.path.name for one in found.unmatched_originals] == ["other.svs"]
    assert found.unmatched_originals[0].why == "No conversion has its name, and none that is left its slide ID or size."


def test_of_names_that_fit_the_one_with_fewer_words_left_out_is_meant() -> None:
    found = paired(paths("o/case-q1.svs", "o/case-q2.svs"), paths("c/case-q1-dicom", "c/case-q2"))
    assert told(found) == [("o/case-q1.svs", "c/case-q1-dicom", How.NAME), ("o/case-q2.svs", "c/case-q2", How.NAME)]

    found = paired(paths("o/case-q1.svs", "o/case.svs"), paths("c/case-dicom"))
    assert told(found) == [("o/case.svs", "c/case-dicom", How.NAME)]


def test_several_conversions_of_an_original_are_several_pairs() -> None:
    found = paired(paths("o/a.svs"), paths("c/a-q80.tif", "c/a", "c/b"))
    assert told(found) == [("o/a.svs", "c/a", How.NAME), ("o/a.svs", "c/a-q80.tif", How.NAME)]
    assert [(one.path.name, one.why) for one in found.unmatched_conversions] == [
        ("b", "No original has its name, and none is left.")
    ]


def test_folders_tell_slides_apart_that_are_called_alike() -> None:
    found = paired(paths("o/A/slide.svs", "o/B/slide.svs"), paths("c/A/slide.dcm", "c/B/1.2.840.10008.5.1.4.1.dcm"))
    assert told(found) == [
        ("o/A/slide.svs", "c/A/slide.dcm", How.NAME),
        ("o/B/slide.svs", "c/B/1.2.840.10008.5.1.4.1.dcm", How.FOLDER),
    ]


def test_a_folder_around_all_slides_or_all_of_one_kind_pairs_nothing() -> None:
    found = paired(paths("o/a.svs"), paths("c/b.dcm"))
    assert not found.pairs, "both lie in a folder called cases"
    assert len(found.unmatched_originals) == len(found.unmatched_conversions) == 1
    found = paired(paths("o/c.svs"), paths("c/x.dcm", "c/y.dcm"))
    assert not found.pairs, "the folder of all conversions is called as a slide"


def test_names_that_fit_several_originals_are_named_and_not_guessed() -> None:
    found = paired(paths("o/A/s.svs", "o/B/s.svs"), paths("c/s"))
    assert not found.pairs
    assert [one.why for one in found.unmatched_conversions] == ["Its name fits A/s.svs and B/s.svs."]
    assert len(found.unmatched_originals) == 2
    many = paired(paths(*(f"o/{n}/s.svs" for n in range(5))), paths("c/s"))
    assert many.unmatched_conversions[0].why == "Its name fits 0/s.svs, 1/s.svs, 2/s.svs and 2 more."


def test_what_slides_state_decides_where_names_do_not() -> None:
    wide, other = SlideFacts(sizes=frozenset({Size(900, 700)})), SlideFacts(sizes=frozenset({Size(100, 100)}))
    number = SlideFacts(identifiers=frozenset({"s24-00123"}), sizes=frozenset({Size(5, 5)}))
    found = paired(
        paths("o/one.svs", "o/two.svs", "o/three.svs"), paths("c/x", "c/y"), one=wide, two=other, three=number, x=wide
    )
    assert told(found) == [("o/one.svs", "c/x", How.SIZE)]
    found = paired(paths("o/one.svs", "o/three.svs"), paths("c/x", "c/y"), one=wide, three=number, x=wide, y=number)
    assert told(found) == [("o/one.svs", "c/x", How.SIZE), ("o/three.svs", "c/y", How.IDENTIFIER)]
    split = match(
        paths("o/A/s.svs", "o/B/s.svs"), paths("c/s"), look=lambda path: other if path.parent.name == "A" else wide
    )
    assert told(split) == [("o/B/s.svs", "c/s", How.NAME_AND_SIZE)]


def test_a_size_that_several_have_pairs_none_of_them() -> None:
    wide = SlideFacts(sizes=frozenset({Size(900, 700)}))
    found = paired(paths("o/one.svs", "o/two.svs"), paths("c/x"), one=wide, two=wide, x=wide)
    assert not found.pairs
    assert found.unmatched_conversions[0].why == "Its size fits one.svs and two.svs."
    found = paired(paths("o/one.svs"), paths("c/x", "c/y"), one=wide, x=wide, y=wide)
    assert not found.pairs
    assert {one.why for one in found.unmatched_conversions} == {"Other conversions have the size of one.svs, too."}


def test_pixels_of_another_size_are_of_another_scan() -> None:
    size = frozenset({Size(900, 700)})
    fine, coarse, near = (SlideFacts(sizes=size, mpp=Mpp(value, value)) for value in (0.25, 0.5, 0.2501))
    assert not paired(paths("o/one.svs"), paths("c/x"), one=fine, x=coarse).pairs
    assert paired(paths("o/one.svs"), paths("c/x"), one=fine, x=near).pairs


@pytest.mark.parametrize(
    ("original", "conversion", "why"),
    [
        ((900, 700, 0.25), (900, 700, None), ""),
        ((900, 700, 0.25), (450, 350, 0.5), ""),
        ((900, 700, None), (450, 350, None), ""),
        ((900, 700, 0.25), (1024, 768, 0.25), "0.23 × 0.17 mm and 0.26 × 0.19 mm"),
        ((900, 700, 0.25), (900, 700, 0.5), "0.23 × 0.17 mm and 0.45 × 0.35 mm"),
        ((900, 700, None), (700, 900, 0.25), "900 × 700 px and 700 × 900 px"),
    ],
)
def test_slides_of_another_extent_can_hardly_be_a_pair(
    original: tuple[int, int, float | None], conversion: tuple[int, int, float | None], why: str
) -> None:
    facts = [
        SlideFacts(sizes=frozenset({Size(width, height)}), mpp=Mpp(mpp, mpp) if mpp is not None else None)
        for width, height, mpp in (original, conversion)
    ]
    said = misfit_of(facts[0], facts[1]).replace("\N{NO-BREAK SPACE}", " ")
    assert said == (f"Their sizes differ: {why}." if why else "")
    broken = SlideFacts(refused="x cannot be opened: it is cut short.")
    assert misfit_of(facts[0], broken) == "The conversion cannot be looked at: x cannot be opened: it is cut short."


def test_a_slide_that_cannot_be_opened_says_why() -> None:
    broken = SlideFacts(refused="x cannot be opened: it is cut short.")
    found = paired(paths("o/one.svs"), paths("c/x"), x=broken)
    assert found.unmatched_conversions[0].why == "x cannot be opened: it is cut short."
    found = paired(paths("o/one.svs"), paths("c/x"), one=broken)
    assert found.unmatched_originals[0].why == "x cannot be opened: it is cut short."


def test_slides_of_one_kind_alone_wait_for_the_other() -> None:
    assert [one.why for one in paired(paths("o/a.svs"), []).unmatched_originals] == ["There are no conversions yet."]
    assert [one.why for one in paired([], paths("c/a")).unmatched_conversions] == ["There are no originals yet."]


def test_nothing_is_opened_where_names_tell_everything() -> None:
    def opened(path: Path) -> SlideFacts:
        raise AssertionError(f"{path} was opened")

    assert len(match(paths("o/a.svs", "o/b.svs"), paths("c/a", "c/b"), look=opened).pairs) == 2
    match(paths("o/a.svs"), paths("c/a", "c/of-nothing"), look=opened)


def test_a_report_names_the_original_whatever_the_folder_is_called(tmp_path: Path) -> None:
    originals = [tmp_path / "o" / name for name in ("a.svs", "b.svs", "c.svs")]
    conversions = [tmp_path / "c" / name for name in ("a", "study-1", "study-2")]
    sources = (str(originals[1]), "C:\\scans\\C.SVS", "")
    for conversion, source in zip(conversions, sources, strict=True):
        conversion.mkdir(parents=True)
        (conversion / "report.json").write_text(json.dumps({"source": source}))
    found = match(originals, conversions, look=lambda _: NO_FACTS)
    assert {(pair.original.name, pair.conversion.name, pair.how) for pair in found.pairs} == {
        ("b.svs", "a", How.REPORT),
        ("c.svs", "study-1", How.REPORT),
    }
    (conversions[0] / "report.json").write_text("[" * 10_000)
    assert match(originals, conversions[:1]).pairs[0].how is How.NAME, "a damaged report says nothing"


def test_one_folder_may_hold_both() -> None:
    slides = paths(
        "all/a.svs", "all/DICOM/a", "all/b.tif", "all/b_converted.tif", "all/c.mrxs", "all/c.tif", "all/d.svs"
    )
    found = match(*told_apart(slides))
    assert told(found) == [
        ("all/a.svs", "all/DICOM/a", How.NAME),
        ("all/b.tif", "all/b_converted.tif", How.NAME),
        ("all/c.mrxs", "all/c.tif", How.NAME),
    ]
    assert [one.path.name for one in found.unmatched_originals] == ["d.svs"]


def test_slides_of_one_format_in_one_folder_are_told_apart_by_words_alone() -> None:
    found = match(*told_apart(paths("all/a", "all/a-dicom", "all/b", "all/b2")))
    assert told(found) == [("all/a", "all/a-dicom", How.NAME)]
    assert {one.path.name for one in found.unmatched_originals} == {"b", "b2"}, "all are DICOM, so all are originals"


def test_a_slide_that_is_among_both_is_a_conversion() -> None:
    found = paired(paths("o/a.svs", "o/DICOM/a"), paths("o/DICOM/a"))
    assert told(found) == [("o/a.svs", "o/DICOM/a", How.NAME)]
    assert not found.unmatched_originals


def test_pairing_can_be_stopped() -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        match(paths("o/a.svs"), paths("c/b"), progress, look=lambda _: NO_FACTS)


def test_a_real_conversion_that_is_called_otherwise_is_found_by_its_scanned_part(real_pair: tuple[Path, Path]) -> None:
    original, conversion = real_pair
    own = facts_of(conversion)
    assert Size(2610, 1910) in own.sizes and not own.identifiers, "it says only Unknown"
    other = original.parents[1] / "demo-small.mrxs"
    assert "s24-00123-a1" in facts_of(other).identifiers
    found = match([original, other], [conversion])
    assert [(pair.original, pair.how) for pair in found.pairs] == [(original, How.SIZE)]
    assert facts_of(original.parent / "absent.mrxs").refused == "absent.mrxs cannot be opened: it does not exist."
