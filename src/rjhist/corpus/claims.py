"""Questions to territorial claims."""

from typing import Self

from rjhist.corpus.collection import Collection
from rjhist.model.claims import TerritorialClaim
from rjhist.model.dates import Day
from rjhist.model.records import Record


class Claims(Collection[TerritorialClaim]):
    """Claims by their start; ``on(day)`` finds those open.

    >>> import rjhist
    >>> rjhist.load().claims.affected_by("portsmouth-1905").ids[-1]
    'sakhalin-south-japan-1905'
    """

    kind_word = "claim"

    def affected_by(self, treaty: str | Record) -> Self:
        """Return the claims on which an instrument has an effect.

        >>> import rjhist
        >>> "sakhalin-south-japan-1905" in rjhist.load().claims.affected_by("portsmouth-1905")
        True
        """
        return self._of("affected", treaty, "treaty")

    def over(self, territory: str | Record, *, exactly: bool = False) -> Self:
        """Return the claims to a place, its parts or its wholes; ``exactly`` to itself alone.

        >>> import rjhist
        >>> "sakhalin-south-japan-1905" in rjhist.load().claims.over("sakhalin")
        True
        """
        return self._under("territory", self._links.family(territory, exactly=exactly))

    def open(self, on: Day, *, certain: bool = False) -> Self:
        """Return the claims open on a day; the same as ``on``.

        >>> import rjhist
        >>> "sakhalin-south-japan-1905" in rjhist.load().claims.open(on="1930-01-01")
        False
        """
        return self.on(on, certain=certain)

    def by(self, actor: str | Record) -> Self:
        """Return the claims that an actor put forward or that were put forward for it.

        >>> import rjhist
        >>> "sakhalin-south-japan-1905" in rjhist.load().claims.by("japan")
        True
        """
        return self._of("challenger", actor, "actor")

    def against(self, actor: str | Record) -> Self:
        """Return the claims against an actor.

        >>> import rjhist
        >>> "sakhalin-south-japan-1905" in rjhist.load().claims.against("russia")
        True
        """
        return self._of("target", actor, "actor")
