"""Checks of who held what, and of what was in force."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from rjhist.loading.checks.check import Body, Check, Finding, meet
from rjhist.model.actors import Actor, ActorKind
from rjhist.model.dates import HistoricalDate
from rjhist.model.possessions import Possession, PossessionKind
from rjhist.model.treaties import Treaty
from rjhist.model.views import View


def _held_together(body: Body, one: View, other: View) -> bool:
    if body.canonical(one.actor) != body.canonical(other.actor):
        return False
    return one.held is None or other.held is None or meet(one.held.extent, other.held.extent, certain=True)


def _rows(body: Body) -> Iterator[tuple[Possession, Possession]]:
    """Yield pairs of rows of one territory and kind that certainly share a day."""
    groups: defaultdict[tuple[str, PossessionKind], list[Possession]] = defaultdict(list)
    for row in body.of(Possession):
        groups[body.canonical(row.territory), row.kind].append(row)
    for rows in groups.values():
        for one, other in combinations(rows, 2):
            if meet(one.tenure.extent, other.tenure.extent, certain=True):
                yield one, other


def two_holders(body: Body) -> Iterator[Finding]:
    """On one day a place has one row of a kind of fact (but presence), and one of sovereignty in one view."""
    for one, other in _rows(body):
        if one.kind in (PossessionKind.ADMINISTRATION, PossessionKind.MILITARY_CONTROL):
            clash = True
        elif one.kind is PossessionKind.SOVEREIGNTY:
            both = [(mine, theirs) for mine in one.views for theirs in other.views]
            clash = (not one.views and not other.views) or any(_held_together(body, *pair) for pair in both)
        else:
            clash = False
        if clash:
            yield Finding(record=other, path="tenure", expected=f"no day that {one.id!r} covers too", found="a day that both cover")


def undisputed_beside_view(body: Body) -> Iterator[Finding]:
    """Title that nobody disputes stands alone: no view beside it says otherwise."""
    for one, other in _rows(body):
        if one.kind is PossessionKind.SOVEREIGNTY and bool(one.views) != bool(other.views):
            yield Finding(record=other, path="views", expected=f"views on both or neither of this and {one.id!r}", found="views on one")


def fact_with_views(body: Body) -> Iterator[Finding]:
    """A fact has no views: only readings in law do."""
    for row in body.of(Possession):
        if row.kind.is_fact and row.views:
            yield Finding(record=row, path="views", expected=f"no views, for {row.kind} is a fact", found="views")


def mode_alone(body: Body) -> Iterator[Finding]:
    """A mode of holding together needs several holders."""
    for row in body.of(Possession):
        if row.mode is not None and len(row.holders) < 2:  # noqa: PLR2004 - several
            yield Finding(record=row, path="mode", expected="several holders, or no mode", found=str(row.mode))


def holder_not_there(body: Body) -> Iterator[Finding]:
    """A holder may have existed when its holding began."""
    for row in body.of(Possession):
        for holder in row.holders:
            actor = body.get(holder, Actor)
            if actor is None or actor.period is None or actor.kind is ActorKind.LINEAGE:
                continue
            start = row.tenure.start
            if isinstance(start, HistoricalDate) and not start.possibly_within(actor.period):
                yield Finding(
                    record=row, path="holders", expected=f"a holder that may have existed at {start.edtf}",
                    found=f"{holder!r}, {actor.period.text()}",
                )  # fmt: skip


def two_spells(body: Body) -> Iterator[Finding]:
    """On one day the same articles of an instrument have one status in one view."""
    for treaty in body.of(Treaty):
        for (_, one), (place, other) in combinations(enumerate(treaty.force), 2):
            same = (not one.views and not other.views) or any(_held_together(body, m, t) for m in one.views for t in other.views)
            articles = not one.articles or not other.articles or set(one.articles) & set(other.articles)
            if same and articles and meet(one.tenure.extent, other.tenure.extent, certain=True):
                yield Finding(
                    record=treaty, path=f"force[{place}].tenure", expected="no day that an earlier spell of the same articles covers",
                    found=other.tenure.text(),
                )  # fmt: skip


CHECKS = (
    Check("E501", two_holders),
    Check("E502", undisputed_beside_view),
    Check("E503", fact_with_views),
    Check("E504", mode_alone),
    Check("E505", holder_not_there),
    Check("E506", two_spells),
)
