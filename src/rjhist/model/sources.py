"""The works on which the dataset rests, described by the fields of CSL 1.0.2."""

from typing import ClassVar

import attrs

from rjhist.model.dates import HistoricalDate
from rjhist.model.fields import refers, strict
from rjhist.model.languages import Language
from rjhist.model.names import Names
from rjhist.model.records import Record
from rjhist.model.vocabulary import Vocabulary


class SourceType(Vocabulary):
    """The type of a work (CSL 1.0.2 item types).

    >>> SourceType.ARTICLE_JOURNAL.definition
    'an article in a scholarly journal'
    """

    BOOK = "book", "a book with one author or several, or an edited whole"
    CHAPTER = "chapter", "a part of a book with an author or title of its own"
    ARTICLE_JOURNAL = "article-journal", "an article in a scholarly journal"
    ARTICLE_NEWSPAPER = "article-newspaper", "an article in a newspaper"
    ARTICLE_MAGAZINE = "article-magazine", "an article in a magazine"
    ENTRY_ENCYCLOPEDIA = "entry-encyclopedia", "an entry of an encyclopaedia"
    ENTRY_DICTIONARY = "entry-dictionary", "an entry of a dictionary, biographical ones included"
    THESIS = "thesis", "a paper for a degree or a course"
    REPORT = "report", "a report or bulletin of an institution"
    WEBPAGE = "webpage", "a page of a website"
    TREATY = "treaty", "the text of a treaty or agreement"
    LEGISLATION = "legislation", "the text of a law, decree or order"
    SPEECH = "speech", "a speech or statement"
    PERSONAL_COMMUNICATION = "personal_communication", "a letter, telegram or diplomatic note"
    MANUSCRIPT = "manuscript", "a document in an archive"
    MAP = "map", "a printed or drawn map"
    DATASET = "dataset", "a set of data"
    COLLECTION = "collection", "a collection of documents"


class Tier(Vocabulary):
    """How near a work stands to what it tells.

    >>> Tier.TERTIARY.definition
    'sums up what secondary works say'
    """

    PRIMARY = "primary", "made by those who took part, or the text itself"
    SECONDARY = "secondary", "research on primary sources"
    TERTIARY = "tertiary", "sums up what secondary works say"
    COMPILATION = "compilation", "collects texts, lists or figures of others"


class Translation(Vocabulary):
    """Whether a text was read as written.

    >>> Translation.MACHINE.definition
    'put into its language by a program'
    """

    ORIGINAL = "original", "in the language it was written in"
    HUMAN = "human", "put into its language by a person"
    MACHINE = "machine", "put into its language by a program"


class Seen(Vocabulary):
    """How the editors know a work.

    >>> Seen.VIA.definition
    'only as another work cites it'
    """

    OPENED = "opened", "the work, or the part cited, was read"
    VIA = "via", "only as another work cites it"


@attrs.frozen(kw_only=True, field_transformer=strict)
class Contributor:
    """A person or body who made a work (a CSL name).

    >>> Contributor(family="Hasegawa", given="Tsuyoshi").literal is None
    True
    """

    family: str | None = None
    """Family name."""
    given: str | None = None
    """Given names."""
    literal: str | None = None
    """The name of a body, or a name that has no such parts."""
    actor: str | None = attrs.field(default=None, metadata=refers("actor"))
    """The actor, where it is one of the corpus."""


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Source(Record):
    """A work; its title is its ``names``.

    >>> import rjhist
    >>> rjhist.load().sources["ismailov-recognition-1925"].language
    <Language.EN: 'en'>
    """

    kind_word: ClassVar[str] = "source"
    collection: ClassVar[str] = "sources"

    names: Names
    """Its title."""
    type: SourceType
    """What kind of work it is."""
    author: tuple[Contributor, ...] = ()
    """Who wrote it."""
    editor: tuple[Contributor, ...] = ()
    """Who edited it."""
    issued: HistoricalDate | None = None
    """When it came out."""
    container_title: str | None = None
    """The journal, book or website it stands in."""
    collection_title: str | None = None
    """The series."""
    publisher: str | None = None
    """The publisher or institution."""
    publisher_place: str | None = None
    """Where it was published."""
    volume: str | None = attrs.field(default=None, metadata={"scalar": True})
    """The volume."""
    issue: str | None = attrs.field(default=None, metadata={"scalar": True})
    """The issue."""
    page: str | None = attrs.field(default=None, metadata={"scalar": True})
    """The pages it fills."""
    edition: str | None = attrs.field(default=None, metadata={"scalar": True})
    """The edition."""
    genre: str | None = None
    """What it calls itself, as in "student paper"."""
    url: str | None = None
    """The address at which it was read."""
    doi: str | None = None
    """Its digital object identifier."""
    isbn: str | None = None
    """Its book number."""
    archive: str | None = None
    """The archive that keeps it."""
    archive_location: str | None = None
    """Where in the archive."""
    language: Language | None = None
    """The language in which it was read."""
    translation: Translation | None = None
    """Whether that is the language it was written in."""
    tier: Tier
    """How near it stands to what it tells."""
    viewpoint: str | None = attrs.field(default=None, metadata=refers("actor"))
    """The actor whose view it states, where it states one."""
    seen: Seen
    """How the editors know it."""
    accessed: HistoricalDate | None = None
    """When it was read at its address."""
