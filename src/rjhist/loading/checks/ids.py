"""Checks of ids and keys."""

from collections.abc import Iterator

from rjhist.loading.checks.check import Body, Check, Finding
from rjhist.model.conflicts import Conflict
from rjhist.model.negotiations import Negotiation


def other_id_twice(body: Body) -> Iterator[Finding]:
    """A former or parallel id belongs to one record and is no other record's id."""
    seen: dict[str, str] = {record.id: record.id for record in body.records}
    for record in body.records:
        for other in record.other_ids:
            if other in seen:
                # A packaged record has no place in a file: the fault is told at the user's own.
                told = record if record.id in body.own or seen[other] not in body.own else body.by_id[seen[other]]
                holder, path = (seen[other], "other_ids") if told is record else (record.id, "id")
                yield Finding(record=told, path=path, expected="an id used once", found=f"{other!r}, which {holder!r} has")
            seen[other] = record.id


def packaged_id_again(body: Body) -> Iterator[Finding]:
    """A user's record has an id of its own, unless it says ``replaces: true`` of a packaged one."""
    for record in body.records:
        if record.id in body.own & body.packaged - body.replacing:
            yield Finding(
                record=record, path="id", expected="an id of its own", found=f"the packaged id {record.id!r}", hint="write replaces: true"
            )


def replaces_nothing(body: Body) -> Iterator[Finding]:
    """Only a packaged record can be replaced."""
    for record in body.records:
        if record.id in body.replacing and record.id not in body.packaged:
            yield Finding(record=record, path="id", expected="the id of a packaged record", found=repr(record.id))


def key_twice(body: Body) -> Iterator[Finding]:
    """A key occurs once in its list."""
    for record in body.records:
        if isinstance(record, Negotiation | Conflict):
            for path, shape, value in body.walk(record):
                if isinstance(value, tuple) and shape.nested:
                    keys = [key for key in (getattr(item, "key", None) for item in value) if key]
                    for key in sorted({key for key in keys if keys.count(key) > 1}):
                        yield Finding(record=record, path=path, expected="each key once", found=f"{key!r} again")


CHECKS = (
    Check("E104", packaged_id_again),
    Check("E105", replaces_nothing),
    Check("E106", other_id_twice),
    Check("E107", key_twice),
)
