"""The kinds of records, in the order in which they are listed."""

from rjhist.model.actors import Actor
from rjhist.model.claims import TerritorialClaim
from rjhist.model.conflicts import Conflict
from rjhist.model.events import Event
from rjhist.model.negotiations import Negotiation
from rjhist.model.offices import Office
from rjhist.model.phases import Phase
from rjhist.model.possessions import Possession
from rjhist.model.records import Record
from rjhist.model.relations import DiplomaticRelation
from rjhist.model.sources import Source
from rjhist.model.statistics import Statistic
from rjhist.model.territories import Territory
from rjhist.model.treaties import Treaty

KINDS: tuple[type[Record], ...] = (
    Treaty, Negotiation, Conflict, Actor, Office, Territory, Possession, TerritorialClaim, Event, DiplomaticRelation, Statistic,
    Phase, Source,
)  # fmt: skip
"""Every class of records."""

BY_WORD: dict[str, type[Record]] = {kind.kind_word: kind for kind in KINDS}
"""The class of each kind word."""


def known_kind(word: object) -> type[Record]:
    """Return the class of a kind word; ValueError names the words there are."""
    if not isinstance(word, str) or word not in BY_WORD:
        message = f"a kind is one of {', '.join(BY_WORD)}, not {word!r}"
        raise ValueError(message)
    return BY_WORD[word]


BY_COLLECTION: dict[str, type[Record]] = {kind.collection: kind for kind in KINDS}
"""The class of each collection, which is also the name of its folder."""
