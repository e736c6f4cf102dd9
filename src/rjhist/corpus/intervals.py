"""Which of many stretches of time cover a day: answered from checkpoints, never by a scan."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")

CHECKPOINT = 16
"""After so many changes the whole set is written down again..."""
SHARE = 4
"""...or after as many as a fourth of it, where that is more: so what is written grows with the stretches, however many run side by side."""


class Intervals(Generic[T]):
    """Stretches of ordinals with what they stand for, both ends included; made once, never changed.

    >>> spans = Intervals([(1, 5, "a"), (4, 9, "b")])
    >>> sorted(spans.at(4)), sorted(spans.at(6)), sorted(spans.during(6, 7))
    (['a', 'b'], ['b'], ['b'])
    """

    __slots__ = ("_changes", "_checkpoints", "_days", "_lasts", "_marks", "_starts", "_values")

    def __init__(self, spans: Iterable[tuple[int, int, T]]) -> None:
        """Sort the starts and ends; a stretch whose end lies before its start covers nothing."""
        found = tuple(spans)
        kept = sorted((first, last, place) for place, (first, last, _) in enumerate(found) if first <= last)
        self._values = [value for _, _, value in found]
        self._lasts = [last for _, last, _ in found]
        self._starts = [(first, place) for first, _, place in kept]
        # A change at a day: a stretch begins (+), or ended on the day before (-).
        self._changes = sorted([(first, 1, place) for first, _, place in kept] + [(last + 1, 0, place) for _, last, place in kept])
        self._days = [day for day, _, _ in self._changes]
        self._checkpoints: list[frozenset[int]] = [frozenset()]
        self._marks = [0]  # after how many changes each was written
        running: set[int] = set()
        for count, (_, begins, place) in enumerate(self._changes, 1):
            (running.add if begins else running.discard)(place)
            if count - self._marks[-1] >= max(CHECKPOINT, len(running) // SHARE):
                self._checkpoints.append(frozenset(running))
                self._marks.append(count)

    def _running(self, day: int) -> set[int]:
        done = bisect_right(self._days, day)
        last = bisect_right(self._marks, done) - 1
        running = set(self._checkpoints[last])
        for _, begins, place in self._changes[self._marks[last] : done]:
            (running.add if begins else running.discard)(place)
        return running

    def at(self, day: int) -> list[T]:
        """Return what the stretches that cover a day stand for."""
        return [self._values[place] for place in self._running(day)]

    def within(self, first: int, last: int) -> list[T]:
        """Return what the stretches that begin and end between two days, both included, stand for."""
        low, high = bisect_left(self._starts, (first, -1)), bisect_left(self._starts, (last + 1, -1))
        return [self._values[place] for _, place in self._starts[low:high] if self._lasts[place] <= last]

    def during(self, first: int, last: int) -> list[T]:
        """Return what the stretches that share a day with another stand for."""
        low, high = bisect_left(self._starts, (first, -1)), bisect_left(self._starts, (last + 1, -1))
        places = self._running(first).union(place for _, place in self._starts[low:high])
        return [self._values[place] for place in places]
