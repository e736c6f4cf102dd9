"""What happened besides treaties, talks and fighting: visits, statements, voyages, changes of power."""

from typing import ClassVar

import attrs

from rjhist.model.fields import refers, strict
from rjhist.model.negotiations import ParticipantRole, Realised
from rjhist.model.records import NamedRecord
from rjhist.model.spans import Period
from rjhist.model.vocabulary import Vocabulary


class EventKind(Vocabulary):
    """What kind of event it is (after CIDOC CRM E5 Event and its kinds).

    >>> EventKind.RUPTURE.definition
    'relations between states are broken off'
    """

    VISIT = "visit", "an official or state visit"
    STATEMENT = "statement", "a statement, speech, memorandum or letter on which no right is rested"
    EXPEDITION = "expedition", "a voyage of discovery, survey or embassy"
    SHIPWRECK = "shipwreck", "a ship is lost or driven off and its people cast away"
    RECOGNITION = "recognition", "a state or government is recognised"
    RUPTURE = "rupture", "relations between states are broken off"
    POLITICAL_CHANGE = "political-change", "a change of government, ruler or regime, or a coup"
    PUBLICATION = "publication", "a text or map is made public", "F30"
    DISASTER = "disaster", "an earthquake, storm or other calamity"
    ECONOMIC = "economic", "works built, firms founded or markets opened"
    PLANNING = "planning", "plans, preparations or decisions of a government or staff"
    OTHER = "other", "an event that none of the other words fits"


@attrs.frozen(kw_only=True, field_transformer=strict)
class Participation:
    """Someone's part in an event.

    >>> Participation(actor="laxman-adam").role is None
    True
    """

    actor: str = attrs.field(metadata=refers("actor"))
    """The person, state or body."""
    role: ParticipantRole | None = None
    """Its part."""


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Event(NamedRecord):
    """Something that happened on a day or over a time.

    >>> import rjhist
    >>> rjhist.load().events["great-kanto-earthquake-1923"].kind.definition
    'an earthquake, storm or other calamity'
    """

    kind_word: ClassVar[str] = "event"
    collection: ClassVar[str] = "events"

    kind: EventKind
    """What kind of event it is."""
    period: Period | None = None
    """When; one date is a period of one day, month or year."""
    participants: tuple[Participation, ...] = ()
    """Who took part."""
    place: str | None = attrs.field(default=None, metadata=refers("territory"))
    """Where."""
    about: tuple[str, ...] = attrs.field(
        default=(),
        metadata=refers(
            "actor",
            "office",
            "territory",
            "possession",
            "claim",
            "treaty",
            "negotiation",
            "conflict",
            "event",
            "relation",
            "statistic",
            "phase",
            "source",
            "step",
        ),
    )
    """Records it is about."""
    realised: Realised = Realised.HELD
    """Whether it took place."""
