"""Where a fact stands, and what other sources say instead."""

import attrs

from rjhist.model.fields import any_scalar, refers, strict
from rjhist.model.vocabulary import Vocabulary


class LocatorKind(Vocabulary):
    """What a locator counts; the labels are those of CSL 1.0.2 where it has one (``article`` is its article-locator).

    >>> LocatorKind.ARTICLE.definition
    'a numbered article of a legal instrument'
    """

    PAGE = "page", "a page or a range of pages", "page"
    PARAGRAPH = "paragraph", "a paragraph, counted from the start of the text or of the heading named", "paragraph"
    SECTION = "section", "a numbered or titled section", "section"
    CHAPTER = "chapter", "a chapter of a book", "chapter"
    ARTICLE = "article", "a numbered article of a legal instrument", "article-locator"
    NOTE = "note", "a footnote or endnote by its number", "note"
    FIGURE = "figure", "a picture, map or chart by its number", "figure"
    TABLE = "table", "a table by its number or title", "table"
    VOLUME = "volume", "a volume of a work in several", "volume"
    NUMBER = "issue", "a number of a periodical or a document of a numbered series", "issue"
    COLUMN = "column", "a column of a page or of a dictionary", "column"
    ENTRY = "sub-verbo", "an entry of a dictionary, encyclopaedia or chronological list, by its headword or date", "sub-verbo"
    HEADING = "heading", "the words of a heading, with the place under it where that helps"
    WHOLE = "whole", "the work as a whole; no closer place is needed"


class CitationRole(Vocabulary):
    """What the place cited does for the statement (the intentions of CiTO 2.8.1, reduced to three).

    >>> CitationRole.DISPUTES.code
    'cito:disputes'
    """

    SUPPORTS = "supports", "the place states the fact or lets it be read off", "cito:citesAsEvidence"
    DISPUTES = "disputes", "the place states something that cannot be true together with the fact", "cito:disputes"
    MENTIONS = "mentions", "the place speaks of the thing without deciding the fact", "cito:citesForInformation"


class Verdict(Vocabulary):
    """How the editors judge one source's value for a field; the ranks follow Wikidata's statement ranks.

    >>> Verdict.RIVAL.definition
    'a value that the evidence at hand does not exclude, kept beside the preferred one'
    """

    PREFERRED = "preferred", "the value that the field itself carries", "preferred"
    RIVAL = "rival", "a value that the evidence at hand does not exclude, kept beside the preferred one", "normal"
    MISTAKEN = "mistaken", "a value shown to be wrong, kept so that readers of its source are warned", "deprecated"


class MatchKind(Vocabulary):
    """How an outside identifier's thing relates to the record (SKOS mapping properties).

    >>> MatchKind.BROADER.code
    'skos:broadMatch'
    """

    EXACT = "exact", "both mean the same thing", "skos:exactMatch"
    BROADER = "broader", "the other thing contains this one", "skos:broadMatch"
    NARROWER = "narrower", "the other thing is a part of this one", "skos:narrowMatch"


class Scheme(Vocabulary):
    """The dataset or authority file that an outside identifier belongs to.

    >>> Scheme.COW_WAR.definition
    'war number of the Correlates of War inter-state or intra-state wars'
    """

    COW_STATE = "cow-state", "country code of the Correlates of War state system"
    GLEDITSCH_WARD = "gleditsch-ward", "state number of the Gleditsch and Ward list of independent states"
    COW_WAR = "cow-war", "war number of the Correlates of War inter-state or intra-state wars"
    COW_MID = "cow-mid", "dispute number of the Correlates of War militarized interstate disputes"
    COW_ALLIANCE = "cow-alliance", "version4id of the Correlates of War formal alliances"
    ATOP = "atop", "alliance number of the Alliance Treaty Obligations and Provisions project"
    ICOW = "icow", "territorial claim number (claimdy) of the Issue Correlates of War project"
    ICB = "icb", "crisis number of the International Crisis Behavior project"
    LNTS = "lnts", "registration number of the League of Nations Treaty Series"
    UNTS = "unts", "registration number of the United Nations Treaty Series"
    WIKIDATA = "wikidata", "item number of Wikidata"
    GEONAMES = "geonames", "feature number of GeoNames"


@attrs.frozen(kw_only=True, field_transformer=strict)
class Citation:
    """The place in a source on which a statement rests.

    >>> Citation(source="mofa-joint-compendium-1992", locator="2", locator_kind=LocatorKind.ARTICLE).role
    <CitationRole.SUPPORTS: 'supports'>
    """

    source: str = attrs.field(metadata=refers("source"))
    """The source, by id."""
    locator: str | None = None
    """The place in it, as its kind counts; None only where the kind is ``whole``."""
    locator_kind: LocatorKind | None = None
    """What the locator counts."""
    role: CitationRole = CitationRole.SUPPORTS
    """What the place does for the statement."""
    via: str | None = attrs.field(default=None, metadata=refers("source"))
    """The source that was opened instead and cites this one."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Attestation:
    """What one source says of one field, and what the editors make of it.

    >>> Attestation(
    ...     field="signed", value="1904-01-27", as_given="January 27, 1904", verdict=Verdict.MISTAKEN,
    ...     reason="an Old Style day without its mark", citation=Citation(source="web-text", locator="7"),
    ... ).verdict.definition
    'a value shown to be wrong, kept so that readers of its source are warned'
    """

    field: str
    """The path of a scalar or a date in the record, as in ``sides[japan].losses[killed].quantity.value``."""
    value: str | None = attrs.field(default=None, metadata=any_scalar())
    """The value in the form of the field itself; None only for a mistaken one that has no such form."""
    as_given: str | None = None
    """The words or figures of the source."""
    citation: Citation
    """Where the source says it."""
    verdict: Verdict
    """The editors' judgement."""
    reason: str | None = None
    """Why; needed for all but the preferred value."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class ExternalId:
    """The same thing's number in another dataset.

    >>> ExternalId(scheme=Scheme.COW_WAR, id="85", version="4.0", citation=Citation(source="cow-wars-4")).match
    <MatchKind.EXACT: 'exact'>
    """

    scheme: Scheme
    """The dataset."""
    id: str = attrs.field(metadata=any_scalar())
    """The number or key there."""
    version: str | None = attrs.field(default=None, metadata=any_scalar())
    """The version of the dataset; numbers mean nothing without it where versions differ."""
    match: MatchKind = MatchKind.EXACT
    """How the two things relate."""
    citation: Citation
    """Where number and thing were seen together."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Explanation:
    """The editors' answer to a warning about history that is true but unusual.

    >>> Explanation(code="W302", reason="the text dates its effect from an earlier agreement").code
    'W302'
    """

    code: str
    """The code of the warning."""
    reason: str
    """Why the record is right all the same."""
