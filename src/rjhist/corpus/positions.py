"""What actors held about claims, as rows; and what they held on a day."""

from collections.abc import Iterable

from rjhist.corpus.links import Links
from rjhist.corpus.rows import Certainty, PositionRow
from rjhist.model.claims import TerritorialClaim


def position_rows(
    links: Links, claims: Iterable[TerritorialClaim], actors: frozenset[str] | None, day: int | None
) -> tuple[PositionRow, ...]:
    """Return the positions on some claims: of some actors, possibly held on a day."""
    return tuple(
        PositionRow(
            claim=claim.id, actor=own.actor, tenure=own.tenure, stance=own.stance, territories=own.territories or claim.territories,
            condition=own.condition, summary=own.summary, citations=own.citations,
            certainty=None if day is None else Certainty.of(own.tenure.extent.covers(day, certain=True)),
        )
        for claim in claims
        for own in claim.positions
        if (actors is None or links.canonical(own.actor) in actors) and (day is None or own.tenure.extent.covers(day))
    )  # fmt: skip
