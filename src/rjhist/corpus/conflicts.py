"""Questions to conflicts."""

from itertools import combinations
from typing import Self

from rjhist.corpus.collection import Collection
from rjhist.model.conflicts import Conflict
from rjhist.model.records import Record


class Conflicts(Collection[Conflict]):
    """Conflicts by their chosen start; ``on(day)`` finds those going on.

    >>> import rjhist
    >>> rjhist.load().conflicts["russo-japanese-war-1904"].sides[0].key
    'japan'
    """

    kind_word = "conflict"
    placed = True

    def between(self, one: str | Record, other: str | Record) -> Self:
        """Return the conflicts in which two actors stood on opposing sides, in whichever order.

        >>> import rjhist
        >>> "russo-japanese-war-1904" in rjhist.load().conflicts.between("japan", "russia")
        True
        """
        first, second = self._links.actors_meant(one), self._links.actors_meant(other)
        both = self._links.under("conflict", "fighter", first) & self._links.under("conflict", "fighter", second)
        return self._keep(frozenset(own for own in both if self._opposed(own, first, second)))

    def _opposed(self, own: str, first: frozenset[str], second: frozenset[str]) -> bool:
        sides = [
            {self._links.canonical(member.actor) for member in side.participants} for side in getattr(self._links.by_id[own], "sides", ())
        ]
        return any((a & first and b & second) or (a & second and b & first) for a, b in combinations(sides, 2))

    def within(self, whole: str | Record) -> Self:
        """Return the conflicts that are parts of another, and the parts of those.

        >>> import rjhist
        >>> "tsushima-1905" in rjhist.load().conflicts.within("russo-japanese-war-1904")
        True
        """
        return self._keep(self._links.within("conflict", whole))

    def involving(self, actor: str | Record) -> Self:
        """Return the conflicts in which an actor fought, or that befell it.

        >>> import rjhist
        >>> "russo-japanese-war-1904" in rjhist.load().conflicts.involving("russian-empire")
        True
        """
        return self._of("involved", actor, "actor")
