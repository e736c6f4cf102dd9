"""Talks: who met, what was proposed and answered, what came of it."""

from typing import ClassVar

import attrs

from rjhist.model.citations import Citation
from rjhist.model.dates import HistoricalDate
from rjhist.model.fields import is_slug, refers, strict
from rjhist.model.quantities import Quantity
from rjhist.model.records import NamedRecord
from rjhist.model.spans import Period
from rjhist.model.vocabulary import Vocabulary


class Method(Vocabulary):
    """How a settlement is sought (United Nations Charter, art. 33; ICOW's types of settlement attempt).

    >>> Method.GOOD_OFFICES.definition
    'a third party brings the sides together and leaves the substance to them'
    """

    DIRECT_TALKS = "direct-talks", "delegates of the sides meet"
    SUMMIT = "summit", "heads of state or government meet"
    CONFERENCE = "conference", "delegates of several states meet in conference"
    MISSION = "mission", "one side sends an envoy to the other"
    CORRESPONDENCE = "correspondence", "notes or letters go to and fro"
    GOOD_OFFICES = "good-offices", "a third party brings the sides together and leaves the substance to them"
    MEDIATION = "mediation", "a third party takes part and proposes terms"


class Officiality(Vocabulary):
    """In whose name the talks were held (after the tracks of Montville).

    >>> Officiality.UNOFFICIAL.code
    'track two'
    """

    OFFICIAL = "official", "by governments and in their name", "track one"
    SEMI_OFFICIAL = "semi-official", "by persons whom governments knew and let go on without being bound", "track one and a half"
    UNOFFICIAL = "unofficial", "by private persons", "track two"


class Realised(Vocabulary):
    """Whether something planned took place.

    >>> Realised.POSTPONED.definition
    'put off to a later day'
    """

    HELD = "held", "it took place"
    CANCELLED = "cancelled", "it was called off for good"
    POSTPONED = "postponed", "put off to a later day"


class ParticipantRole(Vocabulary):
    """The part someone takes in talks or an event.

    >>> ParticipantRole.MEDIATOR.definition
    'helps the sides and proposes terms to them'
    """

    PARTY = "party", "one of the sides"
    HOST = "host", "gives the place without being a side"
    MEDIATOR = "mediator", "helps the sides and proposes terms to them"
    OBSERVER = "observer", "is present without a say"
    ADVISER = "adviser", "counsels a side"
    VISITOR = "visitor", "comes as a guest or envoy"
    SPEAKER = "speaker", "makes the statement"
    ADDRESSEE = "addressee", "is spoken or written to"
    AUTHOR = "author", "wrote or published it"
    MEMBER = "member", "belongs to the body or crew that it is about"
    VICTIM = "victim", "suffered it"


class StepKind(Vocabulary):
    """What one move in talks is (the vocabulary of negotiation records in PA-X and of the diplomatic practice handbooks).

    >>> StepKind.CONDITION.definition
    'something that must be granted before a side goes on'
    """

    MEETING = "meeting", "the sides meet"
    PROPOSAL = "proposal", "a side proposes terms or talks"
    COUNTER_PROPOSAL = "counter-proposal", "a side answers with terms of its own"
    CONDITION = "condition", "something that must be granted before a side goes on"
    DEMAND = "demand", "a side asks for something as its due"
    DRAFT = "draft", "a side hands over a written text of an agreement"
    ACCEPTANCE = "acceptance", "a side agrees to what was put"
    REJECTION = "rejection", "a side refuses what was put"
    SUSPENSION = "suspension", "the talks stop for a time"
    RESUMPTION = "resumption", "the talks go on after a stop"
    BREAK_OFF = "break-off", "the talks are ended without agreement"
    ULTIMATUM = "ultimatum", "a last demand with a threat or a time limit"
    INITIALLING = "initialling", "the text is fixed by initials"
    SIGNATURE = "signature", "the result is signed"
    INSTRUCTION = "instruction", "a government decides what its delegates are to do"
    APPOINTMENT = "appointment", "a delegate is named or given powers"
    STATEMENT = "statement", "a side makes its view known without asking for anything"

    @property
    def asks(self) -> bool:
        """Whether a step of this kind waits for an answer."""
        return self in _ASKING


_ASKING = (
    StepKind.PROPOSAL, StepKind.COUNTER_PROPOSAL, StepKind.CONDITION, StepKind.DEMAND, StepKind.DRAFT, StepKind.ULTIMATUM,
)  # fmt: skip


class NegotiationResult(Vocabulary):
    """What came of talks (ICOW's and PA-X's codings of agreement, in one list).

    >>> NegotiationResult.FUNCTIONAL.definition
    'agreement on a matter beside the dispute, such as fishing or visits'
    """

    NO_TALKS = "no-talks", "what was proposed never met"
    BROKEN_OFF = "broken-off", "ended by a side before any agreement"
    NO_AGREEMENT = "no-agreement", "held to the end without agreement"
    PROCEDURAL = "procedural", "agreement on how to go on talking"
    FUNCTIONAL = "functional", "agreement on a matter beside the dispute, such as fishing or visits"
    PARTIAL = "partial", "agreement on a part of what was at issue"
    FULL_AGREEMENT = "full-agreement", "agreement on all that was at issue"
    ONGOING = "ongoing", "not ended within the coverage"
    NOT_APPLICABLE = "not-applicable", "talks that sought no agreement"
    UNKNOWN = "unknown", "the sources seen do not tell what came of them"


@attrs.frozen(kw_only=True, field_transformer=strict)
class Delegate:
    """A person who spoke for a side.

    >>> Delegate(person="karakhan-lev", office="polpred-of-ussr-in-china").person
    'karakhan-lev'
    """

    person: str = attrs.field(metadata=refers("actor"))
    """The person."""
    office: str | None = attrs.field(default=None, metadata=refers("office"))
    """The office held at the time."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Participant:
    """One who takes part in talks, with the persons who spoke for it.

    >>> Participant(actor="ussr", delegates=(Delegate(person="ioffe-adolf"),)).role
    <ParticipantRole.PARTY: 'party'>
    """

    actor: str = attrs.field(metadata=refers("actor"))
    """The state, organisation or person."""
    role: ParticipantRole = ParticipantRole.PARTY
    """Its part."""
    delegates: tuple[Delegate, ...] = ()
    """Those who spoke for it."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Step:
    """One move in talks.

    >>> Step(key="opening", kind=StepKind.MEETING, summary="The delegates met for the first time.").answers
    ()
    """

    key: str = attrs.field(metadata=is_slug())
    """A slug unique in the negotiation; elsewhere the step is ``negotiation-id#key``."""
    date: HistoricalDate | None = None
    """When."""
    by: tuple[str, ...] = attrs.field(default=(), metadata=refers("actor"))
    """Who made it."""
    kind: StepKind
    """What it is."""
    summary: str
    """What was put or answered, in the editors' words."""
    answers: tuple[str, ...] = attrs.field(default=(), metadata=refers("step"))
    """The steps it answers: keys of this negotiation, or ``negotiation-id#key``."""
    because_of: tuple[str, ...] = attrs.field(default=(), metadata=refers("step", "treaty", "negotiation", "conflict", "event", "claim"))
    """Records or steps that brought it about."""
    quantities: tuple[Quantity, ...] = ()
    """Figures put forward."""
    citations: tuple[Citation, ...] = ()
    """Where it stands."""


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Negotiation(NamedRecord):
    """Talks between sides, held, cancelled or put off.

    >>> import rjhist
    >>> rjhist.load()["kawakami-ioffe-talks-1923"].result
    <NegotiationResult.BROKEN_OFF: 'broken-off'>
    """

    kind_word: ClassVar[str] = "negotiation"
    collection: ClassVar[str] = "negotiations"

    period: Period | None = None
    """From the first to the last day of the talks."""
    venues: tuple[str, ...] = attrs.field(default=(), metadata=refers("territory"))
    """Where they were held."""
    method: Method | None = None
    """How a settlement was sought."""
    officiality: Officiality | None = None
    """In whose name."""
    realised: Realised = Realised.HELD
    """Whether they took place."""
    participants: tuple[Participant, ...] = ()
    """Who took part."""
    issues: tuple[str, ...] = attrs.field(default=(), metadata=refers("claim"))
    """The claims at issue."""
    topics: tuple[str, ...] = ()
    """What else was talked about, in single words or short phrases."""
    steps: tuple[Step, ...] = ()
    """The moves, in order."""
    result: NegotiationResult
    """What came of them."""
    resumes: tuple[str, ...] = attrs.field(default=(), metadata=refers("negotiation"))
    """The earlier talks that these go on with."""
    led_to: tuple[str, ...] = attrs.field(default=(), metadata=refers("treaty", "negotiation", "event"))
    """What they led to; empty where they failed."""
    part_of: tuple[str, ...] = attrs.field(default=(), metadata=refers("negotiation"))
    """The larger talks they belong to."""
