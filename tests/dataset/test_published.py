"""An id that was once published goes on leading to a record.

The list is extended at each release, by ``python tests/dataset/test_published.py``; nothing is ever taken out of it.
"""

from pathlib import Path

import rjhist
from rjhist import Corpus

LIST = Path(__file__).parent / "published.txt"


def published() -> list[str]:
    """Return the ids of the list."""
    return LIST.read_text("ascii").splitlines()


def lost(ids: list[str], corpus: Corpus) -> list[str]:
    """Return the ids that lead to nothing, neither as a record's own nor as one of its other ids."""
    return [name for name in ids if name not in corpus]


def test_no_published_id_is_lost(corpus: Corpus):
    """Records may be merged and change their kind; then the old id is among the other ids."""
    assert lost(published(), corpus) == []


def test_a_loss_would_be_seen(corpus: Corpus):
    """An id that is gone; an other id is none."""
    assert lost(["no-such-treaty", "portsmouth-1905", "nomonhan"], corpus) == ["no-such-treaty"]


def test_the_list_is_in_order_and_long(corpus: Corpus):
    """Each line once; most of the records of today are in it."""
    ids = published()
    assert ids == sorted(set(ids))
    assert len(set(ids) & {record.id for record in corpus.records}) > len(corpus) / 2


if __name__ == "__main__":
    ids = {record.id for record in rjhist.load().records}
    LIST.write_text("".join(f"{name}\n" for name in sorted(ids | set(published()))), "ascii")
