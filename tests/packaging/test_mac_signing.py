"""packaging/macos: what codesign, security, notarytool and hdiutil are asked, with fakes of them that write it down."""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.packaging.mac_files import bundle, packaging_modules

LISTED = (
    '  1) 0123456789ABCDEF0123456789ABCDEF01234567 "Developer ID Application: A Clinic (ABCDE12345)"\n     1 valid\n'
)
SECRETS = {
    "MACOS_CERTIFICATE": base64.b64encode(b"certificate and key").decode(),
    "MACOS_CERTIFICATE_PASSWORD": "pass-of-p12",
    "MACOS_NOTARY_KEY": base64.b64encode(b"private key").decode(),
    "MACOS_NOTARY_KEY_ID": "KEYID67890",
    "MACOS_NOTARY_ISSUER": "issuer-uuid",
}


class Recorder:
    """Stands for Apple's tools: writes down what it is asked and answers as they do."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.failures: dict[str, int] = {}
        self.status = "Accepted"
        self.seen: dict[str, bytes] = {}
        self.staged: dict[str, Path] = {}

    def __call__(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        self.commands.append(command)
        name = " ".join(command[: 3 if command[0] == "xcrun" else 2])
        if self.failures.get(name, 0):
            self.failures[name] -= 1
            return subprocess.CompletedProcess(command, 1, "", f"Resource busy, not even with {' '.join(command)}")
        said = ""
        if name == "security list-keychains" and "-s" not in command:
            said = '    "/Library/Keychains/login.keychain-db"\n'
        elif name == "security find-identity":
            said = LISTED
        elif name == "security import":
            self.seen["p12"] = Path(command[2]).read_bytes()
        elif name == "xcrun notarytool submit":
            said = json.dumps({"id": "submission-1", "status": self.status})
            if "--key" in command:
                self.seen["p8"] = Path(command[command.index("--key") + 1]).read_bytes()
        elif name == "xcrun notarytool log":
            said = '{"issues": [{"message": "The signature is invalid."}]}'
        elif name == "hdiutil create":
            folder = Path(command[command.index("-srcfolder") + 1])
            self.staged = {path.name: path.readlink() for path in folder.iterdir() if path.is_symlink()}
        return subprocess.CompletedProcess(command, 0, said, "")

    def of(self, tool: str) -> list[list[str]]:
        return [command for command in self.commands if command[0] == tool]


@pytest.fixture(scope="module")
def modules() -> Iterator[dict[str, ModuleType]]:
    names = ("plist", "sign_app", "keychain", "notarise", "dmg", "wrap_app", "apple_tools")
    with packaging_modules(*names) as loaded:
        yield dict(zip(names, loaded, strict=True))


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def wrap(
    modules: dict[str, ModuleType], recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Path]:
    """Wraps a small bundle up with an environment; nothing really signs, so its check is told that it is sound."""
    tools = modules["apple_tools"].Tools(recorder, lambda _: None)
    app = bundle(tmp_path, modules["plist"])
    monkeypatch.setattr(modules["wrap_app"].check_app, "complaints", lambda *_, **__: [])

    def run(environ: dict[str, str]) -> Path:
        image: Path = modules["wrap_app"].wrap(app, tmp_path / "dist", environ, tools)
        return image

    return run


def test_signed_from_the_inside_out_and_never_through_links(modules: dict[str, ModuleType], tmp_path: Path) -> None:
    app = bundle(tmp_path, modules["plist"])
    frameworks = Path("Contents/Frameworks")
    assert [path.relative_to(app) for path in modules["sign_app"].plan(app)] == [
        frameworks / "PySide6/Qt/lib/QtCore.framework/Versions/A",
        frameworks / "codec/__dot__dylibs/libz.1.dylib",
        frameworks / "codec/_zlib.so",
        Path(),
    ]


def test_without_credentials_signed_ad_hoc_and_said_in_two_sentences(
    wrap: Callable[..., Path], recorder: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    image = wrap({})
    signing = [command for command in recorder.of("codesign") if "--sign" in command]
    assert len(signing) == 4 and all(command[1:4] == ["--force", "--sign", "-"] for command in signing)
    assert not any("runtime" in command or "--entitlements" in command for command in signing)
    assert not recorder.of("xcrun") and not recorder.of("security")
    said = capsys.readouterr().out
    assert "signed ad hoc" in said and "not notarised" in said
    assert image.name.startswith("Verislide-") and image.name.endswith("-arm64.dmg")


def test_with_credentials_signed_notarised_stapled(wrap: Callable[..., Path], recorder: Recorder) -> None:
    image = wrap(SECRETS)
    signing = [command for command in recorder.of("codesign") if "--sign" in command]
    assert all("Developer ID Application: A Clinic (ABCDE12345)" in command for command in signing)
    assert all("--timestamp" in command and "--keychain" in command for command in signing)
    assert all("--options" in command for command in signing[:-1]) and signing[-1][-1] == str(image)
    entitled = [command[-1] for command in signing if "--entitlements" in command]
    assert [Path(path).name for path in entitled] == ["Verislide.app"]
    assert not any("--deep" in command for command in signing)
    order = [" ".join(command[1:3]) for command in recorder.of("xcrun")]
    once = ["notarytool submit", "stapler staple", "stapler validate"]
    assert order == [*once, *once]
    assert recorder.seen == {"p12": b"certificate and key", "p8": b"private key"}
    # The ticket is in the program before it is packed.
    at = [index for index, command in enumerate(recorder.commands) if command[1] in ("stapler", "create")]
    assert [recorder.commands[index][0] for index in at] == ["xcrun", "xcrun", "hdiutil", "xcrun", "xcrun"]
    assert recorder.staged == {"Applications": Path("/Applications")}


def test_the_keychain_is_made_for_the_build_and_goes_with_it(wrap: Callable[..., Path], recorder: Recorder) -> None:
    wrap(SECRETS)
    words = [command[1] for command in recorder.of("security")]
    made = ["create-keychain", "set-keychain-settings", "unlock-keychain", "import", "set-key-partition-list"]
    ended = ["list-keychains", "delete-keychain"]
    assert words == ["list-keychains", *made, "list-keychains", "find-identity", *ended]
    restored = recorder.of("security")[-2]
    assert restored[-2:] == ["-s", "/Library/Keychains/login.keychain-db"]
    assert not Path(recorder.of("security")[-1][-1]).parent.exists()


def test_the_keychain_goes_when_signing_fails(
    wrap: Callable[..., Path], recorder: Recorder, modules: dict[str, ModuleType]
) -> None:
    recorder.failures["codesign --force"] = 99
    with pytest.raises(modules["apple_tools"].Failed):
        wrap(SECRETS)
    assert recorder.commands[-1][:2] == ["security", "delete-keychain"]


@pytest.mark.parametrize("broken", ["", "codesign --force", "xcrun notarytool submit", "security import"])
def test_no_secret_is_ever_shown(
    wrap: Callable[..., Path],
    recorder: Recorder,
    modules: dict[str, ModuleType],
    capsys: pytest.CaptureFixture[str],
    broken: str,
) -> None:
    recorder.failures[broken] = 99
    said = ""
    try:
        wrap(SECRETS)
    except modules["apple_tools"].Failed as failed:
        said = str(failed)
    passphrase = recorder.of("security")[1][3]
    said += "".join(capsys.readouterr())
    assert "•••" in said and len(passphrase) > 30
    assert [value for value in (*SECRETS.values(), passphrase) if value in said] == []


def test_what_apple_refuses_is_told_with_its_log(
    wrap: Callable[..., Path], recorder: Recorder, modules: dict[str, ModuleType]
) -> None:
    recorder.status = "Invalid"
    with pytest.raises(modules["apple_tools"].Failed, match=r"Verislide\.app \(Invalid\).*signature is invalid"):
        wrap(SECRETS)
    assert not any("stapler" in command for command in recorder.of("xcrun"))


def test_apple_id_instead_of_a_key(modules: dict[str, ModuleType], recorder: Recorder) -> None:
    environ = dict(zip(modules["notarise"].APPLE_ID, ("me@clinic", "abcd-efgh", "ABCDE12345"), strict=True))
    tools = modules["apple_tools"].Tools(recorder)
    with modules["notarise"].credentials(environ, tools) as words:
        assert words == ["--apple-id", "me@clinic", "--password", "abcd-efgh", "--team-id", "ABCDE12345"]


@pytest.mark.parametrize(
    ("environ", "sentence"),
    [
        ({"MACOS_NOTARY_KEY": "eA=="}, "there is MACOS_NOTARY_KEY"),
        ({"MACOS_CERTIFICATE": "not base64!"}, "is not base64"),
        ({name: SECRETS[name] for name in list(SECRETS)[2:]}, "MACOS_CERTIFICATE is missing"),
        ({**SECRETS, "MACOS_NOTARY_KEY": "no key!"}, "MACOS_NOTARY_KEY is not base64"),
        ({**SECRETS, "MACOS_SIGNING_IDENTITY": "Somebody else"}, "0 certificates with private key for 'Somebody else'"),
    ],
)
def test_half_a_set_of_credentials_is_told(
    wrap: Callable[..., Path], modules: dict[str, ModuleType], environ: dict[str, str], sentence: str
) -> None:
    with pytest.raises(modules["apple_tools"].Failed, match=sentence):
        wrap(environ)


def test_a_busy_disk_image_is_tried_again(wrap: Callable[..., Path], recorder: Recorder) -> None:
    recorder.failures["hdiutil create"] = 4
    wrap({})
    assert sum(command[1] == "create" for command in recorder.of("hdiutil")) == 5


def test_a_bundle_that_is_not_sound_is_not_packed(
    modules: dict[str, ModuleType], recorder: Recorder, tmp_path: Path
) -> None:
    app = bundle(tmp_path, modules["plist"])
    (app / "Contents" / "Frameworks" / "x").symlink_to("/usr/lib")
    tools: Any = modules["apple_tools"].Tools(recorder, lambda _: None)
    with pytest.raises(modules["apple_tools"].Failed, match="link out of the bundle"):
        modules["wrap_app"].wrap(app, tmp_path / "dist", {}, tools)
    assert not recorder.of("hdiutil")
