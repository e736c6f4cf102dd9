"""Fields reached by name, through values, lists and references."""

import datetime as dt
from decimal import Decimal

import pytest

from rjhist import ONGOING, DateError, HistoricalDate, Period, Tenure, UnknownId


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("treaties", {"parties__actor": "beta-state"}, True),
        ("treaties", {"parties__actor": "alpha"}, False),
        ("treaties", {"parties__actor": "gamma", "parties__role": "guarantor"}, True),
        ("treaties", {"parties__actor": "beta-state", "parties__role": "guarantor"}, False),
        ("treaties", {"parties__actor__lineage": "alpha", "parties__signed_by__capacity": "plenipotentiary"}, True),
        ("treaties", {"links__treaty": "first-treaty"}, True),
        ("treaties", {"signed": dt.date(1850, 3, 4)}, True),
        ("treaties", {"secret": None, "place": "harbour"}, True),
        ("treaties", {"parties__signed_by__person__kind": "person"}, True),
        ("treaties", {"names__en": "First Treaty"}, True),
        ("treaties", {"names__aliases__text": "Firts Treaty"}, True),
        ("treaties", {"signed": "1850-03-04", "signed__as_given__calendar": "julian"}, True),
        ("actors", {"predecessors__actor": "alpha-old"}, True),
        ("actors", {"predecessors__actor__lineage": "alpha"}, True),
        ("actors", {"predecessors__actor__lineage": "beta"}, False),
        ("actors", {"tenures__capacity": "acting"}, True),
        ("actors", {"period": Period.parse("1801-03-04/1870")}, True),
        ("actors", {"floruit__start": "1849"}, True),
        ("negotiations", {"steps__answers": "no-such-step"}, False),
        ("treaties", {"signed": HistoricalDate.parse("1850-03-04")}, True),
        ("treaties", {"signed": HistoricalDate.parse("1850-03-05")}, False),
        ("treaties", {"force__tenure": Tenure(start=HistoricalDate.parse("1851-01-01"), until=HistoricalDate.parse("1900-06-01"))}, True),
        ("treaties", {"force__tenure__until": ".."}, True),
        ("treaties", {"force__tenure__until": ONGOING}, True),
        ("negotiations", {"period": "1849-05-01/1850-03-04"}, True),
        ("negotiations", {"period": "1849-05-01/1850-03-05"}, False),
        ("negotiations", {"period": "1840"}, True),
        ("treaties", {"secret": True}, False),
        ("statistics", {"quantity__value": 12.5}, True),
        ("statistics", {"quantity__value": Decimal(6)}, False),
        ("treaties", {"languages": ()}, True),
        ("claims", {"challengers": ("beta-state",)}, True),
        ("claims", {"challengers": ("beta-state", "gamma")}, False),
        ("treaties", {"parties__signed_by__person": "person-one"}, True),
    ],
)
def test_a_path_reaches_inside(small, kind, fields, expected):
    """Values, items of lists, and the records that references name."""
    found = getattr(small, kind).where(**fields)
    assert bool(found) is expected


def test_each_condition_must_hold(small):
    """And the function as well."""
    persons = small.actors.where(kind="person")
    assert persons.where(tenures__office="minister", tenures__capacity="acting").ids == ("person-one",)
    assert persons.where(lambda own: own.id != "person-one", tenures__office="minister").ids == ()
    assert persons.where(lambda own: own.id == "person-one").ids == ("person-one",)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("partys", "^a treaty has no field 'partys'; it has id, other_ids, names, "),
        ("parties__acto", "^the field 'parties' of a treaty has no field 'acto'; it has actor, role, signed_by$"),
        ("id__x", "^the field 'id' of a treaty has no field 'x'; it has none$"),
        ("place__points", "^the field 'place' of a treaty has no field 'points'; it has id, "),
    ],
)
def test_a_slip_in_a_path_is_told(small, path, message):
    """With the fields that there are at that place."""
    with pytest.raises(TypeError, match=message):
        small.treaties.where(**{path: "x"})


def test_what_a_field_cannot_hold_is_told(small):
    """An unknown record, a date that is none; a record may be given for its id."""
    with pytest.raises(UnknownId, match="no actor 'gama'"):
        small.treaties.where(parties__actor="gama")
    with pytest.raises(DateError):
        small.treaties.where(signed="4 March 1850")
    assert small.treaties.where(parties__actor=small["gamma"]) == small.treaties.where(parties__actor="gamma")
    assert small.events.where(about="talks-1849#offer").ids == ("landing-1840",)


@pytest.mark.parametrize(
    ("kind", "fields", "fault", "message"),
    [
        ("treaties", {"secret": "true"}, TypeError, "^the field 'secret' holds bool, not 'true'$"),
        (
            "treaties",
            {"signed": dt.datetime(1850, 3, 4, tzinfo=dt.UTC)},
            TypeError,
            "^the field 'signed' holds HistoricalDate, not datetime",
        ),
        ("treaties", {"signed": ("1850-03-04",)}, TypeError, "^the field 'signed' holds HistoricalDate, not "),
        ("claims", {"challengers": ("nobody",)}, UnknownId, "no actor 'nobody'"),
        ("statistics", {"quantity__value": True}, TypeError, "holds Decimal, not True"),
        ("treaties", {"parties": 1}, TypeError, "^the field 'parties' holds Party, not 1$"),
        ("treaties", {"kind": ["treaty"]}, TypeError, "holds TreatyKind"),
        ("treaties", {"force__tenure": "1851/1900"}, TypeError, "holds Tenure, not '1851/1900'"),
        ("statistics", {"quantity__value": "5"}, TypeError, "holds Decimal, not '5'"),
        ("negotiations", {"period": "1905/1904/1903"}, DateError, "found"),
    ],
)
def test_a_value_of_another_type_is_told(small, kind, fields, fault, message):
    """Never silently of nothing."""
    with pytest.raises(fault, match=message):
        getattr(small, kind).where(**fields)


def test_a_record_of_another_kind_is_told(small):
    """As its id is."""
    for own in ("gamma", small["gamma"]):
        with pytest.raises(UnknownId, match="no territory 'gamma'"):
            small.treaties.where(place=own)


def test_of_several_fields_the_first_fault_is_told(small):
    """Always the same one, in the order of the classes."""
    with pytest.raises(ValueError, match="^ActorKind is one of lineage, state, "):
        small.events.where(about__kind="nonsense")


def test_an_unknown_word_is_told(small):
    """Deep inside as at the top."""
    with pytest.raises(ValueError, match="signatry"):
        small.treaties.where(parties__role="signatry")
    assert small.treaties.where(parties__role="signatory")
    with pytest.raises(ValueError, match="wars"):
        small.events.where(about__kind="wars")
    assert small.events.where(about__id="wars").ids == ()


def test_a_reference_to_several_kinds_has_the_fields_of_each(small):
    """An event is about a claim and a step of talks: what either has is found, and the other passed by."""
    assert small.events.where(about__steps__key="offer").ids == ("landing-1840",)
    assert small.events.where(about__territories="island").ids == ("landing-1840",)
    assert small.events.where(about__kind="war").ids == ()
