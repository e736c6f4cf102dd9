"""The moves in talks, as rows; and those that stood unanswered on a day."""

from rjhist.corpus.links import Links
from rjhist.corpus.negotiations import Negotiations
from rjhist.corpus.rows import StepRow
from rjhist.model.negotiations import Negotiation, Step
from rjhist.model.records import Record
from rjhist.model.spans import BEGINNING, END


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
    """Return whether a step that asks for something may have been made by a day and had not certainly been answered.

    A step without a date is made within the time of its talks; an answer without one is certain only once its talks have ended.
    What was never answered stays unanswered.
    """
    made = step.date.bounds.low if step.date else talks.period.extent.first if talks.period else BEGINNING
    if not step.kind.asks or made > day:
        return False
    names = {f"{own}#{step.key}" for own in (talks.id, *talks.other_ids)}
    answering = {own for own, path in links.referrers.get(talks.id, ()) if path.startswith("steps[")}
    for own in {talks.id, *answering}:
        other = links.by_id[own]
        told = names | {step.key} if own == talks.id else names
        for later in other.steps if isinstance(other, Negotiation) else ():
            if told.intersection(later.answers) and _given(other, later) <= day:
                return False
    return True


def _given(talks: Record, step: Step) -> int:
    """Return the day by which a step had certainly been made."""
    if step.date is not None:
        return step.date.bounds.high
    return talks.period.extent.last if isinstance(talks, Negotiation) and talks.period else END
