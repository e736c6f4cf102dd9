"""How an instrument came into force, in which stretches of time it was, and how it ended."""

import attrs

from rjhist.model.citations import Citation
from rjhist.model.dates import HistoricalDate
from rjhist.model.fields import refers, strict
from rjhist.model.quantities import Quantity
from rjhist.model.spans import Tenure
from rjhist.model.views import View
from rjhist.model.vocabulary import Vocabulary


class ActKind(Vocabulary):
    """An act by which a party binds, unbinds or declares itself (Vienna Convention on the Law of Treaties, arts. 10-16, 54-68).

    >>> ActKind.EXCHANGE_OF_RATIFICATIONS.code
    'VCLT 16(a)'
    """

    INITIALLING = "initialling", "initials that fix a text", "VCLT 10(b)"
    SIGNATURE = "signature", "signature, where parties signed on different days or in addition to the first", "VCLT 12"
    RATIFICATION = "ratification", "the act of a head of state that confirms a signed text", "VCLT 14"
    ACCEPTANCE = "acceptance", "consent called acceptance", "VCLT 14(2)"
    APPROVAL = "approval", "consent called approval, that of a parliament or council included", "VCLT 14(2)"
    ACCESSION = "accession", "consent by one who did not sign", "VCLT 15"
    EXCHANGE_OF_RATIFICATIONS = "exchange-of-ratifications", "the parties hand one another their ratifications", "VCLT 16(a)"
    DEPOSIT = "deposit", "a ratification is left with the depositary", "VCLT 16(b)"
    RESERVATION = "reservation", "a statement that excludes or changes the effect of a provision", "VCLT 2(1)(d)"
    DECLARATION = "declaration", "a statement that reads or qualifies a text without excluding any of it"
    NOTICE_OF_NON_RENEWAL = "notice-of-non-renewal", "word that the text will not be prolonged at the end of its term"
    NOTICE_OF_DENUNCIATION = "notice-of-denunciation", "word that a party ends the text", "VCLT 56"
    WITHDRAWAL = "withdrawal", "a party leaves a text that goes on for others", "VCLT 54"
    SUSPENSION = "suspension", "the operation of a text is stopped for a time", "VCLT 57"
    RESUMPTION = "resumption", "a suspended text operates again"


class ForceStatus(Vocabulary):
    """How an instrument stands for a time.

    >>> ForceStatus.PROVISIONAL.code
    'VCLT 25'
    """

    IN_FORCE = "in-force", "it binds its parties", "VCLT 24"
    PROVISIONAL = "provisional", "it is applied before it is in force", "VCLT 25"
    SUSPENDED = "suspended", "it exists and is not applied", "VCLT 57"
    VOID = "void", "it is held never to have bound", "VCLT 69"

    @property
    def binds(self) -> bool:
        """Whether an instrument of this status is applied: in force or provisionally."""
        return self in (ForceStatus.IN_FORCE, ForceStatus.PROVISIONAL)


class ForceState(Vocabulary):
    """Whether an instrument ever entered into force.

    >>> ForceState.NEVER_ENTERED.definition
    'it was made and never came into force'
    """

    ENTERED = "entered", "it came into force, whether or not the day is known"
    NEVER_ENTERED = "never-entered", "it was made and never came into force"
    NOT_APPLICABLE = "not-applicable", "a text of its nature does not come into force"
    UNKNOWN = "unknown", "the sources seen do not tell whether it came into force"


class Termination(Vocabulary):
    """How an instrument ended (Vienna Convention on the Law of Treaties, part V, and the older practice of war).

    >>> Termination.OWN_TERMS.code
    'VCLT 54(a)'
    """

    OWN_TERMS = "own-terms", "its term ran out or its purpose was done", "VCLT 54(a)"
    DENUNCIATION = "denunciation", "a party gave notice and the notice took effect", "VCLT 56"
    CONSENT = "consent", "all parties agreed to end it", "VCLT 54(b)"
    SUPERSEDED = "superseded", "a later text took its place", "VCLT 59"
    WAR = "war", "war between its parties ended it"
    EXECUTION = "execution", "all that it laid down was carried out"
    EXTINCTION_OF_A_PARTY = "extinction-of-a-party", "a party ceased to exist and nobody stood in for it"
    DESUETUDE = "desuetude", "it fell out of use without any act"


@attrs.frozen(kw_only=True, field_transformer=strict)
class ActOfConsent:
    """One act by one or more parties: a ratification, an accession, a notice.

    >>> ActOfConsent(kind=ActKind.EXCHANGE_OF_RATIFICATIONS, date=HistoricalDate.parse("1856-12-07"), place="shimoda").actors
    ()
    """

    date: HistoricalDate | None = None
    """When."""
    actors: tuple[str, ...] = attrs.field(default=(), metadata=refers("actor"))
    """By whom; empty for an act of all parties together."""
    place: str | None = attrs.field(default=None, metadata=refers("territory"))
    """Where."""
    kind: ActKind
    """What was done."""
    note: str | None = None
    """What was declared or reserved, in a few words."""
    citations: tuple[Citation, ...] = ()
    """Where it stands."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Term:
    """For how long a text says that it lasts.

    >>> from decimal import Decimal
    >>> from rjhist import Unit
    >>> Term(length=Quantity(value=Decimal(5), unit=Unit.YEARS), renewal="five years unless denounced").notice is None
    True
    """

    length: Quantity | None = None
    """The first term."""
    renewal: str | None = None
    """How it is prolonged."""
    notice: Quantity | None = None
    """How long before its end a party must say that it does not want to go on."""
    citations: tuple[Citation, ...] = ()
    """Where it stands."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class ForceSpell:
    """A stretch of time in which an instrument, or some of its articles, stood in one way.

    >>> from rjhist import ONGOING
    >>> ForceSpell(tenure=Tenure(start=HistoricalDate.parse("1956-12-12"), until=ONGOING)).status
    <ForceStatus.IN_FORCE: 'in-force'>
    """

    tenure: Tenure
    """From the day of entry into force to the first day no longer so."""
    status: ForceStatus = ForceStatus.IN_FORCE
    """How it stood."""
    articles: tuple[str, ...] = attrs.field(default=(), metadata={"scalar": True})
    """The articles meant; empty for all."""
    views: tuple[View, ...] = ()
    """In whose view, where this is disputed."""
    by: tuple[str, ...] = attrs.field(default=(), metadata=refers("treaty", "conflict", "event"))
    """What began the spell or ended it, where that is not the text's own clause."""
    citations: tuple[Citation, ...] = ()
    """Where it stands."""
