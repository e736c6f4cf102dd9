"""How values show themselves in a console and in a notebook, with the standard library alone."""

import html
from collections.abc import Sequence

import attrs

WIDTH = 80


def field_names(cls: type) -> list[str]:
    """Return the names of the fields that the constructor of an attrs class takes."""
    return [field.name for field in cls.__attrs_attrs__ if field.init and not field.name.startswith("_")]  # type: ignore[attr-defined] # every attrs class has it


def shown(value: object) -> str:
    """Return a short text for the value of a field; empty for what is not recorded."""
    if value is None or value == ():
        return ""
    if isinstance(value, tuple):
        return "; ".join(filter(None, map(shown, value)))
    for name in ("en", "edtf"):
        if hasattr(value, name):
            return str(getattr(value, name))
    words = getattr(value, "text", None)
    if callable(words):
        return str(words())
    if attrs.has(type(value)):
        parts = (shown(getattr(value, name)) for name in field_names(type(value)))
        return ", ".join(filter(None, parts))
    return str(value)


def as_line(value: object) -> str:
    """Return class, id, name and date of a record in angle brackets."""
    dated = next((text for name in ("signed", "period", "tenure", "issued") if (text := shown(getattr(value, name, None)))), "")
    names = getattr(value, "names", None)
    parts = [type(value).__name__, str(getattr(value, "id", "")), f'"{names.en}"' if names else "", dated]
    return f"<{' '.join(filter(None, parts))}>"


def as_html(value: object) -> str:
    """Return a table of the fields that have a value, every text escaped."""
    rows = ((name, shown(getattr(value, name))) for name in field_names(type(value)))
    return html_table(("field", "value"), [row for row in rows if row[1]])


def html_table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Return a plain HTML table of texts, escaped."""
    top = "".join(f"<th>{html.escape(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"
