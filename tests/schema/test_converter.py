"""Records become plain values and come back the same."""

import json
import threading
from decimal import Decimal

import pytest

from rjhist import ONGOING, HistoricalDate, Names, Period, Quantity, Tenure, Treaty, Unit
from rjhist.schema import converter as module
from rjhist.schema.converter import from_plain, to_plain


def leaves(plain):
    if isinstance(plain, dict | list):
        for value in plain.values() if isinstance(plain, dict) else plain:
            yield from leaves(value)
    else:
        yield plain


@pytest.mark.parametrize("name", ["small", "corpus"])
def test_dump_and_load_is_identity(name, request):
    """Every record comes back equal, through JSON too, and dumps to the same text again."""
    for record in request.getfixturevalue(name).records:
        plain = to_plain(record)
        assert {type(leaf) for leaf in leaves(plain)} <= {str, int, float, bool}
        again = from_plain(json.loads(json.dumps(plain)), type(record))
        assert again == record
        assert to_plain(again) == plain


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (HistoricalDate.parse("1855?"), "1855?"),
        (Period.parse("1904/.."), "1904/.."),
        (Period.parse("/1905"), "/1905"),
        (Period.parse("1904/"), "1904/"),
        (Period.parse("../1905"), "../1905"),
        (Period.parse("1904"), "1904"),
        (Period(start=None, end=None), {"start": "unknown", "end": "unknown"}),
        (Period(start=ONGOING, end=ONGOING), {"start": "..", "end": ".."}),
        (Period(start=None, end=ONGOING), {"start": "unknown", "end": ".."}),
        (Period.parse("[1904-02-08,1904-02-09]"), {"start": "[1904-02-08,1904-02-09]", "end": "[1904-02-08,1904-02-09]"}),
        (Tenure(start=HistoricalDate.parse("1904"), until=None), {"start": "1904", "until": "unknown"}),
        (Tenure(start=ONGOING, until=ONGOING), {"start": "..", "until": ".."}),
        (Quantity(value=Decimal("1.50"), unit=Unit.YEN), {"value": 1.5, "unit": "yen"}),
        (Names(en="x"), {"en": "x"}),
    ],
)
def test_plain_forms_are_the_yaml_shape(value, plain):
    """Dates are texts, open ends two dots, unknown ones the word; what has its default is left out."""
    assert to_plain(value) == plain
    assert from_plain(plain, type(value)) == value


def test_dates_with_words_of_their_source_are_mappings(small):
    """Edtf and as_given."""
    plain = to_plain(small["first-1850"])
    assert plain["signed"] == {"edtf": "1850-03-04", "as_given": [{"calendar": "julian", "text": "20 February 1850", "date": "1850-02-20"}]}
    tenure = Tenure(start=small["first-1850"].signed, until=ONGOING)
    assert to_plain(tenure)["start"] == plain["signed"]
    assert from_plain(to_plain(tenure), Tenure) == tenure
    period = Period(start=small["first-1850"].signed, end=ONGOING)
    assert from_plain(to_plain(period), Period) == period


def test_a_record_dumps_in_the_order_of_its_shape(small):
    """Ids and names first, the evidence last."""
    assert list(to_plain(small["decree-1910"]))[:5] == ["id", "names", "summary", "kind", "nature"]
    assert list(to_plain(small["decree-1910"]))[-2:] == ["citations", "explained"]


@pytest.mark.parametrize(
    ("plain", "cls"),
    [
        ({"en": 1}, Names),
        ({"en": "x", "fr": "y"}, Names),
        ({}, Names),
        ({"en": "x", "aliases": "abc"}, Names),
        ({"en": "x", "aliases": {"a": 1}}, Names),
        ({"value": "1", "unit": "yen"}, Quantity),
        ({"value": True, "unit": "yen"}, Quantity),
        ({"value": 1, "unit": "yens"}, Quantity),
        ({"value": 1, "unit": 1}, Quantity),
        ({"value": 1, "unit": "yen", "approximate": "no"}, Quantity),
        ({"start": "1904"}, Tenure),
        ({"edtf": "1904", "more": 1}, HistoricalDate),
    ],
)
def test_nothing_is_coerced(plain, cls):
    """Wrong types, unknown keys and missing ones fail; cattrs' own laxness is switched off."""
    with pytest.raises(Exception, match="While structuring"):
        from_plain(plain, cls)


def test_there_is_one_converter_for_all_threads(monkeypatch):
    """Threads that ask at once get one object."""
    monkeypatch.setattr(module, "_made", [])
    found: list[object] = []
    start = threading.Barrier(8)

    def ask():
        start.wait()
        found.append(module.converter())

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(each) for each in found}) == 1


def test_a_record_of_another_class_is_not_taken(small):
    """A claim is no treaty."""
    with pytest.raises(Exception, match="While structuring"):
        from_plain(to_plain(small["island-claim"]), Treaty)
