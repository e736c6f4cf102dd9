"""Something that is made once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

from rjhist.corpus.once import Once


def test_it_is_made_at_the_first_call_and_kept():
    """Not before, and not again; nothing is as good as something."""
    made: list[int] = []

    def make() -> None:
        made.append(1)

    once = Once(make)
    assert made == []
    assert once() is None
    assert once() is None
    assert made == [1]


def test_threads_that_meet_have_one():
    """The second waits for the first, and finds what it made."""
    both, waiting = Barrier(2), Event()
    made: list[object] = []

    def make() -> object:
        waiting.wait(1)  # long enough for the other to stand before the lock
        made.append(object())
        return made[-1]

    once = Once(make)

    def ask() -> object:
        both.wait()
        return once()

    with ThreadPoolExecutor(2) as pool:
        answers = [own.result() for own in [pool.submit(ask), pool.submit(ask)]]
    assert answers == made * 2
