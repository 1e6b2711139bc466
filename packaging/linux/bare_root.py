"""A bare Debian or Ubuntu in a folder, in which a package is installed as on a new computer.

Needs Linux, root, debootstrap and util-linux. Mirrors are asked of this machine's apt, so that none is written here.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import stat
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

USER = "pathologist"
USER_ID = 1000
_UBUNTU = frozenset({"jammy", "noble"})
_CHANGING = ("dev", "proc", "run", "srv", "sys", "tmp", "var/cache", "var/lib/apt", "var/log")
"""Folders in which any use of a system leaves something."""
_OF_DPKG = ("var/lib/dpkg/",)
"""Where dpkg keeps its own books; what they hold of a package is told by dpkg itself."""


class RootError(Exception):
    """A root cannot be made or used; one sentence says why."""


def missing() -> str:
    """What this machine lacks for it, in one sentence; empty where nothing."""
    if os.name != "posix" or os.geteuid() != 0:
        return "Only root can make another root."
    for tool in ("debootstrap", "unshare", "chroot", "setpriv", "apt-get"):
        if shutil.which(tool) is None:
            return f"{tool} is missing."
    return ""


def mirror(suite: str) -> str:
    """The archive of a suite, as this machine's apt has it; Ubuntu's is looked for beside Debian's.

    Raises:
        RootError: apt has none.
    """
    listed = _output("apt-get", "indextargets", "--format", "$(REPO_URI) $(LABEL)")
    debian = next((line.split()[0] for line in listed.splitlines() if line.endswith(" Debian")), None)
    if debian is None:
        raise RootError("The apt of this machine has no archive of Debian.")
    return f"{debian.rstrip('/').rpartition('/')[0]}/ubuntu" if suite in _UBUNTU else debian


def make_root(suite: str, folder: Path) -> Root:
    """Make a bare system (debootstrap's minbase) with one ordinary user.

    Args:
        suite: Code name, for instance ``bookworm``.
        folder: Where it goes; what is there is taken away.

    Raises:
        RootError: The archive has no such suite, or debootstrap fails.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    command = ["debootstrap", "--variant=minbase"]
    script: list[str] = []
    if suite in _UBUNTU:
        # Debian has no keys of Ubuntu's archive, nor scripts of its newest releases, which are all one.
        command += ["--no-check-gpg", "--components=main,universe"]
        script = ["/usr/share/debootstrap/scripts/gutsy"]
    done = subprocess.run(
        [*command, suite, str(folder), mirror(suite), *script], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise RootError(f"debootstrap {suite} failed: {(done.stdout + done.stderr).strip()[-300:]}")
    root = Root(folder)
    root.run(f"useradd --create-home --uid {USER_ID} {USER}")
    return root


@dataclass(frozen=True)
class Root:
    """A system in a folder."""

    folder: Path

    def command(self, script: str, user: bool = False, environment: Mapping[str, str] | None = None) -> list[str]:
        """What runs a shell script in it; ``end`` ends it.

        Args:
            script: For /bin/sh.
            user: As the ordinary user, in its home.
            environment: Variables besides HOME, PATH and LANG.
        """
        home = f"/home/{USER}" if user else "/root"
        variables = {
            "HOME": home,
            "PATH": "/usr/local/bin:/usr/bin:/bin" + ("" if user else ":/usr/sbin:/sbin"),
            "LANG": "C.UTF-8",
            **(environment or {}),
        }
        identity = ["setpriv", f"--reuid={USER_ID}", f"--regid={USER_ID}", "--clear-groups"] if user else []
        return [
            *("unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={self.folder / 'proc'}"),
            *("chroot", str(self.folder), *identity, "env", "-i"),
            *(f"{name}={value}" for name, value in variables.items()),
            *("/bin/sh", "-euc", f"cd {home}\n{script}"),
        ]

    def run(self, script: str, user: bool = False, environment: Mapping[str, str] | None = None) -> str:
        """Run a shell script in it; returns what it printed.

        Raises:
            RootError: It failed.
        """
        done = subprocess.run(
            self.command(script, user, environment), capture_output=True, text=True, check=False, errors="replace"
        )
        if done.returncode != 0:
            said = f"{done.stdout}\n{done.stderr}".strip()[-1500:]
            raise RootError(f"In {self.folder.name}: {script!r} failed ({done.returncode}): {said}")
        return done.stdout

    def apt(self, *arguments: str) -> str:
        """Let its apt do something without asking; only what a package depends on comes along.

        Raises:
            RootError: It failed.
        """
        options = [f"-o {line}" for line in _machine_checks()]
        words = ["DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-q", *options, "--no-install-recommends"]
        return self.run(" ".join([*words, *arguments]))

    def has(self, package: str) -> bool:
        """Whether dpkg knows anything of a package, be it only its settings."""
        return bool(self.run(f"dpkg-query -W -f '${{Status}}' {package} 2>/dev/null || true").strip())

    def tree(self, part: str = ".") -> dict[str, str]:
        """Every file of it, or of a folder, with kind, mode and content, but for what any use of a system changes."""
        found = {}
        for folder, folders, files in os.walk(self.folder / part):
            inside = os.path.relpath(folder, self.folder)
            folders[:] = [name for name in folders if os.path.normpath(f"{inside}/{name}") not in _CHANGING]
            for name in [*folders, *files]:
                path = Path(folder, name)
                found[os.path.normpath(f"{inside}/{name}")] = _signature(path)
        return {name: value for name, value in found.items() if not name.startswith(_OF_DPKG)}


def end(process: subprocess.Popen[bytes]) -> None:
    """End what ``Root.command`` started, and all that it started itself."""
    # The first process in there takes all others along. It is not told when unshare is killed, as it changed its user.
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if process.poll() is None:
        for child in children.read_text(encoding="ascii").split():
            os.kill(int(child), signal.SIGKILL)
    process.wait()


def differences(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """What is there only before (-), only after (+), or otherwise (~)."""
    lines = [f"- {name}" for name in before.keys() - after.keys()]
    lines += [f"+ {name}" for name in after.keys() - before.keys()]
    lines += [f"~ {name}" for name in before.keys() & after.keys() if before[name] != after[name]]
    return sorted(lines, key=lambda line: line[2:])


def _signature(path: Path) -> str:
    state = path.lstat()
    kind = f"{stat.filemode(state.st_mode)} {state.st_uid}:{state.st_gid}"
    if stat.S_ISLNK(state.st_mode):
        return f"{kind} {path.readlink()}"
    if stat.S_ISREG(state.st_mode):
        return f"{kind} {hashlib.sha256(path.read_bytes()).hexdigest()}"
    return kind


def _machine_checks() -> list[str]:
    """Whether this machine's apt looks at the dates of archives: one in a folder looks as it does."""
    listed = _output("apt-config", "dump", "--format", "%F=%v%n", "Acquire")
    return [line.replace("::=", "=") for line in listed.splitlines() if line.startswith("Acquire::Check-")]


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
