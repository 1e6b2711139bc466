"""What lies in folders that are dropped becomes pairs; tables are read and written, and a new record holds them."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.slides.dicom_made import Series, gradient, write_level
from viewer.jobs.job import Cancelled, Progress
from viewer.review.beginning import begin_review, file_name, free_title, usual_folder
from viewer.review.events import SlideLeftOut
from viewer.review.gathering import Sources, gathered
from viewer.review.pair_list import TAKEN_OUT, PairList
from viewer.review.pair_table import read_table, write_table
from viewer.review.pairing import How, Match, match
from viewer.review.record import open_record
from viewer.review.setup import ReviewSetup, SpotCheck
from viewer.review.slide_facts import SlideFacts
from viewer.review.slides_below import slides_below
from viewer.review.spot_check import drawn_pairs
from viewer.slides.slide import SlideError


def touch(folder: Path, *names: str) -> list[Path]:
    """Files that are slides by their names alone."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"II*\0" + bytes(600))
    return [folder / name for name in names]


def dicom_slide(folder: Path, name: str = "level", series: Series | None = None) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return write_level(folder / f"{name}.dcm", gradient(32, 16), series=series or Series())


def names(paths: list[Path], folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in paths]


# --- which slides lie in folders ---------------------------------------------------------------------------------


def test_slides_are_found_however_deep_they_lie(tmp_path: Path) -> None:
    touch(tmp_path, "a.svs", "notes.txt", "case 1/b.ndpi", "case 1/deep/c.tif", ".hidden/d.svs", "e.partial/f.svs")
    touch(tmp_path, "case 1/c_label.tif", "case 1/Thumbnail.tiff")
    touch(tmp_path, "m.mrxs", "m/Data0001.tif")
    dicom_slide(tmp_path / "DICOM" / "g")
    dicom_slide(tmp_path / "DICOM" / "g" / "annotations")
    (tmp_path / "case 1" / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(600))
    found = names(slides_below([tmp_path], Progress()), tmp_path)
    assert found == ["a.svs", "m.mrxs", "DICOM/g", "case 1/b.ndpi", "case 1/deep/c.tif"]
    assert slides_below([tmp_path / "m"], Progress()) == [tmp_path / "m.mrxs"], (
        "the data folder of a slide is the slide"
    )
    single = tmp_path / "case 1" / "picture.png"
    assert slides_below([single, single], Progress()) == [single], "who names a file means it"


def test_a_folder_of_several_dicom_slides_names_each_by_its_finest_level(tmp_path: Path) -> None:
    first, second = Series(), Series()
    dicom_slide(tmp_path, "one", first)
    write_level(tmp_path / "one-coarse.dcm", gradient(16, 8), series=first)
    dicom_slide(tmp_path, "two", second)
    assert names(slides_below([tmp_path], Progress()), tmp_path) == ["one.dcm", "two.dcm"]


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(SlideError, match=r"table\.csv cannot be read"):
        gathered(Sources(tables=(tmp_path / "table.csv",)), Progress())
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        slides_below([tmp_path], stopped)


# --- from folders to pairs ---------------------------------------------------------------------------------------


def pairs(sources: Sources) -> list[tuple[str, str]]:
    return [(pair.original.name, pair.conversion.name) for pair in gathered(sources, Progress()).pairs]


def test_two_folders_are_enough(tmp_path: Path) -> None:
    touch(tmp_path / "o", "a.svs", "b.svs")
    for name in ("a", "b-dicom"):
        dicom_slide(tmp_path / "c" / name)
    wanted = [("a.svs", "a"), ("b.svs", "b-dicom")]
    assert pairs(Sources((tmp_path / "o",), (tmp_path / "c",))) == wanted
    assert pairs(Sources(both=(tmp_path / "o", tmp_path / "c"))) == wanted
    assert pairs(Sources(both=(tmp_path,))) == wanted


def test_a_folder_with_its_conversions_in_it_is_enough_whatever_it_is_said_to_be(tmp_path: Path) -> None:
    touch(tmp_path, "a.svs", "b.svs")
    dicom_slide(tmp_path / "DICOM" / "a")
    for sources in (Sources((tmp_path,)), Sources((), (tmp_path,)), Sources((tmp_path,), (tmp_path,))):
        assert pairs(sources) == [("a.svs", "a")]
    assert pairs(Sources((tmp_path,), (tmp_path / "DICOM",))) == [("a.svs", "a")]


def test_one_side_alone_stays_what_it_was_said_to_be(tmp_path: Path) -> None:
    touch(tmp_path, "a.svs", "b.svs")
    found = gathered(Sources(conversions=(tmp_path,)), Progress())
    assert [one.path.name for one in found.unmatched_conversions] == ["a.svs", "b.svs"]
    assert not found.unmatched_originals


def test_what_is_said_anew_of_a_folder_holds(tmp_path: Path) -> None:
    sources = Sources().added("both", [tmp_path / "o", tmp_path / "t.CSV"]).added("originals", [tmp_path / "o"])
    assert sources == Sources((tmp_path / "o",), tables=(tmp_path / "t.CSV",))
    assert sources.cleared("originals").cleared("tables").is_empty


# --- tables ------------------------------------------------------------------------------------------------------


def test_a_table_pairs_what_it_names_and_the_rest_is_matched(tmp_path: Path) -> None:
    touch(tmp_path, "o/a.svs", "o/b.svs", "o/c.svs", "c/a.tif", "c/x.tif", "c/c.tif")
    table = tmp_path / "pairs.csv"
    table.write_text("original,conversion,name\no/a.svs,c/x.tif,First\n\no/b.svs,c/a.tif,\n")
    found = gathered(Sources((tmp_path / "o",), (tmp_path / "c",), tables=(table,)), Progress())
    assert [(one.original.name, one.conversion.name, one.how, one.name) for one in found.pairs] == [
        ("a.svs", "x.tif", How.TABLE, "First"),
        ("b.svs", "a.tif", How.TABLE, ""),
        ("c.svs", "c.tif", How.NAME, ""),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "o.svs,c.tif,Name\n",
        "original,conversion,name\r\no.svs,c.tif,Name\r\n",
        "\ufeffname;Conversion; ORIGINAL ;remark\nName;c.tif;o.svs;x\n",
        "original\tconversion\tname\no.svs\tc.tif\tName",
        '\n"o.svs","c.tif","Name"\n\n',
        "{folder}/o.svs,{folder}/c.tif,Name\n",
    ],
)
def test_tables_of_spreadsheets_are_read(tmp_path: Path, text: str) -> None:
    original, conversion = touch(tmp_path, "o.svs", "c.tif")
    table = tmp_path / "pairs.csv"
    table.write_bytes(text.replace("{folder}", str(tmp_path)).encode())
    assert read_table(table) == (Match(original, conversion, How.TABLE, "Name"),)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("o.svs,gone.tif", r"line 3: .*gone\.tif does not exist\."),
        ("o.svs,", r"line 3: it names no conversion\."),
        (",c.tif", r"line 3: it names no original\."),
        ("o.svs,o.svs", r"line 3: original and conversion are the same file, o\.svs\."),
        ("o.svs,c.tif", r"line 3: the same pair stands in line 2 already\."),
        ('"o.svs",c\0.tif', r"line 3: .* does not exist\."),
        ("~nobody-of-that-name/o.svs,c.tif", r"line 3: ~nobody-of-that-name/o\.svs does not exist\."),
    ],
)
def test_a_wrong_line_is_named_by_its_number(tmp_path: Path, line: str, why: str) -> None:
    touch(tmp_path, "o.svs", "c.tif")
    table = tmp_path / "pairs.csv"
    table.write_text(f'original,conversion,name\no.svs,c.tif,"One"\n{line}\n')
    with pytest.raises(SlideError, match=why):
        read_table(table)


def test_tables_in_utf_16_and_names_that_begin_like_a_home_are_read(tmp_path: Path) -> None:
    original, conversion = touch(tmp_path, "~$ü.svs", "c.tif")
    (tmp_path / "t.csv").write_bytes("original\tconversion\r\n~$ü.svs\tc.tif\r\n".encode("utf-16"))
    assert [pair.key for pair in read_table(tmp_path / "t.csv")] == [(original, conversion)]


def test_all_wrong_lines_are_told_and_lines_within_a_name_counted(tmp_path: Path) -> None:
    touch(tmp_path, "o.svs", "c.tif")
    table = tmp_path / "pairs.csv"
    table.write_text('o.svs,c.tif,"two\nlines"\nx,y,"two\nlines"\n\nz,y\n')
    with pytest.raises(SlideError, match=r"line 3: .* 1 more lines are wrong\.") as told:
        read_table(table)
    assert [line.split(":")[0] for line in told.value.details.splitlines()] == ["Line 3", "Line 6"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "holds no pairs"),
        (b"original,conversion\n", "holds no pairs"),
        ("größe,größe".encode("latin-1"), "is not in UTF-8"),
        (b"\xff\xfea", "is not in UTF-8"),
        (b'original,conversion\n"o.svs,c.tif\n' + b"x" * 200_000, r"t\.csv, line 2: it is no line of a table"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "t.csv").write_bytes(content)
    with pytest.raises(SlideError, match=why):
        read_table(tmp_path / "t.csv")


def test_a_table_that_is_written_is_read_again_and_by_others(tmp_path: Path) -> None:
    inside, conversion = touch(tmp_path, "in/o, 1.svs", "in/c.tif")
    outside = touch(tmp_path / "elsewhere", "o.svs")[0]
    pairs = (Match(inside, conversion, How.TABLE, 'S "1"'), Match(outside, conversion, How.TABLE, "Über"))
    table = tmp_path / "in" / "pairs.csv"
    write_table(table, pairs)
    assert read_table(table) == pairs
    rows = list(csv.reader(io.StringIO(table.read_bytes().decode("utf-8-sig"))))
    assert rows[1] == ["o, 1.svs", "c.tif", 'S "1"'], "below its folder it counts from there, so that both can move"
    assert rows[2][0] == str(outside)
    with pytest.raises(SlideError, match=r"t\.csv cannot be written"):
        write_table(tmp_path / "gone" / "t.csv", pairs)


# --- what a person changes ---------------------------------------------------------------------------------------


def listed(*conversions: str) -> PairList:
    originals = [Path("/o/a.svs"), Path("/o/b.svs")]
    return PairList(match(originals, [Path("/c") / one for one in conversions], look=lambda _: SlideFacts()))


def test_pairs_are_called_by_as_much_as_tells_them_apart() -> None:
    assert [pair.name for pair in listed("a", "b").pairs] == ["a", "b"]
    assert [pair.name for pair in listed("a", "a-q80.tif").pairs] == ["a, a", "a-q80"]
    alike = match([Path("/o/1/s.svs"), Path("/o/2/s.svs")], [Path("/c/1/s"), Path("/c/2/s")])
    assert [pair.name for pair in PairList(alike).pairs] == ["1/s", "2/s"]


def test_what_was_changed_stays_when_slides_are_added() -> None:
    first, second = listed("a", "b").pairs
    changed = listed("a", "b").without([first.key]).called(second.key, " Second ")
    assert [pair.name for pair in changed.pairs] == ["Second"]
    assert [(one.path.name, one.why) for one in changed.unmatched_originals] == [("a.svs", TAKEN_OUT)]
    assert [one.path.name for one in changed.unmatched_conversions] == ["a"]
    again = changed.found(listed("a", "b", "c").matching)
    assert [pair.name for pair in again.pairs] == ["Second"]
    assert [one.path.name for one in again.unmatched_conversions] == ["a", "c"]
    by_hand = again.paired(first.original, Path("/c/c"))
    assert [(pair.conversion.name, pair.how) for pair in by_hand.pairs] == [("b", How.NAME), ("c", How.HAND)]
    assert not by_hand.unmatched_originals
    assert [pair.name for pair in by_hand.called(second.key, "").pairs] == ["b", "a"]
    back = by_hand.paired(*first.key)
    assert [pair.conversion.name for pair in back.pairs] == ["a", "b", "c"]
    assert not back.unmatched_conversions
    fewer = back.found(listed("a").matching)
    assert [pair.conversion.name for pair in fewer.pairs] == ["a"], "slides that are gone are in no pair"
    assert not back.without([pair.key for pair in back.pairs]).pairs


# --- the record --------------------------------------------------------------------------------------------------

INDEPENDENT = """
import json, sqlite3, sys
lines = [json.loads(line) for (line,) in sqlite3.connect(sys.argv[1]).execute("SELECT line FROM events ORDER BY seq")]
print(json.dumps([[one["action"], one["operator"], one["after"]] for one in lines]))
"""


def test_a_review_begins_with_all_its_pairs(tmp_path: Path) -> None:
    setup = ReviewSetup("Sixty cases")
    pairs = [Match(Path("/o/a.svs"), Path("/c/a"), How.NAME, "a"), Match(Path("/o/b.svs"), Path("/c/b"), How.HAND, "B")]
    path = tmp_path / "new" / file_name(setup.title)
    record = begin_review(path, setup, pairs, [], "Dr. Grün", Progress())
    assert [state.pair.name for state in record.state.pairs.values()] == ["a", "B"]
    record.close()
    assert [one.name for one in path.parent.iterdir()] == ["Sixty cases.vsreview"]
    run = subprocess.run([sys.executable, "-c", INDEPENDENT, str(path)], capture_output=True, text=True, check=True)
    actions = json.loads(run.stdout)
    assert [one[0] for one in actions] == ["log begun", "review begun", "pair added", "pair added"]
    assert {one[1] for one in actions} == {"Dr. Grün"}
    assert actions[2][2] == {"number": 1, "original": "/o/a.svs", "conversion": "/c/a", "name": "a"}
    with pytest.raises(SlideError, match="is there already"):
        begin_review(path, setup, pairs, [], "", Progress())
    opened = open_record(path)
    assert len(opened.state.pairs) == 2, "what was there is as it was"
    opened.close()


def test_a_spot_check_draws_its_pairs_at_the_beginning(tmp_path: Path) -> None:
    pairs = [Match(Path(f"/o/{n}.svs"), Path(f"/c/{n}"), How.NAME, str(n)) for n in range(1, 9)]
    setup = ReviewSetup("Spot", spot_check=SpotCheck(25.0, seed=5))
    record = begin_review(tmp_path / "r.vsreview", setup, pairs, [], "", Progress())
    drawn = [number for number, state in record.state.pairs.items() if state.drawn]
    record.close()
    assert drawn == list(drawn_pairs(range(1, 9), SpotCheck(25.0, seed=5))) and len(drawn) == 2


def test_slides_without_a_pair_are_remembered_however_many(tmp_path: Path) -> None:
    pair = Match(Path("/o/a.svs"), Path("/c/a"), How.NAME, "a")
    left = [SlideLeftOut(f"/{'o' * 900}/{number}.svs", number % 2 == 0, "It has no pair.") for number in range(3000)]
    path = tmp_path / "r.vsreview"
    begin_review(path, ReviewSetup("r"), [pair], left, "", Progress()).close()
    run = subprocess.run([sys.executable, "-c", INDEPENDENT, str(path)], capture_output=True, text=True, check=True)
    told = [after["slides"] for action, _, after in json.loads(run.stdout) if action == "slides left out"]
    assert [one["path"] for some in told for one in some] == [one.path for one in left]
    assert told[0][0] == {"path": left[0].path, "is_original": True, "why": "It has no pair."}
    opened = open_record(path)
    assert opened.state.left_out == tuple(left)
    opened.close()


def test_a_review_has_its_name_once_it_has_all_its_pairs(tmp_path: Path) -> None:
    pairs = [Match(Path(f"/o/{n}.svs"), Path(f"/c/{n}"), How.NAME, str(n)) for n in range(3)]
    path, there = tmp_path / "r.vsreview", []
    with begin_review(path, ReviewSetup("r"), pairs, [], "", Progress(lambda _: there.append(path.exists()))) as record:
        assert len(record.state.pairs) == 3
    assert there == [False] * 3


def test_a_review_that_cannot_be_begun_leaves_nothing(tmp_path: Path) -> None:
    stopped = Progress()
    stopped.cancel()
    pair = Match(Path("/o/a.svs"), Path("/c/a"), How.NAME, "a")
    with pytest.raises(Cancelled):
        begin_review(tmp_path / "r.vsreview", ReviewSetup("r"), [pair], [], "", stopped)
    assert not list(tmp_path.iterdir())
    (tmp_path / "file").touch()
    with pytest.raises(SlideError, match="cannot be made"):
        begin_review(tmp_path / "file" / "r.vsreview", ReviewSetup("r"), [pair], [], "", Progress())


def test_titles_become_names_of_files(tmp_path: Path) -> None:
    assert file_name(" Cases 1/60: “first” ") == "Cases 1 60 “first”.vsreview"
    assert file_name("..") == file_name(" / ") == ""
    assert file_name("x" * 300) == f"{'x' * 120}.vsreview"
    assert free_title(tmp_path, "Review") == "Review"
    for name in ("Review.vsreview", "Review 2.vsreview"):
        (tmp_path / name).touch()
    assert free_title(tmp_path, "Review") == "Review 3"


def test_a_review_is_kept_where_its_slides_lie(tmp_path: Path) -> None:
    slides = touch(tmp_path, "o/a.svs", "c/a.tif")
    assert usual_folder(slides) == tmp_path
    assert usual_folder([Path("/o/a.svs"), Path("/c/a")]) != Path("/"), "the whole disk is no place"
