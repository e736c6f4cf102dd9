"""Facts and readings in law."""

from rjhist import PossessionKind


def test_three_kinds_are_facts():
    """Administration, military control and presence are seen on the ground; all others are read from law."""
    assert [kind for kind in PossessionKind if kind.is_fact] == [
        PossessionKind.ADMINISTRATION,
        PossessionKind.MILITARY_CONTROL,
        PossessionKind.PRESENCE,
    ]
