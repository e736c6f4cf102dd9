"""Numbers with their unit, exact or as a range."""

from decimal import Decimal

import attrs

from rjhist.model.fields import strict
from rjhist.model.vocabulary import Vocabulary


class Unit(Vocabulary):
    """What a quantity counts or measures; codes are those of UCUM or ISO 4217 where they have one.

    >>> Unit.YEN.code
    'JPY'
    """

    PERSONS = "persons", "human beings, counted by head"
    FAMILIES = "families", "households of persons who live together"
    YEN = "yen", "yen at their value of the time", "JPY"
    ROUBLES = "roubles", "roubles at their value of the time", "RUB"
    GOLD_ROUBLES = "gold-roubles", "roubles of a stated content of gold"
    US_DOLLARS = "us-dollars", "dollars of the United States at their value of the time", "USD"
    PERCENT = "percent", "hundredths of a whole that the label names", "%"
    RATIO = "ratio", "how many times as much"
    RANK = "rank", "a place in an order, 1 being the first"
    YEARS = "years", "years of a term", "a"
    MONTHS = "months", "months of a term", "mo"
    DAYS = "days", "days of a term or a duration", "d"
    SQUARE_KILOMETRES = "square-kilometres", "areas in square kilometres", "km2"
    SQUARE_VERSTS = "square-versts", "areas in square versts of 1.138 square kilometres"
    KILOMETRES = "kilometres", "lengths in kilometres", "km"
    VERSTS = "versts", "lengths in versts of 1.0668 kilometres"
    TONNES = "tonnes", "masses of a thousand kilograms", "t"
    SHIPS = "ships", "vessels of any size"
    AIRCRAFT = "aircraft", "flying machines"
    TANKS = "tanks", "tanks and armoured cars"
    GUNS = "guns", "pieces of artillery"
    ISLANDS = "islands", "separate islands"
    SETTLEMENTS = "settlements", "villages, towns and other inhabited places"
    HOUSES = "houses", "dwellings or farmsteads"
    FISHING_LOTS = "fishing-lots", "stretches of coast let for fishing"
    INCIDENTS = "incidents", "single events of one kind"
    MEETINGS = "meetings", "sessions or rounds of talks"
    PARTS = "parts", "instruments, conventions or documents that make up a whole"


@attrs.frozen(kw_only=True, field_transformer=strict)
class Quantity:
    """A number with its unit: a value, or the low and high ends of a range.

    >>> Quantity(value=Decimal("140000000"), unit=Unit.YEN, label="price of the railway").unit.definition
    'yen at their value of the time'
    """

    value: Decimal | None = None
    """The number, in full units (no thousands or millions)."""
    low: Decimal | None = None
    """The low end of a range, included."""
    high: Decimal | None = None
    """The high end of a range, included."""
    unit: Unit
    """What is counted or measured."""
    label: str | None = None
    """What the number is of, in a few words."""
    approximate: bool = False
    """Whether the source gives it as about so much."""
