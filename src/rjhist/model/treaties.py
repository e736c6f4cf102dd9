"""Treaties and the other instruments on which rights, obligations or title are rested."""

from typing import ClassVar

import attrs

from rjhist.model.actors import Capacity
from rjhist.model.dates import HistoricalDate
from rjhist.model.effects import Effect
from rjhist.model.fields import refers, strict
from rjhist.model.force import ActOfConsent, ForceSpell, ForceState, Term, Termination
from rjhist.model.instruments import LinkKind, Nature, Obligation, PartyRole, Subject, TreatyKind
from rjhist.model.languages import Language
from rjhist.model.names import Names
from rjhist.model.quantities import Quantity
from rjhist.model.records import NamedRecord


@attrs.frozen(kw_only=True, field_transformer=strict)
class Signatory:
    """Who signed for a party.

    >>> Signatory(person="komura-jutaro", office="foreign-minister-of-japan", capacity=Capacity.PLENIPOTENTIARY).person
    'komura-jutaro'
    """

    person: str = attrs.field(metadata=refers("actor"))
    """The person."""
    office: str | None = attrs.field(default=None, metadata=refers("office"))
    """The office held when signing; None where no source seen gives one."""
    capacity: Capacity | None = None
    """In what capacity."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Party:
    """One who takes part in an instrument, and how.

    >>> Party(actor="ussr", role=PartyRole.DECLINED_TO_SIGN).signed_by
    ()
    """

    actor: str = attrs.field(metadata=refers("actor"))
    """The state, government or company."""
    role: PartyRole
    """Its part in the instrument."""
    signed_by: tuple[Signatory, ...] = ()
    """Those who signed for it."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Registration:
    """Where an instrument is registered or officially printed.

    >>> Registration(series="LNTS", number="866", volume="34", page="32").number
    '866'
    """

    series: str
    """The series, by its usual abbreviation."""
    number: str | None = attrs.field(default=None, metadata={"scalar": True})
    """The registration number."""
    volume: str | None = attrs.field(default=None, metadata={"scalar": True})
    """The volume."""
    page: str | None = attrs.field(default=None, metadata={"scalar": True})
    """The first page."""
    date: HistoricalDate | None = None
    """The day of registration."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Component:
    """A part of an instrument without signatories, force or end of its own.

    >>> Component(kind=TreatyKind.NOTE, names=Names(en="Annexed note")).kind.value
    'note'
    """

    kind: TreatyKind
    """Its title's word."""
    names: Names
    """What it is called."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Provision:
    """What an article lays down, in the editors' words.

    >>> Provision(article="2", summary="The border runs between Iturup and Urup.").terms
    ()
    """

    article: str | None = attrs.field(default=None, metadata={"scalar": True})
    """The article or paragraph; None where the text has no numbers."""
    summary: str
    """What it says, in other words."""
    territories: tuple[str, ...] = attrs.field(default=(), metadata=refers("territory"))
    """The places it touches."""
    quantities: tuple[Quantity, ...] = ()
    """Prices, terms, shares and widths that it lays down."""
    terms: tuple[str, ...] = ()
    """Operative terms of the text, at most five words each."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class TreatyLink:
    """How an instrument stands to another.

    >>> TreatyLink(kind=LinkKind.SUPERSEDES, treaty="shimoda-1855").kind.value
    'supersedes'
    """

    kind: LinkKind
    """What this instrument does to the other."""
    treaty: str = attrs.field(metadata=refers("treaty"))
    """The other instrument."""


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Treaty(NamedRecord):
    """An instrument of any nature: agreements of states, political texts, unilateral acts, orders of an occupation.

    >>> import rjhist
    >>> portsmouth = rjhist.load()["portsmouth-1905"]
    >>> portsmouth
    <Treaty portsmouth-1905 "Treaty of Portsmouth" 1905-09-05>
    >>> "9" in {effect.article for effect in portsmouth.effects if effect.kind == "transfers"}
    True
    """

    kind_word: ClassVar[str] = "treaty"
    collection: ClassVar[str] = "treaties"

    kind: TreatyKind
    """The word of its title, which decides nothing."""
    nature: Nature
    """What it is in law."""
    subjects: tuple[Subject, ...] = ()
    """What it is about."""
    obligations: tuple[Obligation, ...] = ()
    """What it binds its parties to in case of war."""
    parties: tuple[Party, ...] = ()
    """Those who take part, and who signed for them."""
    signed: HistoricalDate | None = None
    """The day of signature or, for an act of one side, of issue."""
    place: str | None = attrs.field(default=None, metadata=refers("territory"))
    """Where it was signed."""
    acts: tuple[ActOfConsent, ...] = ()
    """Ratifications, notices and the like, one by one."""
    term: Term | None = None
    """For how long it says that it lasts."""
    force: tuple[ForceSpell, ...] = ()
    """When it stood how."""
    force_state: ForceState | None = None
    """Whether it ever entered into force."""
    termination: Termination | None = None
    """How it ended."""
    secret: bool | None = None
    """Whether it was kept secret when made."""
    published: HistoricalDate | None = None
    """When it was first made public."""
    languages: tuple[Language, ...] = ()
    """The languages of its authentic texts."""
    registration: tuple[Registration, ...] = ()
    """Where it is registered or officially printed."""
    components: tuple[Component, ...] = ()
    """Its parts that are no records of their own."""
    provisions: tuple[Provision, ...] = ()
    """What its articles lay down on territory, resources and nationals."""
    links: tuple[TreatyLink, ...] = ()
    """How it stands to other instruments."""
    effects: tuple[Effect, ...] = ()
    """What it does to claims and places."""
