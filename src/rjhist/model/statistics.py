"""Figures: trade, shares, prices, people, ships."""

from typing import ClassVar

import attrs

from rjhist.model.fields import refers, strict
from rjhist.model.quantities import Quantity
from rjhist.model.records import Record
from rjhist.model.spans import Period
from rjhist.model.vocabulary import Vocabulary


class Indicator(Vocabulary):
    """What a figure measures (the indicator names of SDMX cross-domain concepts, as far as they reach).

    >>> Indicator.TRADE_TURNOVER.definition
    'exports and imports together'
    """

    TRADE_TURNOVER = "trade-turnover", "exports and imports together"
    EXPORTS = "exports", "goods sold from the reporter to the partner"
    IMPORTS = "imports", "goods bought by the reporter from the partner"
    TRADE_BALANCE = "trade-balance", "exports less imports"
    SHARE_OF_EXPORTS = "share-of-exports", "one commodity's part of all exports"
    SHARE_OF_IMPORTS = "share-of-imports", "one commodity's part of all imports"
    INVESTMENT_RANK = "investment-rank", "the place of a country among investors"
    INVESTMENT = "investment", "money put into firms abroad"
    LOAN = "loan", "money lent"
    PRICE = "price", "a price asked, offered or paid"
    POPULATION = "population", "people who live in a place"
    WORKERS = "workers", "people employed in a place or trade"
    SETTLEMENTS = "settlements", "inhabited places in an area"
    ISLANDS = "islands", "islands in a group"
    FISHING_LOTS = "fishing-lots", "fishing grounds let or offered"
    CATCH_QUOTA = "catch-quota", "fish that may be caught"
    LENGTH_OF_GRANT = "length-of-grant", "for how long something was granted"
    INCIDENTS = "incidents", "events of one kind in a time"
    MEETINGS = "meetings", "sessions or rounds held"
    PRISONERS = "prisoners", "people held as prisoners"
    NATIONALS = "nationals", "citizens of the partner in the reporter's land"


class Flow(Vocabulary):
    """The direction of a figure of trade (SDMX code list CL_TRADE_FLOW).

    >>> Flow.EXPORT.code
    'X'
    """

    EXPORT = "export", "from the reporter to the partner", "X"
    IMPORT = "import", "from the partner to the reporter", "M"
    BOTH = "both", "both ways together", "T"


class YearBasis(Vocabulary):
    """What a year of a figure means.

    >>> YearBasis.FISCAL.definition
    'from 1 April to 31 March, as in Japan'
    """

    CALENDAR = "calendar", "from 1 January to 31 December"
    FISCAL = "fiscal", "from 1 April to 31 March, as in Japan"
    SEASON = "season", "a fishing or trading season within a year"


class FigureStatus(Vocabulary):
    """Whether a figure tells what was or what was to be (SDMX code list CL_OBS_STATUS, reduced).

    >>> FigureStatus.TARGET.definition
    'planned, offered or agreed for later'
    """

    ACTUAL = "actual", "counted or estimated of what was"
    TARGET = "target", "planned, offered or agreed for later"


@attrs.frozen(kw_only=True, field_transformer=strict)
class Comparison:
    """The change that a source gives against another figure.

    >>> from decimal import Decimal
    >>> from rjhist import Unit
    >>> Comparison(statistic="trade-turnover-2003", change=Quantity(value=Decimal("48.4"), unit=Unit.PERCENT)).statistic
    'trade-turnover-2003'
    """

    statistic: str | None = attrs.field(default=None, metadata=refers("statistic"))
    """The other figure, where it is recorded."""
    change: Quantity
    """The change as the source gives it."""
    against: str | None = None
    """What it is compared with, where that is no record."""


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Statistic(Record):
    """One figure, with what it measures, for whom and when.

    >>> import rjhist
    >>> rjhist.load().statistics["cer-price-1935"].quantity.value
    Decimal('140000000')
    """

    kind_word: ClassVar[str] = "statistic"
    collection: ClassVar[str] = "statistics"

    indicator: Indicator
    """What it measures."""
    reporter: str | None = attrs.field(default=None, metadata=refers("actor"))
    """Whose figure it is: the exporter, the lender, the country that counts."""
    partner: str | None = attrs.field(default=None, metadata=refers("actor"))
    """The other side."""
    territory: str | None = attrs.field(default=None, metadata=refers("territory"))
    """The place it is about."""
    commodity: str | None = None
    """The goods, in the source's grouping."""
    flow: Flow | None = None
    """The direction."""
    period: Period | None = None
    """The time it covers."""
    year_basis: YearBasis | None = None
    """What its year means."""
    status: FigureStatus = FigureStatus.ACTUAL
    """Whether it is of what was or of what was to be."""
    quantity: Quantity
    """The figure."""
    compared_with: tuple[Comparison, ...] = ()
    """Changes that the source gives."""
