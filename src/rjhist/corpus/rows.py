"""What questions answer that is no record: rows with named fields, holding ids as records do."""

from decimal import Decimal

import attrs

from rjhist.model.citations import Citation, Verdict
from rjhist.model.claims import Stance
from rjhist.model.dates import HistoricalDate
from rjhist.model.display import as_html
from rjhist.model.effects import EffectKind
from rjhist.model.force import ForceStatus
from rjhist.model.negotiations import StepKind
from rjhist.model.quantities import Quantity, Unit
from rjhist.model.records import Record
from rjhist.model.spans import Period, Tenure
from rjhist.model.statistics import FigureStatus
from rjhist.model.views import View
from rjhist.model.vocabulary import Vocabulary


class Row:
    """A result that shows itself in a notebook as a table of its fields."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return as_html(self)


class Certainty(Vocabulary):
    """How sure an answer is, given what is known of the dates (the modal operators of possible and certain overlap).

    >>> Certainty.POSSIBLE.definition
    'some reading of the dates makes it so'
    """

    CERTAIN = "certain", "every reading of the dates makes it so"
    POSSIBLE = "possible", "some reading of the dates makes it so"

    @classmethod
    def of(cls, certain: bool) -> "Certainty":  # noqa: FBT001 - the word of a truth value
        """Return the word for what is beyond doubt or not."""
        return cls.CERTAIN if certain else cls.POSSIBLE


@attrs.frozen(kw_only=True)
class Reason(Row):
    """A record on which an answer rests, with its citations.

    >>> import rjhist
    >>> reason = rjhist.load().status_of("south-sakhalin", on="1930-01-01").why()[0]
    >>> reason.record.startswith("south-sakhalin")
    True
    """

    record: str
    """The id of the record."""
    citations: tuple[Citation, ...]
    """Where it stands."""
    text: str
    """What it contributes, in words."""

    @classmethod
    def of(cls, record: Record, text: str) -> "Reason":
        """Return what a whole record contributes.

        >>> import rjhist
        >>> rjhist.Reason.of(rjhist.load()["portsmouth-1905"], "ended the war").record
        'portsmouth-1905'
        """
        return cls(record=record.id, citations=record.citations, text=text)


@attrs.frozen(kw_only=True)
class EffectRow(Row):
    """One effect of one instrument.

    >>> import rjhist
    >>> [row.beneficiary for row in rjhist.load().effects(treaty="portsmouth-1905", claim="sakhalin-south-japan-1905")][0]
    'empire-of-japan'
    """

    treaty: str
    """The instrument."""
    claim: str | None
    """The claim it works on."""
    territory: str | None
    """The place it works on."""
    kind: EffectKind
    """What it does."""
    article: str | None
    """The article that does it."""
    beneficiary: str | None
    """In whose favour."""
    condition: str | None
    """What it depends on."""
    views: tuple[View, ...]
    """In whose reading."""
    citations: tuple[Citation, ...]
    """Where it stands."""


@attrs.frozen(kw_only=True)
class StepRow(Row):
    """One step of one negotiation.

    >>> import rjhist
    >>> "ussr" in rjhist.load().steps(negotiation="kawakami-ioffe-talks-1923", kind="demand")[0].by
    True
    """

    negotiation: str
    """The talks."""
    key: str
    """The step's key in them."""
    date: HistoricalDate | None
    """When."""
    by: tuple[str, ...]
    """Who made it."""
    kind: StepKind
    """What it is."""
    summary: str
    """What was put or answered."""
    answers: tuple[str, ...]
    """The steps it answers."""
    quantities: tuple[Quantity, ...]
    """Figures put forward."""


@attrs.frozen(kw_only=True)
class PositionRow(Row):
    """What one actor held about one claim for a time.

    >>> import rjhist
    >>> rjhist.load().positions(claim="northern-territories-japan-1945", actor="united-states")[0].actor
    'united-states'
    """

    claim: str
    """The claim."""
    actor: str
    """Who held it."""
    tenure: Tenure
    """How long."""
    stance: Stance
    """The kind of position."""
    territories: tuple[str, ...]
    """The places meant: its own or those of the claim."""
    condition: str | None
    """What it was made to depend on."""
    summary: str | None
    """What was said, in the editors' words."""
    citations: tuple[Citation, ...]
    """Where it stands."""
    certainty: Certainty | None
    """How sure the dates make it for the day asked; None where none was."""


@attrs.frozen(kw_only=True)
class SeriesRow(Row):
    """One figure of a series.

    >>> import rjhist
    >>> rjhist.load().statistics.of("trade-turnover", reporter="russia").series()[0].unit.value
    'us-dollars'
    """

    statistic: str
    """The record."""
    period: Period | None
    """The time it covers."""
    low: Decimal | None
    """The figure, or the low end of its range; None where that is open."""
    high: Decimal | None
    """The figure, or the high end of its range; None where that is open."""
    unit: Unit
    """What is counted."""
    label: str | None
    """What the number is of, in a few words."""
    approximate: bool
    """Whether the source gives it as about so much."""
    reporter: str | None
    """Whose figure it is."""
    partner: str | None
    """The other side."""
    status: FigureStatus
    """Whether it is of what was or of what was to be."""


@attrs.frozen(kw_only=True)
class ForceRow(Row):
    """One reading of an instrument's force.

    >>> import rjhist
    >>> rjhist.load().force_of("portsmouth-1905", on="1910-01-01")[0].status.value
    'in-force'
    """

    treaty: str
    """The instrument."""
    tenure: Tenure
    """The spell."""
    status: ForceStatus
    """How it stands."""
    articles: tuple[str, ...]
    """The articles meant; empty for all."""
    view: str | None
    """Whose reading it is; None where nobody disputes it."""
    certainty: Certainty
    """How sure the dates make it."""


@attrs.frozen(kw_only=True)
class TimelineEntry(Row):
    """One dated fact.

    >>> import rjhist
    >>> [entry.field for entry in rjhist.load().timeline("1905-09-05", "1905-09-05") if entry.record == "portsmouth-1905"]
    ['signed']
    """

    date: HistoricalDate
    """The date."""
    record: str
    """The record that has it."""
    field: str
    """The path of the field."""
    text: str
    """What it is of: the record's name, or a step's summary."""


@attrs.frozen(kw_only=True)
class Disagreement(Row):
    """A value that a source gives beside the preferred one.

    >>> import rjhist
    >>> row = rjhist.load().disagreements(of="kawakami-ioffe-talks-1923")[0]
    >>> row.field, row.verdict.value
    ('period', 'mistaken')
    """

    record: str
    """The record."""
    field: str
    """The path of the field."""
    preferred: str
    """The value that the field carries."""
    value: str | None
    """The other value, in the field's form."""
    as_given: str | None
    """The other value as that source has it."""
    verdict: Verdict
    """Whether it is a rival or mistaken."""
    citation: Citation
    """Where it stands."""
    reason: str | None
    """Why it is not preferred."""


@attrs.frozen(kw_only=True)
class Related(Row):
    """A record that points to another, and the field in which it does.

    >>> import rjhist
    >>> row = rjhist.load().related("sakhalin-south-japan-1905")[0]
    >>> bool(row.record and row.field)
    True
    """

    record: str
    """The record that points."""
    field: str
    """The path of the field."""


@attrs.frozen(kw_only=True)
class OfficeRow(Row):
    """A person in an office on a day.

    >>> import rjhist
    >>> "komura-jutaro" in [row.person for row in rjhist.load().on("1905-09-05").offices if row.office == "foreign-minister-of-japan"]
    True
    """

    office: str
    """The office."""
    person: str
    """The person."""
    certainty: Certainty
    """How sure the dates make it."""
