"""Those who act: states and their lineages, governments, armies, companies, peoples, persons."""

from typing import ClassVar

import attrs

from rjhist.model.citations import Citation
from rjhist.model.dates import HistoricalDate
from rjhist.model.fields import refers, strict
from rjhist.model.names import Names
from rjhist.model.records import NamedRecord
from rjhist.model.spans import Period, Tenure
from rjhist.model.vocabulary import Vocabulary


class ActorKind(Vocabulary):
    """What acts (CIDOC CRM E39 Actor, divided as the field of international relations needs).

    >>> ActorKind.LINEAGE.definition
    'the states and governments of one country through time, taken together'
    """

    LINEAGE = "lineage", "the states and governments of one country through time, taken together"
    STATE = "state", "a sovereign state, generally recognised as one in its time"
    CONTESTED_STATE = "contested-state", "an entity that claimed to be a state and was recognised by few or by none"
    GOVERNMENT = "government", "a regime or central government as distinct from its state"
    PROVISIONAL_AUTHORITY = "provisional-authority", "an authority set up for a time: occupation, provisional or rebel government"
    MINISTRY = "ministry", "a ministry, commissariat or office of a government"
    ARMED_FORCE = "armed-force", "an army, fleet, army group or other armed body"
    PEOPLE = "people", "an ethnic community, whether or not it had a state"
    MOVEMENT = "movement", "a party, political movement or social group"
    PERSON = "person", "one human being", "E21"
    COMPANY = "company", "an enterprise that trades, produces or carries"
    ORGANISATION = "organisation", "an international or private body that is no company", "E74"


class Succession(Vocabulary):
    """How one actor follows another (Vienna Convention on Succession of States 1978, art. 2, and the practice of continuity).

    >>> Succession.CONTINUATION.definition
    'the same subject of law goes on under another name or constitution'
    """

    CONTINUATION = "continuation", "the same subject of law goes on under another name or constitution"
    SUCCESSION = "succession", "another subject of law takes its place in responsibility for a territory"
    SEPARATION = "separation", "a part leaves a whole that goes on"
    UNION = "union", "several join into a new one"
    DISSOLUTION = "dissolution", "a whole falls apart into several"


class Capacity(Vocabulary):
    """In what capacity an office is held or a text is signed (Vienna Convention on the Law of Treaties, art. 7).

    >>> Capacity.PLENIPOTENTIARY.definition
    'with full powers to negotiate or sign'
    """

    SUBSTANTIVE = "substantive", "as the regular holder of the office"
    ACTING = "acting", "in place of a holder, for a time"
    PLENIPOTENTIARY = "plenipotentiary", "with full powers to negotiate or sign"
    CHARGE = "charge", "as chargé d'affaires in the absence of a head of mission"


class RecognitionKind(Vocabulary):
    """How far an actor recognises another (Oppenheim's International Law, 9th ed., ss. 39-53).

    >>> RecognitionKind.DE_FACTO.definition
    'provisional: as in effective control, without prejudice to title'
    """

    DE_FACTO = "de-facto", "provisional: as in effective control, without prejudice to title"
    DE_JURE = "de-jure", "full and lasting: as entitled to represent the state"
    REFUSED = "refused", "recognition stated to be withheld"


class Tie(Vocabulary):
    """A tie of kinship (the FOAF relationship terms that history needs here).

    >>> Tie.CHILD.definition
    'the other is a son or daughter of this person'
    """

    PARENT = "parent", "the other is the father or mother of this person"
    CHILD = "child", "the other is a son or daughter of this person"
    SPOUSE = "spouse", "the other is married to this person"
    SIBLING = "sibling", "the other is a brother or sister of this person"


@attrs.frozen(kw_only=True, field_transformer=strict)
class Predecessor:
    """An actor that this one follows, and how.

    >>> Predecessor(actor="ussr", succession=Succession.CONTINUATION).date is None
    True
    """

    actor: str = attrs.field(metadata=refers("actor"))
    """The earlier actor."""
    succession: Succession
    """How this one follows it."""
    date: HistoricalDate | None = None
    """When."""
    citations: tuple[Citation, ...] = ()
    """Where it stands."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class OfficeTenure:
    """A person's time in an office.

    >>> from rjhist import ONGOING
    >>> OfficeTenure(office="president-of-russia", tenure=Tenure(start=HistoricalDate.parse("2012-05-07"), until=ONGOING)).capacity
    <Capacity.SUBSTANTIVE: 'substantive'>
    """

    office: str = attrs.field(metadata=refers("office"))
    """The office."""
    capacity: Capacity = Capacity.SUBSTANTIVE
    """In what capacity."""
    tenure: Tenure
    """From the day of taking it over to the first day no longer in it."""
    citations: tuple[Citation, ...] = ()
    """Where it stands."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Allegiance:
    """The state or body that an actor served or belonged to, and when.

    >>> Allegiance(state="ussr", tenure=Tenure(start=None, until=None)).state
    'ussr'
    """

    state: str = attrs.field(metadata=refers("actor"))
    """The state, government or organisation."""
    tenure: Tenure
    """How long."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Kin:
    """A relative.

    >>> Kin(person="alexander-ii", tie=Tie.PARENT).tie.value
    'parent'
    """

    person: str = attrs.field(metadata=refers("actor"))
    """The relative."""
    tie: Tie
    """What the relative is to this person."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Recognition:
    """How another actor recognised this one, and when.

    >>> from rjhist import ONGOING
    >>> Recognition(by="japan", kind=RecognitionKind.DE_JURE, tenure=Tenure(start=HistoricalDate.parse("1925-01-20"), until=ONGOING)).by
    'japan'
    """

    by: str = attrs.field(metadata=refers("actor"))
    """The recognising actor."""
    kind: RecognitionKind
    """How far."""
    tenure: Tenure
    """From the day of the act."""
    citations: tuple[Citation, ...] = ()
    """Where it stands."""


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Actor(NamedRecord):
    """Anyone or anything that acts.

    >>> import rjhist
    >>> ussr = rjhist.load().actors["ussr"]
    >>> ussr.lineage, ussr.period.start.text()
    ('russia', '30 December 1922')
    """

    kind_word: ClassVar[str] = "actor"
    collection: ClassVar[str] = "actors"

    kind: ActorKind
    """What it is."""
    lineage: str | None = attrs.field(default=None, metadata=refers("actor"))
    """The lineage that a state, a government or one of its bodies belongs to."""
    period: Period | None = None
    """Its existence or life, both days included."""
    floruit: Period | None = None
    """When a person whose life dates nobody knows is known to have been active."""
    predecessors: tuple[Predecessor, ...] = ()
    """The actors it follows."""
    tenures: tuple[OfficeTenure, ...] = ()
    """The offices a person held."""
    allegiances: tuple[Allegiance, ...] = ()
    """The states and bodies it served."""
    family_name: Names | None = None
    """A person's family name."""
    given_name: Names | None = None
    """A person's given name, patronymic included."""
    kin: tuple[Kin, ...] = ()
    """Relatives who matter here."""
    recognitions: tuple[Recognition, ...] = ()
    """Who recognised it and how far."""
