"""A real archive takes what a conversion wrote, and gives it back byte for byte: Orthanc, by C-STORE and by STOW-RS.

Nothing of ours reads the answers. Frames are asked for with their transfer syntax: Orthanc encodes them anew otherwise.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.encaps import generate_frames

from viewer.conversion.presets import preset
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.geometry import Size
from viewer.slides.sample import SampleSpec, write_sample

ORTHANC, STORE = shutil.which("Orthanc", path=f"{os.environ['PATH']}{os.pathsep}/usr/sbin"), shutil.which("dcmsend")
PLUGIN = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")
PRESETS = ("jpeg-q80-422", "jpeg2000-lossless", "jpegls-lossless")
STARTS_WITHIN = 120.0

pytestmark = [
    pytest.mark.prove,
    pytest.mark.skipif(
        not (ORTHANC and STORE and PLUGIN.exists()), reason="orthanc, orthanc-dicomweb or dcmtk is not installed"
    ),
]


@pytest.fixture(scope="module")
def conversions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A small slide by three presets, with the thumbnail, and one whose level 0 is cut into parts."""
    folder = tmp_path_factory.mktemp("archived")
    write_sample(folder / "sample.mrxs", SampleSpec(photos=(2, 2), image_size=Size(160, 128), levels=3))
    made = {}
    for name in PRESETS:
        settings = replace(preset(name).settings, tile_size=256)
        request = ConversionRequest(folder / "sample.mrxs", folder / name, settings, verify="none")
        convert_slide(request)
        made[name] = request.folder
    return made


class Archive:
    """An Orthanc that listens on this machine alone."""

    def __init__(self, http: int, dicom: int) -> None:
        self.http, self.dicom = http, dicom

    def get(self, path: str, accept: str = "*/*") -> tuple[bytes, str]:
        """The body and its type."""
        asked = urllib.request.Request(f"http://127.0.0.1:{self.http}{path}", headers={"Accept": accept})
        with urllib.request.urlopen(asked, timeout=60) as answer:
            return answer.read(), answer.headers["Content-Type"]

    def json(self, path: str) -> Any:
        return json.loads(self.get(path)[0])

    def stow(self, files: list[Path]) -> Any:
        """Store by STOW-RS (PS3.18 10.5)."""
        mark = uuid.uuid4().hex
        parts = [
            f"--{mark}\r\nContent-Type: application/dicom\r\n\r\n".encode() + path.read_bytes() + b"\r\n"
            for path in files
        ]
        body = b"".join(parts) + f"--{mark}--\r\n".encode()
        kind = f'multipart/related; type="application/dicom"; boundary={mark}'
        headers = {"Content-Type": kind, "Accept": "application/dicom+json"}
        asked = urllib.request.Request(f"http://127.0.0.1:{self.http}/dicom-web/studies", body, headers)
        with urllib.request.urlopen(asked, timeout=120) as answer:
            return json.loads(answer.read())

    def stored(self) -> dict[str, bytes]:
        """Every instance as the archive hands it out, by its UID."""
        found = {}
        for number in self.json("/instances"):
            uid = self.json(f"/instances/{number}")["MainDicomTags"]["SOPInstanceUID"]
            found[uid] = self.get(f"/instances/{number}/file")[0]
        return found


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    found = Archive(free_port(), free_port())
    settings = {
        "Name": "Verislide tests",
        "StorageDirectory": str(tmp_path / "storage"),
        "IndexDirectory": str(tmp_path / "storage"),
        "Plugins": [str(PLUGIN)],
        "HttpPort": found.http,
        "DicomPort": found.dicom,
        "DicomAet": "ARCHIVE",
        "HttpBindAddresses": ["127.0.0.1"],
        "RemoteAccessAllowed": False,
        "AuthenticationEnabled": False,
        "DicomCheckCalledAet": False,
        "DicomAlwaysAllowStore": True,
        "DicomWeb": {"Enable": True},
    }
    (tmp_path / "orthanc.json").write_text(json.dumps(settings))
    log = (tmp_path / "log").open("w")
    process = subprocess.Popen([str(ORTHANC), str(tmp_path / "orthanc.json")], stdout=log, stderr=log)
    try:
        wait_for(found, process, tmp_path / "log")
        yield found
    finally:
        process.terminate()
        process.wait(60)
        log.close()


def wait_for(archive: Archive, process: subprocess.Popen[bytes], log: Path) -> None:
    """Return once it answers; the tries are as far apart as a connection takes to be refused, and then some."""
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and process.poll() is None:
        try:
            archive.get("/system")
        except (urllib.error.URLError, ConnectionError):
            process_ended(process, 0.1)
        else:
            return
    raise AssertionError(f"Orthanc did not start: {log.read_text()[-2000:]}")


def process_ended(process: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def expect_the_same_bytes(archive: Archive, folders: list[Path]) -> None:
    """The pixel data of every instance, its syntax and its statements, as they were sent."""
    sent = {str(pydicom.dcmread(path).SOPInstanceUID): path for folder in folders for path in folder.glob("*.dcm")}
    kept = archive.stored()
    assert kept.keys() == sent.keys()
    for uid, path in sent.items():
        before, after = pydicom.dcmread(path), pydicom.dcmread(io.BytesIO(kept[uid]))
        assert after.file_meta.TransferSyntaxUID == before.file_meta.TransferSyntaxUID
        assert after.PixelData == before.PixelData
        # All other statements too; the file meta information names the program that wrote the file last.
        assert after == before


def test_c_store_takes_every_preset_and_gives_it_back(archive: Archive, conversions: dict[str, Path]) -> None:
    for folder in conversions.values():
        files = sorted(map(str, folder.glob("*.dcm")))
        sender = [str(STORE), "--decompress-never", "-aec", "ARCHIVE", "127.0.0.1", str(archive.dicom), *files]
        done = subprocess.run(sender, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    expect_the_same_bytes(archive, list(conversions.values()))


def test_stow_takes_every_preset_and_frames_come_back(archive: Archive, conversions: dict[str, Path]) -> None:
    for folder in conversions.values():
        answer = archive.stow(sorted(folder.glob("*.dcm")))
        assert answer["00081198"].get("Value", []) == [], "refused instances"  # FailedSOPSequence
    expect_the_same_bytes(archive, list(conversions.values()))
    kinds = {"jpeg-q80-422": "image/jpeg", "jpeg2000-lossless": "image/jp2", "jpegls-lossless": "image/jls"}
    for name, kind in kinds.items():
        path = max(conversions[name].glob("*.dcm"), key=lambda one: one.stat().st_size)
        dataset = pydicom.dcmread(path)
        frames = list(generate_frames(dataset.PixelData, number_of_frames=int(dataset.NumberOfFrames)))
        place = "/".join(
            f"{what}/{uid}"
            for what, uid in (
                ("studies", dataset.StudyInstanceUID),
                ("series", dataset.SeriesInstanceUID),
                ("instances", dataset.SOPInstanceUID),
            )
        )
        syntax = dataset.file_meta.TransferSyntaxUID
        accept = f'multipart/related; type="{kind}"; transfer-syntax={syntax}'
        body, told = archive.get(f"/dicom-web/{place}/frames/1,2", accept)
        mark = told.split("boundary=")[1].split(";")[0].strip('"')
        parts = [part.partition(b"\r\n\r\n")[2] for part in body.split(f"--{mark}".encode())[1:-1]]
        assert [part.removesuffix(b"\r\n").rstrip(b"\0") for part in parts] == [one.rstrip(b"\0") for one in frames[:2]]
