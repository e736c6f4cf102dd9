"""The state of diplomatic relations between two states."""

from typing import ClassVar

import attrs

from rjhist.model.fields import refers, strict
from rjhist.model.records import Record
from rjhist.model.spans import Tenure
from rjhist.model.vocabulary import Vocabulary


class RelationStatus(Vocabulary):
    """How two states stood to one another (COW Diplomatic Exchange, with the state of war).

    >>> RelationStatus.SEVERED.definition
    'relations that existed were broken off'
    """

    NONE = "none", "no relations and no contacts of governments"
    CONTACTS = "contacts", "agents or talks without relations"
    DE_FACTO = "de-facto", "relations short of full recognition"
    DE_JURE = "de-jure", "full recognition, with missions not yet exchanged"
    FULL = "full", "full relations with missions"
    SEVERED = "severed", "relations that existed were broken off"
    STATE_OF_WAR = "state-of-war", "a state of war existed in law"


class RelationLevel(Vocabulary):
    """The level of the missions (COW Diplomatic Exchange 2006.1, level of representation).

    >>> RelationLevel.EMBASSY.code
    '3'
    """

    NONE = "none", "no mission on either side", "0"
    CONSULAR = "consular", "consuls alone"
    CHARGE = "charge", "missions under a chargé d'affaires", "1"
    LEGATION = "legation", "missions under an envoy or minister", "2"
    EMBASSY = "embassy", "missions under an ambassador", "3"


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class DiplomaticRelation(Record):
    """One stretch of time in which two states stood to one another in one way.

    >>> import rjhist
    >>> [row.status.value for row in rjhist.load().relations.between("russia", "japan").on("1950-01-01")]
    ['state-of-war']
    """

    kind_word: ClassVar[str] = "relation"
    collection: ClassVar[str] = "relations"

    a: str = attrs.field(metadata=refers("actor"))
    """One state; the order of the two means nothing."""
    b: str = attrs.field(metadata=refers("actor"))
    """The other state."""
    status: RelationStatus
    """How they stood."""
    level: RelationLevel | None = None
    """The level of their missions."""
    tenure: Tenure
    """From the first day so to the first day no longer so."""
    began_by: tuple[str, ...] = attrs.field(default=(), metadata=refers("treaty", "conflict", "event"))
    """What began it."""
    ended_by: tuple[str, ...] = attrs.field(default=(), metadata=refers("treaty", "conflict", "event"))
    """What ended it."""
