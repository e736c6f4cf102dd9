"""Questions to figures."""

from typing import Self

from rjhist.corpus.collection import Collection
from rjhist.corpus.postings import order_key
from rjhist.corpus.rows import SeriesRow
from rjhist.model.records import Record
from rjhist.model.statistics import Indicator, Statistic


class Statistics(Collection[Statistic]):
    """Figures by the start of their period; ``on(day)`` finds those whose period contains the day.

    >>> import rjhist
    >>> str(rjhist.load().statistics["cer-price-1935"].quantity.value)
    '140000000'
    """

    kind_word = "statistic"

    def of(self, indicator: str, reporter: str | Record | None = None, partner: str | Record | None = None) -> Self:
        """Return the figures of one indicator, all or of one reporter or with one partner. ValueError for an unknown indicator.

        >>> import rjhist
        >>> "cer-price-1935" in rjhist.load().statistics.of("price", reporter="russia")
        True
        """
        found = self._under("indicator", (Indicator(indicator),))
        if reporter is not None:
            found = found._under("reporter", self._links.actors_meant(reporter))  # noqa: SLF001 - of its own class
        if partner is not None:
            found = found._under("partner", self._links.actors_meant(partner))  # noqa: SLF001 - of its own class
        return found

    def series(self) -> tuple[SeriesRow, ...]:
        """Return the figures one after another in time, as rows with the ends of their ranges; filter first to have one unit and reporter.

        >>> import rjhist
        >>> turnover = rjhist.load().statistics.of("trade-turnover", reporter="russian-federation", partner="japan").series()
        >>> turnover[0].period.start.edtf < turnover[-1].period.start.edtf
        True
        """
        return tuple(_series_row(own) for own in self.sorted(order_key))


def _series_row(own: Statistic) -> SeriesRow:
    figure = own.quantity
    low, high = (figure.low, figure.high) if figure.value is None else (figure.value, figure.value)
    return SeriesRow(
        statistic=own.id, period=own.period, low=low, high=high, unit=figure.unit, label=figure.label, approximate=figure.approximate,
        reporter=own.reporter, partner=own.partner, status=own.status,
    )  # fmt: skip
