"""How an instrument stood on a day, in each reading of its force."""

from rjhist.corpus.links import Links, views_held
from rjhist.corpus.rows import Certainty, ForceRow
from rjhist.model.treaties import Treaty


def force_rows(links: Links, own: str, day: int) -> tuple[ForceRow, ...]:
    """Return every reading of an instrument's force that possibly holds on a day, each with its holder."""
    treaty = links.by_id[own]
    return tuple(
        ForceRow(
            treaty=treaty.id, tenure=spell.tenure, status=spell.status, articles=spell.articles, view=view,
            certainty=Certainty.of(held and spell.tenure.extent.covers(day, certain=True)),
        )
        for spell in (treaty.force if isinstance(treaty, Treaty) else ())
        if spell.tenure.extent.covers(day)
        for view, held in views_held(links, spell.views, day)
    )  # fmt: skip
