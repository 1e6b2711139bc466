from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversion.metadata.filled import filled_profile
from viewer.conversion.metadata.presets import profile_preset, profile_presets
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile, leaves
from viewer.conversion.metadata.table import column_names, read_table
from viewer.slides.slide import SlideError


def table(tmp_path: Path, text: str, encoding: str = "utf-8", name: str = "slides.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    ("delimiter", "encoding", "end"),
    [
        (",", "utf-8", "\n"),
        (";", "utf-8-sig", "\r\n"),
        ("\t", "utf-16", "\r\n"),
        (";", "utf-8", "\r"),
    ],
)
def test_tables_are_read_as_spreadsheets_write_them(tmp_path: Path, delimiter: str, encoding: str, end: str) -> None:
    lines = [
        ["File", "patient.name", "PatientID", "stain.substances", "specimen2.identifier", ""],
        ["a.mrxs", "Müller^Änne", '"4711, ""b"";\tc"', "Hematoxylin + Eosin (water soluble)", "S2", ""],
        ["", "", "", "", "", ""],
        ["b", "", "4712", "", "", ""],
    ]
    path = table(tmp_path, end.join(delimiter.join(line) for line in lines), encoding)
    found = read_table(path)
    assert [(row.file, row.line) for row in found.rows] == [("a.mrxs", 2), ("b", 4)]
    first, second = found.rows
    assert first.values["patient.name"] == "Müller^Änne"
    assert first.values["patient.identifier"] == '4711, "b";\tc'
    assert first.values["stain.substances"] == profile_preset("he").profile.stain.substances
    assert first.values["specimen2.identifier"] == "S2"
    assert dict(second.values) == {"patient.identifier": "4712"}


def test_the_line_with_which_excel_names_its_separator_is_no_row(tmp_path: Path) -> None:
    found = read_table(table(tmp_path, "sep=;\r\nfile;patient.name\r\na;X, Y\r\n"))
    assert [(row.file, row.line, row.values["patient.name"]) for row in found.rows] == [("a", 3, "X, Y")]


def test_a_row_finds_its_slide_by_path_then_name_then_stem(tmp_path: Path) -> None:
    places = ["one/a.mrxs", "two/a.mrxs", "one/b.svs", "b.mrxs", "C.ndpi", "d.tif"]
    slides = [tmp_path / place for place in places]
    text = (
        f"file,patient.identifier\none/a.mrxs,1\n{tmp_path / 'two' / 'a.mrxs'},2\nB.SVS,3\nb.mrxs,4\nc,5\nnone.svs,6\n"
    )
    match = read_table(table(tmp_path, text)).match(slides)
    assert {
        slide.relative_to(tmp_path).as_posix(): one.patient.identifier for slide, one in match.profiles.items()
    } == (dict(zip(places[:5], "12345", strict=True)))
    assert match.without_row == (tmp_path / "d.tif",)
    assert [row.file for row in match.unused] == ["none.svs"]
    assert match.sentences == (
        "slides.csv: line 7 is of none.svs, which is none of the slides.",
        "slides.csv: there is no row for d.tif.",
    )


def test_backslashes_of_paths_are_understood(tmp_path: Path) -> None:
    match = read_table(table(tmp_path, "file\tPatientID\none\\a.mrxs\t1\n")).match([tmp_path / "one" / "a.mrxs"])
    assert len(match.profiles) == 1


def test_rows_lie_over_the_profile_that_all_share(tmp_path: Path) -> None:
    base = profile_preset("he").profile.with_value("patient.identifier", "of all")
    path = table(tmp_path, "file,specimen.identifier,specimen.site,PatientID\na,S1,Breast,\nb,S2,,mine\n")
    match = read_table(path).match([Path("a.svs"), Path("b.svs")], base)
    first, second = match.profiles[Path("a.svs")], match.profiles[Path("b.svs")]
    assert (first.patient.identifier, second.patient.identifier) == ("of all", "mine")
    assert first.specimens[0].site is not None
    assert first.specimens[0].fixative == second.specimens[0].fixative == base.specimens[0].fixative
    assert second.specimens[0].site is None


def test_a_full_profile_can_be_written_as_a_row(tmp_path: Path) -> None:
    profile = filled_profile()
    header, cells = ["file"], ["a"]
    for leaf in leaves(profile):
        if leaf.value:
            header.append(leaf.path)
            several = leaf.value if isinstance(leaf.value, tuple) else (leaf.value,)
            text = " + ".join(map(str, several)).replace('"', '""')
            cells.append(f'"{text}"')
    path = table(tmp_path, ",".join(header) + "\r\n" + ",".join(cells) + "\r\n")
    assert read_table(path).match([Path("a.svs")]).profiles[Path("a.svs")] == profile
    assert column_names()[0] == "file"
    assert set(column_names()[1:]) == {leaf.path for leaf in leaves(MetadataProfile())}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "it is empty"),
        ("patient.name\nX\n", "it has no column that is called file"),
        ("file,slide\na,b\n", "two columns name the file, file and slide"),
        ("file,patient.nmae\na,b\n", "the column patient.nmae is unknown"),
        ("file,SpecimenPreparationSequence\na,b\n", "the column SpecimenPreparationSequence is unknown"),
        ("file,patient.name,PatientName\na,b,c\n", "two columns hold patient.name"),
        ("file,PatientID\na,1\n\nA,2\n", "lines 2 and 4 are both of A"),
        ("file,PatientID\n,1\n", "line 2 does not say which slide it is of"),
        ("file,PatientID\na,1,more\n", "line 2 has “more” in a column without a name"),
        ("file,specimen.site\na,nowhere\n", "line 2, specimen.site: “nowhere”: it is none of the terms"),
    ],
)
def test_what_is_wrong_in_a_table_is_said_by_line_and_column(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SlideError) as caught:
        read_table(table(tmp_path, text))
    assert str(caught.value).startswith("slides.csv cannot be used as a table of metadata: ")
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("a,1\n", r"line 2 fits several slides, a\.mrxs and a\.svs"),
        ("a.svs,1\na,2\n", r"line 3 fits several slides|lines 2 and 3 are both of"),
        ("b,1\nb.svs,2\n", r"lines 2 and 3 are both of b\.svs"),
    ],
)
def test_rows_and_slides_that_do_not_pair_are_named(tmp_path: Path, rows: str, said: str) -> None:
    slides = [Path("a.mrxs"), Path("a.svs"), Path("b.svs")]
    with pytest.raises(SlideError, match=said):
        read_table(table(tmp_path, "file,PatientID\n" + rows)).match(slides)


@pytest.mark.parametrize(
    ("header", "cell", "said"),
    [
        ("patient.birth_date", "17.05.1960", r"line 2 \(a\): Patient: Date of birth: “17\.05\.1960” is no date"),
        ("patient.identifier", "1.23E+15", "a spreadsheet has shortened"),
        ("specimen3.identifier", "S3", r"line 2 has specimen3\.identifier without a specimen before it"),
    ],
)
def test_wrong_cells_are_named(tmp_path: Path, header: str, cell: str, said: str) -> None:
    with pytest.raises(SlideError, match=said):
        read_table(table(tmp_path, f"file,{header}\na,{cell}\n")).match([Path("a.svs")])


def test_letters_that_could_only_be_guessed_are_refused(tmp_path: Path) -> None:
    path = table(tmp_path, "file;patient.name\r\na;Müller\r\n", "cp1252")
    with pytest.raises(SlideError, match="neither UTF-8 nor UTF-16") as caught:
        read_table(path)
    assert "CSV UTF-8" in caught.value.advice
    with pytest.raises(SlideError, match="no such file"):
        read_table(tmp_path / "absent.csv")


def test_the_documents_name_every_column_and_switch() -> None:
    text = (Path(__file__).resolve().parents[3] / "docs" / "metadata.md").read_text(encoding="utf-8")
    for name in (*column_names(), *PrivacyChoice().to_dict(), *(one.name for one in profile_presets())):
        assert f"`{name}`" in text, name
    for name, on in PrivacyChoice().to_dict().items():
        (line,) = [
            line for line in text.splitlines() if line.startswith(f"| `{name}` |") and line.endswith(("on |", "off |"))
        ]
        assert line.endswith(" on |" if on else " off |")
