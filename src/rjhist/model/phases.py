"""Phases of the relations, as historians divide them."""

from typing import ClassVar

import attrs

from rjhist.model.fields import refers, strict
from rjhist.model.records import NamedRecord
from rjhist.model.spans import Period
from rjhist.model.vocabulary import Vocabulary


class Character(Vocabulary):
    """How a source characterises a phase of relations.

    >>> Character.RIVALRY.definition
    'contest for the same ends, short of open hostility'
    """

    FRIENDLY = "friendly", "good or allied relations"
    STABLE = "stable", "calm without closeness"
    RIVALRY = "rivalry", "contest for the same ends, short of open hostility"
    TENSE = "tense", "distrust and frequent incidents"
    HOSTILE = "hostile", "war, intervention or open enmity"
    NO_RELATIONS = "no-relations", "no dealings of governments"
    OPENING = "opening", "first or renewed approaches"
    MIXED = "mixed", "good in some fields and bad in others"


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Phase(NamedRecord):
    """A named stretch of the relations in one source's scheme.

    >>> import rjhist
    >>> rjhist.load().phases["ismailov-stability-1925"].period.text()
    '1925 – 1931'
    """

    kind_word: ClassVar[str] = "phase"
    collection: ClassVar[str] = "phases"

    period: Period
    """Its first and last day as the scheme gives them."""
    characterisation: Character
    """What the scheme says of it."""
    scheme: str = attrs.field(metadata=refers("source"))
    """The source whose division it is."""
