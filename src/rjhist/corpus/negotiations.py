"""Questions to talks."""

from collections.abc import Iterator
from typing import Self

from rjhist.corpus.collection import Collection
from rjhist.corpus.links import closure
from rjhist.model.negotiations import Negotiation
from rjhist.model.records import Record
from rjhist.schema.shapes import SHAPES

RESULTS = tuple(SHAPES[Negotiation]["led_to"].refers)
"""The kinds of what talks may lead to."""


class Negotiations(Collection[Negotiation]):
    """Talks by their start; ``on(day)`` finds those going on.

    >>> import rjhist
    >>> rjhist.load().negotiations.leading_to("basic-convention-1925").ids[-1]
    'yoshizawa-karakhan-talks-1924'
    """

    kind_word = "negotiation"
    placed = True

    def leading_to(self, result: str | Record) -> Self:
        """Return the talks that led to a treaty, talks or an event, with those that they resumed and that led to them, in time.

        >>> import rjhist
        >>> "kawakami-ioffe-talks-1923" in rjhist.load().negotiations.leading_to("basic-convention-1925")
        True
        """

        def before(own: str) -> Iterator[str]:
            yield from map(self._links.canonical, getattr(self._links.by_id[own], "resumes", ()))
            yield from self._links.under("negotiation", "led-to", (own,))

        return self._keep(closure(self._links.under("negotiation", "led-to", (self._links.resolve(result, *RESULTS),)), before))

    def within(self, whole: str | Record) -> Self:
        """Return the talks that are parts of longer ones, and the parts of those.

        >>> import rjhist
        >>> "kono-khrushchev-1956" in rjhist.load().negotiations.within("moscow-talks-1956")
        True
        """
        return self._keep(self._links.within("negotiation", whole))

    def with_parts(self) -> Self:
        """Return these talks with those that are parts of them, and the parts of those.

        >>> import rjhist
        >>> "kono-khrushchev-1956" in rjhist.load().negotiations.leading_to("joint-declaration-1956").with_parts()
        True
        """
        parts = (self._links.within("negotiation", own) for own in self.ids)
        return type(self)(self._links)._keep(frozenset(self.ids).union(*parts))  # noqa: SLF001 - all talks of the same corpus

    def over(self, claim: str | Record) -> Self:
        """Return the talks in which a claim was at issue.

        >>> import rjhist
        >>> "kawakami-ioffe-talks-1923" in rjhist.load().negotiations.over("north-sakhalin-evacuation-1920")
        True
        """
        return self._of("claim", claim, "claim")

    def involving(self, actor: str | Record) -> Self:
        """Return the talks in which a state, body or person took part.

        >>> import rjhist
        >>> "kawakami-ioffe-talks-1923" in rjhist.load().negotiations.involving("ioffe-adolf")
        True
        """
        return self._of("involved", actor, "actor")
