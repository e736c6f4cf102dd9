"""The moves in talks, as rows; and those that stood unanswered on a day."""

from rjhist.corpus.links import Links
from rjhist.corpus.negotiations import Negotiations
from rjhist.corpus.rows import StepRow
from rjhist.model.negotiations import Negotiation, Step


def step_rows(links: Links, talks: Negotiations, kind: str | None, actors: frozenset[str] | None, day: int | None) -> tuple[StepRow, ...]:
    """Return the steps of some talks: of one kind, by some actors, unanswered on a day."""
    return tuple(
        StepRow(
            negotiation=own.id, key=step.key, date=step.date, by=step.by, kind=step.kind, summary=step.summary,
            answers=step.answers, quantities=step.quantities,
        )
        for own in talks
        for step in own.steps
        if kind in (None, step.kind)
        and (actors is None or actors.intersection(map(links.canonical, step.by)))
        and (day is None or _unanswered(links, own, step, day))
    )  # fmt: skip


def _unanswered(links: Links, talks: Negotiation, step: Step, day: int) -> bool:
    """Return whether a step that asks for something may have been made by a day and had not certainly been answered."""
    if not step.kind.asks or step.date is None or step.date.bounds.low > day:
        return False
    answering = {own for own, path in links.referrers.get(talks.id, ()) if path.startswith("steps[")}
    for own in {talks.id, *answering}:
        other = links.by_id[own]
        names = {step.key, f"{talks.id}#{step.key}"} if own == talks.id else {f"{talks.id}#{step.key}"}
        for later in other.steps if isinstance(other, Negotiation) else ():
            if names.intersection(later.answers) and (later.date is None or later.date.bounds.high <= day):
                return False
    return True
