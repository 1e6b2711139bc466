"""An event of an audit log as it is made: by whom, when, with what program."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from viewer import __version__
from viewer.documents.audit_chain import AuditHead
from viewer.jobs.system_user import system_user


def next_event(
    head: AuditHead,
    operator: str,
    action: str,
    about: str = "",
    *,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
    reason: str = "",
) -> dict[str, Any]:
    """The event that follows ``head``, as ``chained_line`` takes it.

    Args:
        head: Of the log so far.
        operator: Who is at work, as they say.
        action: What was done, in a word or two.
        about: With what.
        before: What it was, as JSON takes it; None where that says nothing.
        after: What it became.
        reason: Why, as a person typed it.
    """
    return {
        "seq": head.events + 1,
        "utc": datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        "monotonic": time.monotonic_ns() // 1000,
        "application": "Verislide",
        "version": __version__,
        "os_user": _plain(system_user()),
        "operator": _plain(operator),
        "action": _plain(action),
        "object": _plain(about),
        "before": _plain(before),
        "after": _plain(after),
        "reason": _plain(reason),
        "prev_sha256": head.sha256,
    }


def _plain(value: Any) -> Any:
    """``value`` in what JSON has; bytes of names that are no text are written as escapes."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, Mapping):
        return {_plain(str(name)): _plain(one) for name, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value
