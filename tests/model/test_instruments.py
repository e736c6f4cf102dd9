"""Roles that bind."""

from rjhist import ForceStatus, PartyRole, StepKind


def test_guarantors_and_those_who_declined_are_no_parties():
    """Questions about parties count all other roles."""
    assert {role for role in PartyRole if not role.is_bound} == {PartyRole.GUARANTOR, PartyRole.DECLINED_TO_SIGN}


def test_statuses_that_bind():
    """In force and provisionally applied."""
    assert {status for status in ForceStatus if status.binds} == {ForceStatus.IN_FORCE, ForceStatus.PROVISIONAL}


def test_steps_that_ask():
    """Proposals, conditions, demands, drafts and ultimatums wait for an answer."""
    asking = {"proposal", "counter-proposal", "condition", "demand", "draft", "ultimatum"}
    assert {kind.value for kind in StepKind if kind.asks} == asking
