"""The languages in which names are given, instruments were written and sources are read."""

from rjhist.model.vocabulary import Vocabulary


class Language(Vocabulary):
    """A language by its ISO 639-1 code (639-3 where it has no shorter one).

    >>> Language.JA.definition
    'Japanese'
    """

    EN = "en", "English"
    RU = "ru", "Russian"
    JA = "ja", "Japanese"
    ZH = "zh", "Chinese"
    KO = "ko", "Korean"
    FR = "fr", "French"
    DE = "de", "German"
    NL = "nl", "Dutch"
    MN = "mn", "Mongolian"
    AZ = "az", "Azerbaijani"
    AIN = "ain", "Ainu"
    NIV = "niv", "Nivkh"
    OAA = "oaa", "Uilta (Orok)"
