"""Questions to events."""

from typing import Self

from rjhist.corpus.collection import Collection
from rjhist.model.events import Event
from rjhist.model.records import Record


class Events(Collection[Event]):
    """Events by their start; ``on(day)`` finds those that happened on it.

    >>> import rjhist
    >>> "great-kanto-earthquake-1923" in rjhist.load().events.on("1923-09-01")
    True
    """

    kind_word = "event"
    placed = True

    def about(self, subject: str | Record, *, exactly: bool = False) -> Self:
        """Return the events that are about a record; a place takes its parts and wholes with it, unless ``exactly``.

        >>> import rjhist
        >>> "great-kanto-earthquake-1923" in rjhist.load().events.about("yoshizawa-karakhan-talks-1924")
        True
        """
        return self._under("about", self._links.meant(subject, exactly=exactly))

    def involving(self, actor: str | Record) -> Self:
        """Return the events in which a state, body or person took part.

        >>> import rjhist
        >>> len(rjhist.load().events.involving("putin-vladimir")) > 0
        True
        """
        return self._of("involved", actor, "actor")
