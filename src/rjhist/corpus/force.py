"""How an instrument stood on a day, in each reading of its force."""

from rjhist.corpus.links import Links, views_held
from rjhist.corpus.postings import denials
from rjhist.corpus.rows import Certainty, ForceRow
from rjhist.errors import NoData
from rjhist.model.force import ForceState
from rjhist.model.treaties import Treaty

WITHOUT = (ForceState.NEVER_ENTERED, ForceState.NOT_APPLICABLE)
"""Of these no day in force is missing: there was none."""


def force_rows(links: Links, treaty: Treaty, day: int) -> tuple[ForceRow, ...]:
    """Return every reading of an instrument's force that possibly holds on a day, each with its holder; NoData where none is known of.

    What stands for all is no more than possible while somebody denies it.
    """
    if not treaty.force and treaty.force_state not in WITHOUT:
        whether = "" if treaty.force_state is ForceState.ENTERED else ", or whether it ever was"
        message = f"no source seen tells when {treaty.id!r} was in force{whether}"
        raise NoData(message)
    denied = any(extent.covers(day) for extent, _ in denials(treaty))
    return tuple(
        ForceRow(
            treaty=treaty.id, tenure=spell.tenure, status=spell.status, articles=spell.articles, view=view,
            certainty=Certainty.of(
                held and spell.tenure.extent.covers(day, certain=True) and not (denied and view is None and spell.status.binds)
            ),
        )
        for spell in treaty.force
        if spell.tenure.extent.covers(day)
        for view, held in views_held(links, spell.views, day)
    )  # fmt: skip
