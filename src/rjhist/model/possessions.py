"""Who held a place: as a fact, or as a reading in law with those who read it so."""

from typing import ClassVar

import attrs

from rjhist.model.fields import refers, strict
from rjhist.model.records import Record
from rjhist.model.spans import Tenure
from rjhist.model.views import View
from rjhist.model.vocabulary import Vocabulary


class PossessionKind(Vocabulary):
    """How a place is held; the readings in law follow Oppenheim's International Law, 9th ed., ss. 169-172, 244-275.

    >>> PossessionKind.ADMINISTRATION.is_fact, PossessionKind.SOVEREIGNTY.is_fact
    (True, False)
    """

    ADMINISTRATION = "administration", "a civil government that in fact rules the place"
    MILITARY_CONTROL = "military-control", "armed forces that in fact hold the place"
    PRESENCE = "presence", "posts, settlers or patrols in a part of the place or beside others, short of ruling it"
    SOVEREIGNTY = "sovereignty", "title to the place"
    PROTECTORATE = "protectorate", "external affairs of the place in another's hands by agreement"
    BELLIGERENT_OCCUPATION = "belligerent-occupation", "authority of a hostile army under the laws of war"
    LEASE = "lease", "use and rule for a term, granted by the sovereign"
    CONCESSION = "concession", "a grant to exploit resources or to run works"
    ACCESS = "access", "a right to enter, navigate, fish or visit"
    INFLUENCE = "influence", "a sphere that others undertook to leave to the holder"

    @property
    def is_fact(self) -> bool:
        """Whether this is a fact on the ground; facts have no views."""
        return self in (PossessionKind.ADMINISTRATION, PossessionKind.MILITARY_CONTROL, PossessionKind.PRESENCE)


class PossessionMode(Vocabulary):
    """How several holders hold together.

    >>> PossessionMode.UNDIVIDED.definition
    'left without a boundary between them by agreement'
    """

    JOINT = "joint", "together, under a common arrangement"
    UNDIVIDED = "undivided", "left without a boundary between them by agreement"
    CONTESTED = "contested", "each against the other"


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Possession(Record):
    """One stretch of time in which a place was held in one way by the same holders.

    >>> import rjhist
    >>> corpus = rjhist.load()
    >>> [row.holders for row in corpus.possessions.of("south-sakhalin", exactly=True) if row.kind.is_fact][0]
    ('empire-of-japan',)
    """

    kind_word: ClassVar[str] = "possession"
    collection: ClassVar[str] = "possessions"

    territory: str = attrs.field(metadata=refers("territory"))
    """The place."""
    holders: tuple[str, ...] = attrs.field(metadata=refers("actor"))
    """Those who hold it; written even when empty, which states that nobody does, or that it is unsettled or ended."""
    kind: PossessionKind
    """Fact or reading in law."""
    mode: PossessionMode | None = None
    """How several holders hold together; only with several."""
    tenure: Tenure
    """From the first day so held to the first day no longer so."""
    views: tuple[View, ...] = ()
    """Readings in law only: in whose view; empty where nobody disputes it."""
    began_by: tuple[str, ...] = attrs.field(default=(), metadata=refers("treaty", "conflict", "event"))
    """What began it."""
    ended_by: tuple[str, ...] = attrs.field(default=(), metadata=refers("treaty", "conflict", "event"))
    """What ended it."""
    recognised_by: tuple[str, ...] = attrs.field(default=(), metadata=refers("actor"))
    """Who else recognised it."""
