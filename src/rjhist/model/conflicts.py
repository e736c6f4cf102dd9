"""Wars, battles, raids, incidents: who fought, how long, at what loss, with what outcome."""

from typing import ClassVar

import attrs

from rjhist.model.citations import Citation
from rjhist.model.dates import HistoricalDate
from rjhist.model.fields import is_slug, refers, strict
from rjhist.model.quantities import Quantity
from rjhist.model.records import NamedRecord
from rjhist.model.spans import Period
from rjhist.model.vocabulary import Vocabulary


class ConflictKind(Vocabulary):
    """What kind of conflict it is (COW and UCDP types, with the kinds of action within them).

    >>> ConflictKind.BORDER_CLASH.definition
    'fighting over a stretch of frontier that stays below a war'
    """

    WAR = "war", "sustained combat between states with at least a thousand battle deaths"
    INTERVENTION = "intervention", "forces of a state take part in another's inner war"
    CAMPAIGN = "campaign", "connected operations within a war"
    BATTLE = "battle", "one engagement of large forces"
    SIEGE = "siege", "the blockade and attack of a fortress or town"
    BORDER_WAR = "border-war", "undeclared fighting of large forces over a frontier"
    BORDER_CLASH = "border-clash", "fighting over a stretch of frontier that stays below a war"
    RAID = "raid", "a short attack without the aim to stay"
    SEIZURE = "seizure", "taking a place, ships or persons by force or threat without battle"
    MASSACRE = "massacre", "the killing of many who could not defend themselves"
    INCIDENT = "incident", "a single hostile act or collision"
    CRISIS = "crisis", "a danger of war between states that was met without one"
    DISPLAY_OF_FORCE = "display-of-force", "forces shown to bend another's will"
    INTERNMENT = "internment", "the holding of an enemy's soldiers or civilians"


class Criterion(Vocabulary):
    """What a start or end of a conflict is reckoned by (the coding rules of COW and UCDP name theirs; here each is written).

    >>> Criterion.LEGAL_END.definition
    'the state of war ends in law'
    """

    FIRST_FIGHTING = "first-fighting", "the first shots or attack"
    LANDING = "landing", "forces land or cross a frontier"
    DECLARATION = "declaration", "war is declared or takes effect by a declaration"
    CEASEFIRE = "ceasefire", "fighting stops by agreement or order"
    LAST_FIGHTING = "last-fighting", "the last fighting or the end of resistance"
    SURRENDER = "surrender", "a side surrenders"
    WITHDRAWAL = "withdrawal", "the last forces leave"
    TREATY = "treaty", "a peace is signed or takes effect"
    LEGAL_END = "legal-end", "the state of war ends in law"


class Hostility(Vocabulary):
    """The highest action of a dispute (COW Militarized Interstate Disputes 5.0, hostility level); codings are the editors' own.

    >>> Hostility.USE_OF_FORCE.code
    '4'
    """

    NO_ACTION = "no-action", "no military action was taken by the side", "1"
    THREAT = "threat", "force was threatened", "2"
    DISPLAY = "display", "force was shown", "3"
    USE_OF_FORCE = "use-of-force", "force was used below the level of war", "4"
    WAR = "war", "it was a war or a part of one", "5"
    NOT_APPLICABLE = "not-applicable", "the scale does not fit, as where one side is no state"


class ConflictOutcome(Vocabulary):
    """How a conflict, or one side of it, came out (COW MID outcome codes).

    >>> ConflictOutcome.STALEMATE.code
    '5'
    """

    VICTORY = "victory", "a side gained what it fought for by arms", "1"
    DEFEAT = "defeat", "a side lost by arms", "2"
    YIELD = "yield", "a side gave way without being beaten in the field", "3"
    STALEMATE = "stalemate", "no side changed the state of things", "5"
    COMPROMISE = "compromise", "each side gave up something", "6"
    RELEASED = "released", "what was seized was let go", "7"
    UNCLEAR = "unclear", "sources tell of it differently or not at all", "8"


class Settlement(Vocabulary):
    """How the end was arranged (COW MID settlement codes).

    >>> Settlement.NEGOTIATED.code
    '1'
    """

    NEGOTIATED = "negotiated", "by an agreement", "1"
    IMPOSED = "imposed", "by the will of one side", "2"
    NONE = "none", "by no arrangement", "3"
    UNCLEAR = "unclear", "the sources seen do not tell how", "4"


class LossKind(Vocabulary):
    """What was lost (the casualty terms of military statistics; battle deaths as in UCDP).

    >>> LossKind.MISSING.definition
    'soldiers or others whose fate was not known at the count'
    """

    KILLED = "killed", "killed in action or dead of wounds"
    DEAD = "dead", "dead of all causes, sickness included"
    WOUNDED = "wounded", "hurt and alive"
    MISSING = "missing", "soldiers or others whose fate was not known at the count"
    CAPTURED = "captured", "taken prisoner or interned"
    CASUALTIES = "casualties", "killed, wounded and missing together"
    CIVILIANS_KILLED = "civilians-killed", "civilians who died by violence"
    MATERIEL = "materiel", "ships, aircraft, guns and other things lost"


@attrs.frozen(kw_only=True, field_transformer=strict)
class Limit:
    """One reckoning of a conflict's start or end.

    >>> Limit(criterion=Criterion.DECLARATION, date=HistoricalDate.parse("1904-02-10")).chosen
    False
    """

    criterion: Criterion
    """What it is reckoned by."""
    date: HistoricalDate
    """The day."""
    chosen: bool = False
    """Whether the conflict's period is made of it."""
    citations: tuple[Citation, ...] = ()
    """Where it stands."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class SideMember:
    """One who fought on a side, for the whole or for a time.

    >>> SideMember(actor="empire-of-japan", initiator=True).period is None
    True
    """

    actor: str = attrs.field(metadata=refers("actor"))
    """The state, army or other actor."""
    period: Period | None = None
    """Its own part of the time; None for the whole."""
    initiator: bool | None = None
    """Whether it acted first, by the coding rule of COW; no judgement of right."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Loss:
    """A figure of losses, with who claims it.

    >>> from decimal import Decimal
    >>> from rjhist import Unit
    >>> Loss(kind=LossKind.KILLED, quantity=Quantity(value=Decimal(236), unit=Unit.PERSONS)).claimed_by is None
    True
    """

    key: str | None = attrs.field(default=None, metadata=is_slug())
    """A slug unique in the side, where an attestation points to it."""
    kind: LossKind
    """What was lost."""
    quantity: Quantity
    """How much."""
    claimed_by: str | None = attrs.field(default=None, metadata=refers("actor", "source"))
    """Who says so."""
    citations: tuple[Citation, ...] = ()
    """Where it stands."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Side:
    """One side of a conflict.

    >>> Side(key="japan", participants=(SideMember(actor="empire-of-japan"),)).losses
    ()
    """

    key: str = attrs.field(metadata=is_slug())
    """A slug unique in the conflict."""
    participants: tuple[SideMember, ...]
    """Who fought on it."""
    outcome: ConflictOutcome | None = None
    """How it came out for this side."""
    strength: tuple[Quantity, ...] = ()
    """Men and means it brought."""
    losses: tuple[Loss, ...] = ()
    """What it lost."""


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Conflict(NamedRecord):
    """A conflict of any size between the two countries, or one that bears on them.

    >>> import rjhist
    >>> rjhist.load()["russo-japanese-war-1904"].period.text()
    '8 February 1904 – 5 September 1905'
    """

    kind_word: ClassVar[str] = "conflict"
    collection: ClassVar[str] = "conflicts"

    kind: ConflictKind
    """What kind of conflict it is."""
    starts: tuple[Limit, ...] = ()
    """When it began, by each way of reckoning; one is chosen."""
    ends: tuple[Limit, ...] = ()
    """When it ended, by each way of reckoning; one is chosen."""
    places: tuple[str, ...] = attrs.field(default=(), metadata=refers("territory"))
    """Where it was fought."""
    sides: tuple[Side, ...] = ()
    """Who fought whom."""
    victims: tuple[str, ...] = attrs.field(default=(), metadata=refers("actor"))
    """Persons it befell."""
    hostility: Hostility | None = None
    """The highest action."""
    outcome: ConflictOutcome | None = None
    """How it came out as a whole."""
    settlement: Settlement | None = None
    """How its end was arranged."""
    ended_by: tuple[str, ...] = attrs.field(default=(), metadata=refers("treaty", "event"))
    """The instrument or event that ended it."""
    claims: tuple[str, ...] = attrs.field(default=(), metadata=refers("claim"))
    """The claims at stake."""
    part_of: tuple[str, ...] = attrs.field(default=(), metadata=refers("conflict"))
    """The larger conflicts it belongs to."""

    @property
    def period(self) -> Period:
        """From the chosen start to the chosen end; an end that is not recorded is unknown."""
        return Period(start=_chosen(self.starts), end=_chosen(self.ends))


def _chosen(limits: tuple[Limit, ...]) -> HistoricalDate | None:
    return next((limit.date for limit in limits if limit.chosen), None)
