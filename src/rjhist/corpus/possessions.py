"""Questions to possessions: see `status_of` of the corpus for who held a place on a day."""

from typing import Self

from rjhist.corpus.collection import Collection
from rjhist.model.possessions import Possession
from rjhist.model.records import Record


class Possessions(Collection[Possession]):
    """Stretches of holding by their start; ``on(day)`` finds those held.

    >>> import rjhist
    >>> len(rjhist.load().possessions.of("south-sakhalin").on("1930-01-01")) > 0
    True
    """

    kind_word = "possession"

    def of(self, territory: str | Record, *, exactly: bool = False) -> Self:
        """Return the rows of a place, its parts and its wholes; ``exactly`` its own alone.

        >>> import rjhist
        >>> {row.territory for row in rjhist.load().possessions.of("south-sakhalin", exactly=True)}
        {'south-sakhalin'}
        """
        return self._of("territory", territory, "territory") if exactly else self._under("territory", self._links.family(territory))

    def by(self, holder: str | Record) -> Self:
        """Return the rows that an actor holds; a lineage stands for its states.

        >>> import rjhist
        >>> len(rjhist.load().possessions.by("japan")) > 0
        True
        """
        return self._under("holder", self._links.actors_meant(holder, continuing=True))
