from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from tests.slides import mirax_damage as damage
from tests.slides.mirax_killers import KILLERS
from viewer.slides import mirax_check, probe
from viewer.slides import preflight as examined
from viewer.slides.openslide_file import open_openslide
from viewer.slides.preflight import preflight
from viewer.slides.slide import SlideError

BLOWS = (
    r"^slide\.mrxs (makes OpenSlide (hang|crash|ask for more memory than there is) while (opening it|reading level 0)\."
    r"|cannot be opened: OpenSlide (finds an impossible size\.|gave no answer in 1\.5 s while ))"
)
"""What the child process says of a slide that is dangerous, as against one that OpenSlide refuses."""


@pytest.fixture
def slide(small_mirax: Path, tmp_path: Path) -> Path:
    return damage.copy_slide(small_mirax, tmp_path)


def test_a_healthy_slide_passes_without_a_word(slide: Path) -> None:
    assert preflight(slide) == ()


def test_what_has_passed_is_not_probed_again_until_it_changes(slide: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []
    command = examined.probe_command

    def counted(path: Path) -> list[str]:
        commands.append(command(path))
        return commands[-1]

    monkeypatch.setattr(examined, "probe_command", counted)
    preflight(slide)
    preflight(slide)
    assert len(commands) == 1
    damage.set_value(slide, "SLIDE_NAME", "another")
    preflight(slide)
    assert len(commands) == 2


def test_a_bundle_starts_itself_and_on_windows_the_program_with_a_console(
    slide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program of the window has no standard output there: the child would say nothing."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Verislide.exe"))
    library = examined.probe_command(slide)[2]
    assert examined.probe_command(slide) == [str(tmp_path / "Verislide.exe"), "--probe", library, str(slide)]
    (tmp_path / "verislide-cli.exe").touch()
    assert examined.probe_command(slide)[:2] == [str(tmp_path / "verislide-cli.exe"), "--probe"]


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes of this kind are not known to Windows")
@pytest.mark.parametrize("kind", KILLERS)
def test_killers_are_refused_by_name_and_cause(slide: Path, kind: str) -> None:
    edit, cause = KILLERS[kind]
    edit(slide)
    with pytest.raises(SlideError) as refused:
        open_openslide(slide)
    assert str(refused.value).startswith("slide.mrxs cannot be opened: ")
    assert cause in str(refused.value)
    assert str(refused.value).endswith(".")
    assert refused.value.advice


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes of this kind are not known to Windows")
@pytest.mark.parametrize("small_mirax", ["stitching"], indirect=True)
@pytest.mark.parametrize("kind", KILLERS)
def test_the_child_process_takes_the_blow_when_the_text_looks_right(
    slide: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    KILLERS[kind][0](slide)
    monkeypatch.setattr(examined, "check_mirax", lambda path: ())
    if kind.endswith("pipe"):  # the others use up their processor time
        monkeypatch.setattr(examined, "WALL_SECONDS", 1.5)
    monkeypatch.setattr(probe, "__file__", str(_impatient_probe(slide.parent)))
    with pytest.raises(SlideError, match=BLOWS):
        preflight(slide)


def _impatient_probe(folder: Path) -> Path:
    """The probe with one second of processor time instead of eight."""
    source = Path(inspect.getfile(probe)).read_text(encoding="utf-8")
    assert "CPU_SECONDS = 8" in source
    path = folder / "impatient.py"
    path.write_text(source.replace("CPU_SECONDS = 8", "CPU_SECONDS = 1"), encoding="utf-8")
    return path


def test_the_probe_is_needed(slide: Path) -> None:
    """OpenSlide alone dies of the same file, so the test above shows something."""
    KILLERS["levels-int-max"][0](slide)
    code = f"import openslide; openslide.OpenSlide({str(slide)!r})"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode < 0


def test_missing_folder(slide: Path) -> None:
    damage.folder_of(slide).rename(slide.parent / "elsewhere")
    with pytest.raises(SlideError) as refused:
        open_openslide(slide)
    assert str(refused.value) == "slide.mrxs cannot be opened: its data folder slide is missing beside it."
    assert refused.value.advice == "Copy the folder slide together with the .mrxs file."


def test_ending_in_capitals(slide: Path) -> None:
    loud = slide.rename(slide.with_suffix(".MRXS"))
    with pytest.raises(SlideError, match=r"^slide\.MRXS cannot be opened: .*small letters"):
        preflight(loud)


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (None, "Slidedat.ini is missing"),
        (b"", "Slidedat.ini is empty"),
        (b"\x00\x01\x02 nothing", "not the text of a slide"),
        ("[GENERAL]\nSLIDE_ID = x\n".encode("utf-16"), "not the text of a slide"),
        (b"[GENERAL]\nSLIDE_ID = x\n", r"no section \[HIERARCHICAL\]"),
        (b"x" * (2**20 + 1), "larger than a megabyte"),
    ],
)
def test_unusable_settings(slide: Path, content: bytes | None, cause: str) -> None:
    path = damage.folder_of(slide) / damage.SLIDEDAT
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SlideError, match=cause):
        preflight(slide)


def test_index_of_another_slide(slide: Path) -> None:
    path = damage.folder_of(slide) / "Index.dat"
    raw = bytearray(path.read_bytes())
    raw[10] ^= 1
    path.write_bytes(raw)
    with pytest.raises(SlideError, match=r"Index\.dat belongs to another slide"):
        preflight(slide)
    path.unlink()
    with pytest.raises(SlideError, match=r"Index\.dat is missing"):
        preflight(slide)


def test_a_missing_level_is_a_notice_and_the_rest_can_be_read(slide: Path) -> None:
    gone = {item[4] for item in damage.level_items(slide, 0)}
    names = []
    for number in gone:
        names.append(damage.data_file(slide, number).name)
        damage.data_file(slide, number).unlink()
    assert names
    opened = open_openslide(slide)
    try:
        notice = opened.notices[0]
        assert notice.startswith("Level 0 cannot be shown: ")
        assert all(name in notice for name in names)
        coarsest = opened.levels[-1]
        assert opened.read(coarsest.index, (0, 0), (*coarsest.size,)).rgb.shape[0] == coarsest.size.height
    finally:
        opened.close()


def test_missing_coarsest_level_is_refused(slide: Path) -> None:
    number = damage.level_items(slide, damage.level_count(slide) - 1)[0][4]
    name = damage.data_file(slide, number).name
    damage.data_file(slide, number).unlink()
    with pytest.raises(SlideError, match=f"{name}, which holds its coarsest level, is missing"):
        preflight(slide)


def test_missing_positions_are_refused(slide: Path) -> None:
    _, _, _, file = damage.position_item(slide)
    name = damage.data_file(slide, file).name
    damage.data_file(slide, file).unlink()
    with pytest.raises(SlideError, match=f"{name}, which holds .* is missing"):
        preflight(slide)


def test_damage_found_by_reading_is_a_notice(slide: Path) -> None:
    for number in range(len(damage.level_items(slide, 0))):
        damage.spoil_image(slide, 0, number)
    assert preflight(slide) == ("Level 0 cannot be shown everywhere: a stored JPEG picture is damaged.",)


def test_openslides_own_refusal_names_the_file(slide: Path) -> None:
    damage.set_value(slide, "IMAGE_FORMAT", "TGA")
    with pytest.raises(SlideError, match=r"^slide\.mrxs cannot be opened: .* stored as TGA, which") as refused:
        preflight(slide)
    assert "TGA" in refused.value.details


def test_a_far_photo_that_was_not_scanned_does_no_harm(slide: Path) -> None:
    across = int(damage.value(slide, "IMAGENUMBER_X"))
    divisions = int(damage.value(slide, "CameraImageDivisionsPerSide"))
    width = across // divisions
    scanned = {
        item[1] // across // divisions * width + item[1] % across // divisions for item in damage.level_items(slide, 0)
    }
    idle = next(number for number in range(damage.position_item(slide)[2] // 9) if number not in scanned)
    damage.move_photo(slide, idle, 2**31 - 1, 2**31 - 1)
    assert mirax_check.check_mirax(slide) == ()
    assert preflight(slide) == ()
