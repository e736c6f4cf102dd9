"""The history of Russian-Japanese relations: immutable records, a sourced dataset, and the questions that it answers.

Importing the package reads and builds nothing: a name is fetched from its module when it is first used.
"""

import importlib
from typing import TYPE_CHECKING

# fmt: off
if TYPE_CHECKING:
    from rjhist.corpus.actors import Actors as Actors
    from rjhist.corpus.claims import Claims as Claims
    from rjhist.corpus.collection import Collection as Collection
    from rjhist.corpus.conflicts import Conflicts as Conflicts
    from rjhist.corpus.corpus import Corpus as Corpus
    from rjhist.corpus.difference import Change as Change, Diff as Diff
    from rjhist.corpus.events import Events as Events
    from rjhist.corpus.finding.matches import Hit as Hit, Match as Match, Mention as Mention
    from rjhist.corpus.listings import Offices as Offices, Phases as Phases, Sources as Sources, Territories as Territories
    from rjhist.corpus.moment import Moment as Moment
    from rjhist.corpus.negotiations import Negotiations as Negotiations
    from rjhist.corpus.possessions import Possessions as Possessions
    from rjhist.corpus.relations import Relations as Relations
    from rjhist.corpus.rows import (
        Certainty as Certainty, Disagreement as Disagreement, EffectRow as EffectRow, ForceRow as ForceRow,
        OfficeRow as OfficeRow, PositionRow as PositionRow, Reason as Reason, Related as Related, SeriesRow as SeriesRow,
        StepRow as StepRow, TimelineEntry as TimelineEntry,
    )
    from rjhist.corpus.statistics import Statistics as Statistics
    from rjhist.corpus.status import Group as Group, Reading as Reading, TerritoryStatus as TerritoryStatus
    from rjhist.corpus.treaties import Treaties as Treaties
    from rjhist.errors import (
        DateError as DateError, InvalidData as InvalidData, MissingExtra as MissingExtra, NoData as NoData, Problem as Problem,
        RjhistError as RjhistError, UnknownId as UnknownId,
    )
    from rjhist.loading import check as check, load as load
    from rjhist.model.actors import (
        Actor as Actor, ActorKind as ActorKind, Allegiance as Allegiance, Capacity as Capacity, Kin as Kin,
        OfficeTenure as OfficeTenure, Predecessor as Predecessor, Recognition as Recognition, RecognitionKind as RecognitionKind,
        Succession as Succession, Tie as Tie,
    )
    from rjhist.model.citations import (
        Attestation as Attestation, Citation as Citation, CitationRole as CitationRole, Explanation as Explanation,
        ExternalId as ExternalId, LocatorKind as LocatorKind, MatchKind as MatchKind, Scheme as Scheme, Verdict as Verdict,
    )
    from rjhist.model.claims import (
        ClaimBasis as ClaimBasis, Position as Position, Resolution as Resolution, Stance as Stance,
        TerritorialClaim as TerritorialClaim,
    )
    from rjhist.model.conflicts import (
        Conflict as Conflict, ConflictKind as ConflictKind, ConflictOutcome as ConflictOutcome, Criterion as Criterion,
        Hostility as Hostility, Limit as Limit, Loss as Loss, LossKind as LossKind, Settlement as Settlement, Side as Side,
        SideMember as SideMember,
    )
    from rjhist.model.dates import (
        Calendar as Calendar, CalendarDate as CalendarDate, Day as Day, HistoricalDate as HistoricalDate, Precision as Precision,
    )
    from rjhist.model.effects import Effect as Effect, EffectKind as EffectKind
    from rjhist.model.events import Event as Event, EventKind as EventKind, Participation as Participation
    from rjhist.model.force import (
        ActKind as ActKind, ActOfConsent as ActOfConsent, ForceSpell as ForceSpell, ForceState as ForceState,
        ForceStatus as ForceStatus, Term as Term, Termination as Termination,
    )
    from rjhist.model.instruments import (
        LinkKind as LinkKind, Nature as Nature, Obligation as Obligation, PartyRole as PartyRole, Subject as Subject,
        TreatyKind as TreatyKind,
    )
    from rjhist.model.languages import Language as Language
    from rjhist.model.meta import Coverage as Coverage, Meta as Meta
    from rjhist.model.names import Alias as Alias, AliasKind as AliasKind, Names as Names
    from rjhist.model.negotiations import (
        Delegate as Delegate, Method as Method, Negotiation as Negotiation, NegotiationResult as NegotiationResult,
        Officiality as Officiality, Participant as Participant, ParticipantRole as ParticipantRole, Realised as Realised, Step as Step,
        StepKind as StepKind,
    )
    from rjhist.model.offices import Office as Office, OfficeRank as OfficeRank
    from rjhist.model.phases import Character as Character, Phase as Phase
    from rjhist.model.possessions import Possession as Possession, PossessionKind as PossessionKind, PossessionMode as PossessionMode
    from rjhist.model.quantities import Quantity as Quantity, Unit as Unit
    from rjhist.model.records import NamedRecord as NamedRecord, Record as Record
    from rjhist.model.relations import (
        DiplomaticRelation as DiplomaticRelation, RelationLevel as RelationLevel, RelationStatus as RelationStatus,
    )
    from rjhist.model.sources import (
        Contributor as Contributor, Seen as Seen, Source as Source, SourceType as SourceType, Tier as Tier, Translation as Translation,
    )
    from rjhist.model.spans import ONGOING as ONGOING, Ongoing as Ongoing, Period as Period, Tenure as Tenure
    from rjhist.model.statistics import (
        Comparison as Comparison, FigureStatus as FigureStatus, Flow as Flow, Indicator as Indicator, Statistic as Statistic,
        YearBasis as YearBasis,
    )
    from rjhist.model.territories import PartOf as PartOf, Point as Point, Territory as Territory, TerritoryKind as TerritoryKind
    from rjhist.model.treaties import (
        Component as Component, Party as Party, Provision as Provision, Registration as Registration, Signatory as Signatory,
        Treaty as Treaty, TreatyLink as TreatyLink,
    )
    from rjhist.model.views import View as View
    from rjhist.model.vocabulary import Vocabulary as Vocabulary

__version__ = "0.1.0"

_MODULES = {
    "rjhist.corpus.actors": ("Actors",),
    "rjhist.corpus.claims": ("Claims",),
    "rjhist.corpus.collection": ("Collection",),
    "rjhist.corpus.conflicts": ("Conflicts",),
    "rjhist.corpus.corpus": ("Corpus",),
    "rjhist.corpus.difference": ("Change", "Diff"),
    "rjhist.corpus.events": ("Events",),
    "rjhist.corpus.finding.matches": ("Hit", "Match", "Mention"),
    "rjhist.corpus.listings": ("Offices", "Phases", "Sources", "Territories"),
    "rjhist.corpus.moment": ("Moment",),
    "rjhist.corpus.negotiations": ("Negotiations",),
    "rjhist.corpus.possessions": ("Possessions",),
    "rjhist.corpus.relations": ("Relations",),
    "rjhist.corpus.rows": (
        "Certainty", "Disagreement", "EffectRow", "ForceRow", "OfficeRow", "PositionRow", "Reason", "Related", "SeriesRow",
        "StepRow", "TimelineEntry",
    ),
    "rjhist.corpus.statistics": ("Statistics",),
    "rjhist.corpus.status": ("Group", "Reading", "TerritoryStatus"),
    "rjhist.corpus.treaties": ("Treaties",),
    "rjhist.errors": ("DateError", "InvalidData", "MissingExtra", "NoData", "Problem", "RjhistError", "UnknownId"),
    "rjhist.loading": ("check", "load"),
    "rjhist.model.actors": (
        "Actor", "ActorKind", "Allegiance", "Capacity", "Kin", "OfficeTenure", "Predecessor", "Recognition", "RecognitionKind",
        "Succession", "Tie",
    ),
    "rjhist.model.citations": (
        "Attestation", "Citation", "CitationRole", "Explanation", "ExternalId", "LocatorKind", "MatchKind", "Scheme", "Verdict",
    ),
    "rjhist.model.claims": ("ClaimBasis", "Position", "Resolution", "Stance", "TerritorialClaim"),
    "rjhist.model.conflicts": (
        "Conflict", "ConflictKind", "ConflictOutcome", "Criterion", "Hostility", "Limit", "Loss", "LossKind", "Settlement", "Side",
        "SideMember",
    ),
    "rjhist.model.dates": ("Calendar", "CalendarDate", "Day", "HistoricalDate", "Precision"),
    "rjhist.model.effects": ("Effect", "EffectKind"),
    "rjhist.model.events": ("Event", "EventKind", "Participation"),
    "rjhist.model.force": ("ActKind", "ActOfConsent", "ForceSpell", "ForceState", "ForceStatus", "Term", "Termination"),
    "rjhist.model.instruments": ("LinkKind", "Nature", "Obligation", "PartyRole", "Subject", "TreatyKind"),
    "rjhist.model.languages": ("Language",),
    "rjhist.model.meta": ("Coverage", "Meta"),
    "rjhist.model.names": ("Alias", "AliasKind", "Names"),
    "rjhist.model.negotiations": (
        "Delegate", "Method", "Negotiation", "NegotiationResult", "Officiality", "Participant", "ParticipantRole", "Realised", "Step",
        "StepKind",
    ),
    "rjhist.model.offices": ("Office", "OfficeRank"),
    "rjhist.model.phases": ("Character", "Phase"),
    "rjhist.model.possessions": ("Possession", "PossessionKind", "PossessionMode"),
    "rjhist.model.quantities": ("Quantity", "Unit"),
    "rjhist.model.records": ("NamedRecord", "Record"),
    "rjhist.model.relations": ("DiplomaticRelation", "RelationLevel", "RelationStatus"),
    "rjhist.model.sources": ("Contributor", "Seen", "Source", "SourceType", "Tier", "Translation"),
    "rjhist.model.spans": ("ONGOING", "Ongoing", "Period", "Tenure"),
    "rjhist.model.statistics": ("Comparison", "FigureStatus", "Flow", "Indicator", "Statistic", "YearBasis"),
    "rjhist.model.territories": ("PartOf", "Point", "Territory", "TerritoryKind"),
    "rjhist.model.treaties": ("Component", "Party", "Provision", "Registration", "Signatory", "Treaty", "TreatyLink"),
    "rjhist.model.views": ("View",),
    "rjhist.model.vocabulary": ("Vocabulary",),
}
_WHERE = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "ActKind", "ActOfConsent", "Actor", "ActorKind", "Actors", "Alias", "AliasKind", "Allegiance", "Attestation", "Calendar",
    "CalendarDate", "Capacity", "Certainty", "Change", "Character", "Citation", "CitationRole", "ClaimBasis", "Claims", "Collection",
    "Comparison", "Component", "Conflict", "ConflictKind", "ConflictOutcome", "Conflicts", "Contributor", "Corpus", "Coverage",
    "Criterion", "DateError", "Day", "Delegate", "Diff", "DiplomaticRelation", "Disagreement", "Effect", "EffectKind", "EffectRow",
    "Event", "EventKind", "Events", "Explanation", "ExternalId", "FigureStatus", "Flow", "ForceRow", "ForceSpell", "ForceState",
    "ForceStatus", "Group", "HistoricalDate", "Hit", "Hostility", "Indicator", "InvalidData", "Kin", "Language", "Limit", "LinkKind",
    "LocatorKind", "Loss", "LossKind", "Match", "MatchKind", "Mention", "Meta", "Method", "MissingExtra", "Moment", "NamedRecord",
    "Names", "Nature", "Negotiation", "NegotiationResult", "Negotiations", "NoData", "ONGOING", "Obligation", "Office", "OfficeRank",
    "OfficeRow", "OfficeTenure", "Offices", "Officiality", "Ongoing", "PartOf", "Participant", "ParticipantRole", "Participation",
    "Party", "PartyRole", "Period", "Phase", "Phases", "Point", "Position", "PositionRow", "Possession", "PossessionKind",
    "PossessionMode", "Possessions", "Precision", "Predecessor", "Problem", "Provision", "Quantity", "Reading", "Realised", "Reason",
    "Recognition", "RecognitionKind", "Record", "Registration", "Related", "RelationLevel", "RelationStatus", "Relations", "Resolution",
    "RjhistError", "Scheme", "Seen", "SeriesRow", "Settlement", "Side", "SideMember", "Signatory", "Source", "SourceType", "Sources",
    "Stance", "Statistic", "Statistics", "Step", "StepKind", "StepRow", "Subject", "Succession", "Tenure", "Term", "Termination",
    "TerritorialClaim", "Territories", "Territory", "TerritoryKind", "TerritoryStatus", "Tie", "Tier", "TimelineEntry", "Translation",
    "Treaties", "Treaty", "TreatyKind", "TreatyLink", "Unit", "UnknownId", "Verdict", "View", "Vocabulary", "YearBasis", "__version__",
    "check", "load",
]
# fmt: on


if not TYPE_CHECKING:  # pragma: no branch - a checker that saw this would take any name for a public one

    def __getattr__(name: str) -> object:
        """Fetch a public name from its module on first use (PEP 562)."""
        module = _WHERE.get(name)
        if module is None:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        value = getattr(importlib.import_module(module), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """Return every public name, fetched or not."""
    return __all__
