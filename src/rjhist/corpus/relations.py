"""Questions to diplomatic relations."""

from typing import Self

from rjhist.corpus.collection import Collection
from rjhist.model.records import Record
from rjhist.model.relations import DiplomaticRelation


class Relations(Collection[DiplomaticRelation]):
    """Stretches of diplomatic relations by their start; ``on(day)`` finds how states stood.

    >>> import rjhist
    >>> [row.level.value for row in rjhist.load().relations.between("russia", "japan").on("1930-01-01")]
    ['embassy']
    """

    kind_word = "relation"

    def between(self, one: str | Record, other: str | Record) -> Self:
        """Return the relations of two states or lineages, in whichever order.

        >>> import rjhist
        >>> relations = rjhist.load().relations
        >>> relations.between("russia", "japan") == relations.between("japan", "russia")
        True
        """
        return self._between("state", one, other)
