"""A conflict's period is made of its chosen limits."""


def test_the_period_is_made_of_the_chosen_limits(small):
    """The declaration of 3 January is recorded and not chosen."""
    assert small.conflicts["war-1880"].period.text() == "1 January 1880 – 2 February 1881"


def test_a_conflict_without_limits_has_an_unknown_period(small):
    """Nothing is invented."""
    period = small.conflicts["skirmish-1880"].period
    assert (period.start, period.end) == (None, None)
