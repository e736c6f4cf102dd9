"""What a thing is called, in English, Russian and Japanese, and otherwise."""

import attrs

from rjhist.model.fields import refers, strict
from rjhist.model.languages import Language
from rjhist.model.vocabulary import Vocabulary


class AliasKind(Vocabulary):
    """Why a further name exists (after the name types of the Getty vocabularies).

    >>> AliasKind.MISSPELLING.definition
    'a form that arose by mistake, as by machine translation or a misread character'
    """

    OFFICIAL = "official", "a name laid down by a state, an organisation or the text itself"
    COMMON = "common", "a name in ordinary use beside the main one"
    HISTORICAL = "historical", "a name that was in use once and is not now, older romanisations included"
    ABBREVIATION = "abbreviation", "initials or a shortened form"
    MISSPELLING = "misspelling", "a form that arose by mistake, as by machine translation or a misread character"


@attrs.frozen(kw_only=True, field_transformer=strict)
class Alias:
    """One more name of a thing.

    >>> Alias(text="Nomonhan Incident", language=Language.EN, kind=AliasKind.COMMON).text
    'Nomonhan Incident'
    """

    text: str
    """The name as written."""
    language: Language
    """The language in which it is a name."""
    kind: AliasKind = AliasKind.COMMON
    """Why it exists."""
    used_by: tuple[str, ...] = attrs.field(default=(), metadata=refers("actor", "source"))
    """Actors or sources that use it, where that matters."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Names:
    """The names of a thing in three languages, with romanisations and further names.

    >>> Names(en="Iturup / Etorofu", ru="Итуруп", ja="択捉島", ja_latn="Etorofu-tō").ja
    '択捉島'
    """

    en: str
    """The name in English; for disputed places both sides' names."""
    ru: str | None = None
    """The name in Russian, in Cyrillic."""
    ja: str | None = None
    """The name in Japanese, in its own script."""
    ru_latn: str | None = None
    """The Russian name in Latin letters (BGN/PCGN)."""
    ja_latn: str | None = None
    """The Japanese name in Latin letters (modified Hepburn)."""
    ja_kana: str | None = None
    """The reading of the Japanese name in kana."""
    aliases: tuple[Alias, ...] = ()
    """Further names, misspellings of the sources among them."""
