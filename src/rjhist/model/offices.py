"""The offices that persons held."""

from typing import ClassVar

import attrs

from rjhist.model.fields import refers, strict
from rjhist.model.records import NamedRecord
from rjhist.model.vocabulary import Vocabulary


class OfficeRank(Vocabulary):
    """The rank of an office; diplomatic classes are those of the Vienna Convention on Diplomatic Relations, article 14.

    >>> OfficeRank.AMBASSADOR.definition
    'a head of mission of the first class, accredited to a head of state'
    """

    HEAD_OF_STATE = "head-of-state", "the monarch, president or collective head of a state"
    HEAD_OF_GOVERNMENT = "head-of-government", "the chief of a cabinet or council of ministers"
    PARTY_LEADER = "party-leader", "the first officer of a ruling party, where that party governs"
    MINISTER = "minister", "a member of a government at the head of a ministry, people's commissars included"
    VICE_MINISTER = "vice-minister", "a deputy of a minister or people's commissar"
    OFFICIAL = "official", "an officer of a ministry or government below the deputy minister"
    AMBASSADOR = "ambassador", "a head of mission of the first class, accredited to a head of state"
    ENVOY = "envoy", "a head of mission of the second class: envoy or minister plenipotentiary"
    PLENIPOTENTIARY = "plenipotentiary", "a delegate with full powers for one negotiation, or a Soviet plenipotentiary representative"
    CONSUL = "consul", "a consul general, consul, vice-consul or commercial agent"
    COMMANDER = "commander", "an officer who commands armed forces"
    GOVERNOR = "governor", "a head of a province, territory, colony or leased land"
    MAYOR = "mayor", "a head of a city"
    DIRECTOR = "director", "a head of a company, society or institute"
    LEGISLATOR = "legislator", "a member or officer of a parliament"


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Office(NamedRecord):
    """A post that persons hold one after another.

    >>> import rjhist
    >>> rjhist.load().offices["foreign-minister-of-japan"].rank
    <OfficeRank.MINISTER: 'minister'>
    """

    kind_word: ClassVar[str] = "office"
    collection: ClassVar[str] = "offices"

    organisation: str = attrs.field(metadata=refers("actor"))
    """The state or organisation it belongs to."""
    rank: OfficeRank
    """Its rank."""
