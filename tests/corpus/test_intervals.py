"""Which stretches cover a day, against a scan."""

from hypothesis import given
from hypothesis import strategies as st

from rjhist.corpus.intervals import CHECKPOINT, Intervals

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=3 * CHECKPOINT)


@given(SPANS, st.integers(-5, 65))
def test_a_day_finds_what_a_scan_finds(spans, day):
    """Ends are included; a stretch whose end lies before its start covers nothing."""
    index = Intervals((first, last, place) for place, (first, last) in enumerate(spans))
    assert sorted(index.at(day)) == [place for place, (first, last) in enumerate(spans) if first <= day <= last]


@given(SPANS, st.integers(-5, 65), st.integers(-5, 65))
def test_a_stretch_finds_what_a_scan_finds(spans, one, two):
    """Any shared day counts."""
    low, high = sorted((one, two))
    index = Intervals((first, last, place) for place, (first, last) in enumerate(spans))
    found = [place for place, (first, last) in enumerate(spans) if first <= last and first <= high and last >= low]
    assert sorted(index.during(low, high)) == found


def test_many_that_run_side_by_side_are_written_down_seldom():
    """What is kept grows with their number, not with its square; the answers stay those of a scan."""
    many = 2000
    spans = [(first, 3 * many - first, first) for first in range(many)]
    index = Intervals(spans)
    assert sum(map(len, index._checkpoints)) < 12 * many
    for day in (0, 1, many // 2, many - 1, many, 2 * many, 2 * many + 1, 3 * many - 70, 3 * many, 3 * many + 1):
        assert sorted(index.at(day)) == [value for first, last, value in spans if first <= day <= last]
