"""The moves in talks, as rows; and those that stood unanswered on a day."""

from rjhist.corpus.links import Links
from rjhist.corpus.negotiations import Negotiations
from rjhist.corpus.rows import StepRow
from rjhist.model.negotiations import Negotiation, Step
from rjhist.model.spans import BEGINNING, END


def step_rows(
    links: Links, talks: Negotiations, kind: str | None, actors: frozenset[str] | None, day: int | None, *, certain: bool
) -> tuple[StepRow, ...]:
    """Return the steps of some talks: of one kind, by some actors, possibly or certainly unanswered on a day."""
    return tuple(
        StepRow(
            negotiation=own.id, key=step.key, date=step.date, by=step.by, kind=step.kind, summary=step.summary,
            answers=step.answers, quantities=step.quantities,
        )
        for own in talks
        for step in own.steps
        if kind in (None, step.kind)
        and (actors is None or actors.intersection(map(links.canonical, step.by)))
        and (day is None or _unanswered(links, own, step, day, certain=certain))
    )  # fmt: skip


def _unanswered(links: Links, talks: Negotiation, step: Step, day: int, *, certain: bool) -> bool:
    """Return whether a step that asks for something may have been made by a day and had not certainly been answered.

    If ``certain``, whether it certainly had been made and had not possibly been answered. A step without a date was made within the time of
    its talks. What was never answered stays unanswered.
    """
    if not step.kind.asks or _made(talks, step)[certain] > day:
        return False
    names = {f"{own}#{step.key}" for own in (talks.id, *talks.other_ids)}
    answering = {talks.id} | {own for own, path in links.referrers.get(talks.id, ()) if path.startswith("steps[")}
    return not any(
        (names | {step.key} if other is talks else names).intersection(later.answers) and _made(other, later)[not certain] <= day
        for other in map(links.by_id.__getitem__, answering)
        if isinstance(other, Negotiation)
        for later in other.steps
    )


def _made(talks: Negotiation, step: Step) -> tuple[int, int]:
    """Return the first day on which a step may have been made, and that by which it certainly had been."""
    if step.date is not None:
        return step.date.bounds.low, step.date.bounds.high
    return (talks.period.extent.first, talks.period.extent.last) if talks.period else (BEGINNING, END)
