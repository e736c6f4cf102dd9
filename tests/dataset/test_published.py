"""An id that was once published goes on leading to a record of its kind.

The list is extended at each release, by ``python tests/dataset/test_published.py``; nothing is ever taken out of it.
"""

from pathlib import Path

import rjhist
from rjhist import Corpus

LIST = Path(__file__).parent / "published.txt"


def published() -> list[tuple[str, str]]:
    """Return kind word and id of every line of the list."""
    return [(kind, name) for kind, _, name in (line.partition(" ") for line in LIST.read_text("ascii").splitlines())]


def lost(lines: list[tuple[str, str]], corpus: Corpus) -> list[str]:
    """Return the published ids that lead to nothing, or to a record of another kind."""
    return [name for kind, name in lines if name not in corpus or corpus[name].kind_word != kind]


def test_no_published_id_is_lost(corpus: Corpus):
    """As its own id or among the other ids of a record of that kind."""
    assert lost(published(), corpus) == []


def test_a_loss_would_be_seen(corpus: Corpus):
    """An id that is gone, and one that is now of another kind; an other id is none."""
    lines = [("treaty", "no-such-treaty"), ("conflict", "portsmouth-1905"), ("treaty", "portsmouth-1905"), ("territory", "nomonhan")]
    assert lost(lines, corpus) == ["no-such-treaty", "portsmouth-1905"]


def test_the_list_is_in_order_and_holds_every_kind(corpus: Corpus):
    """Each line once."""
    lines = LIST.read_text("ascii").splitlines()
    assert lines == sorted(set(lines))
    assert {kind for kind, _ in published()} == {record.kind_word for record in corpus.records}


if __name__ == "__main__":
    ids = {f"{record.kind_word} {record.id}" for record in rjhist.load().records}
    LIST.write_text("".join(f"{line}\n" for line in sorted(ids | set(LIST.read_text("ascii").splitlines()))), "ascii")
