"""Claims to territory, and the positions that the parties took on them over time."""

from typing import ClassVar

import attrs

from rjhist.model.citations import Citation
from rjhist.model.fields import refers, strict
from rjhist.model.records import NamedRecord
from rjhist.model.spans import Period, Tenure
from rjhist.model.vocabulary import Vocabulary


class ClaimBasis(Vocabulary):
    """What a claim is rested on (the bases of the ICOW territorial claims coding, with those of the law of title).

    >>> ClaimBasis.CONTIGUITY.definition
    'the place lies next to land already held'
    """

    HISTORIC_TITLE = "historic-title", "it was theirs before"
    TREATY = "treaty", "an agreement gives it to them"
    DISCOVERY = "discovery", "their people found or charted it first"
    FIRST_OCCUPATION = "first-occupation", "their people settled it while it belonged to no state"
    EFFECTIVE_CONTROL = "effective-control", "they rule it in fact and have ruled it long"
    CONQUEST = "conquest", "they took it in war"
    CONTIGUITY = "contiguity", "the place lies next to land already held"
    SUCCESSION = "succession", "an earlier holder's right came down to them"
    SECURITY = "security", "they need it for their defence"
    ECONOMIC = "economic", "they need its resources, markets or routes"
    ETHNIC_TIES = "ethnic-ties", "people of theirs or akin to them live there"
    WARTIME_AGREEMENT = "wartime-agreement", "allies promised it to them during a war"
    INVALID_TRANSFER = "invalid-transfer", "the act by which another got it was void or wrongful"


class Stance(Vocabulary):
    """What an actor says of a claim for a time (issue positions of ICOW, reduced to what statements can show).

    >>> Stance.RESERVES.definition
    'leaves its own position open on purpose'
    """

    CLAIMS = "claims", "says that the place is or should be its own or its principal's"
    OFFERS = "offers", "says that it would give up or hand over something of it"
    ACCEPTS = "accepts", "says that it agrees with what the other side asks or has"
    RESERVES = "reserves", "leaves its own position open on purpose"
    RENOUNCES = "renounces", "gives up what it had claimed"
    DENIES_DISPUTE = "denies-dispute", "says that there is nothing to settle"
    ACKNOWLEDGES_DISPUTE = "acknowledges-dispute", "says that there is a question to settle, without conceding it"


class Resolution(Vocabulary):
    """How a claim ended (ICOW's types of resolution).

    >>> Resolution.LAPSE.definition
    'it was no longer put forward, without any act that ended it'
    """

    NONE = "none", "it has not ended"
    BILATERAL_AGREEMENT = "bilateral-agreement", "the parties settled it between them"
    THIRD_PARTY = "third-party", "others decided it"
    FORCE = "force", "one side took what it claimed, or lost what it held, by arms"
    RENUNCIATION = "renunciation", "the challenger gave it up"
    LAPSE = "lapse", "it was no longer put forward, without any act that ended it"


@attrs.frozen(kw_only=True, field_transformer=strict)
class Position:
    """What one actor held about a claim for a time, in its own terms.

    >>> from rjhist import ONGOING, HistoricalDate
    >>> held = Tenure(start=HistoricalDate.parse("1960-04-22"), until=HistoricalDate.parse("1991-04-18"))
    >>> Position(actor="ussr", tenure=held, stance=Stance.DENIES_DISPUTE).territories
    ()
    """

    actor: str = attrs.field(metadata=refers("actor"))
    """Who held it."""
    tenure: Tenure
    """How long."""
    territories: tuple[str, ...] = attrs.field(default=(), metadata=refers("territory"))
    """The places meant, where not those of the whole claim."""
    stance: Stance
    """The kind of position."""
    condition: str | None = None
    """What it was made to depend on."""
    summary: str | None = None
    """What was said, in the editors' words."""
    citations: tuple[Citation, ...] = ()
    """Where it stands."""


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class TerritorialClaim(NamedRecord):
    """An official statement of right to a place that another holds or claims (ICOW's sense of a territorial claim).

    >>> import rjhist
    >>> rjhist.load().claims["sakhalin-south-japan-1905"].resolution
    <Resolution.BILATERAL_AGREEMENT: 'bilateral-agreement'>
    """

    kind_word: ClassVar[str] = "claim"
    collection: ClassVar[str] = "claims"

    territories: tuple[str, ...] = attrs.field(metadata=refers("territory"))
    """The places claimed."""
    challengers: tuple[str, ...] = attrs.field(metadata=refers("actor"))
    """Those who put the claim forward."""
    targets: tuple[str, ...] = attrs.field(default=(), metadata=refers("actor"))
    """Those who held or claimed the place against them."""
    on_behalf_of: tuple[str, ...] = attrs.field(default=(), metadata=refers("actor"))
    """Those for whom the challengers spoke, where not for themselves."""
    period: Period
    """From the first statement to the day it ended."""
    bases: tuple[ClaimBasis, ...] = ()
    """What it was rested on."""
    positions: tuple[Position, ...] = ()
    """What each side said, and when."""
    resolution: Resolution | None = None
    """How it ended."""
    resolved_by: tuple[str, ...] = attrs.field(default=(), metadata=refers("treaty", "conflict", "event"))
    """What ended it."""
