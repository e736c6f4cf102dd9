"""Names folded for comparison: over case, marks and older characters; and over the ways in which one sound is spelt."""

import re
import unicodedata

KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
OLD_TO_NEW = str.maketrans(
    "櫻附廣國澤齋邊邉濱條壽實眞縣與圓榮澁瀧萬滿獨爭發會學戰關佛濟鐵權圖嶋",
    "桜付広国沢斎辺辺浜条寿実真県与円栄渋滝万満独争発会学戦関仏済鉄権図島",
)
"""Characters as they were written before 1946, and what stands for them since."""
SAME_CHARACTER = KATAKANA_TO_HIRAGANA | OLD_TO_NEW
SILENT = re.compile("['\u2019]s\\b|['\u2019\u02bc\u02bb\u02b9`]")
"""The English genitive, and the marks that romanisations set between sounds."""
WORD = re.compile(r"[^\W_]+")
SPELLING_MARKS = "\u3099\u309a"
"""Voicing marks of kana are part of the letter, where accents are not."""


def words(text: str) -> list[str]:
    """Return the words of a text, folded; what Japanese writes without spaces is one word.

    >>> words("Komura-Jutarō's Mission")
    ['komura', 'jutaro', 'mission']
    """
    spread = unicodedata.normalize("NFKD", SILENT.sub("", text.casefold()))
    kept = "".join(own for own in spread if not unicodedata.combining(own) or own in SPELLING_MARKS)
    return WORD.findall(unicodedata.normalize("NFC", kept).translate(SAME_CHARACTER))


def folded(text: str) -> str:
    """Return a text without case, accents, marks, spaces and the English genitive, katakana as hiragana, old characters as new ones.

    >>> folded("Komura Jutarō") == folded("komura-jutaro")
    True
    >>> folded("Gorbachev's visit") == folded("Gorbachev visit")
    True
    """
    return "".join(words(text))


LATIN = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ѣ": "e", "ѳ": "f", "ѵ": "i", "ゃ": "や", "ゅ": "ゆ", "ょ": "よ",
    "ぁ": "あ", "ぃ": "い", "ぅ": "う", "ぇ": "え", "ぉ": "お", "っ": "つ", "ー": "",
})  # fmt: skip
"""Cyrillic letters after BGN/PCGN, and kana in one size."""

SOUNDS = {
    # Russian sibilants, however many letters a scheme gives them
    "shch": "s", "sch": "s", "tsch": "t", "tch": "t", "zh": "z", "kh": "h", "ph": "f", "th": "t", "gh": "g", "ck": "k",
    # the rows of kana that Hepburn, Kunrei and Polivanov spell differently
    "chi": "ti", "cha": "tia", "chu": "tiu", "cho": "tio", "ch": "t", "shi": "si", "sha": "sia", "shu": "siu", "sho": "sio", "sh": "s",
    "tsu": "tu", "tzu": "tu", "ts": "c", "tz": "c", "cz": "c", "dzi": "zi", "dzya": "zia", "dzyu": "ziu", "dzyo": "zio", "dz": "z",
    "ji": "zi", "ja": "zia", "ju": "ziu", "jo": "zio", "je": "ze", "j": "i", "fu": "hu", "zya": "zia", "zyu": "ziu", "zyo": "zio",
    # letters with one sound, long vowels, nasals
    "ce": "se", "ci": "si", "c": "k", "qu": "kv", "q": "k", "x": "ks", "w": "v", "ou": "o", "oo": "o", "uu": "u", "y": "i",
    "mb": "nb", "mp": "np", "mm": "nm",
    "ゔあ": "ば", "うあ": "わ", "ゔい": "び", "うい": "び", "ゔえ": "べ", "うえ": "べ", "ゔお": "ぼ", "うお": "ぼ", "ゔ": "ぶ",
}  # fmt: skip
"""What stands for letters or groups of letters; the longest group wins."""
GROUP = re.compile("|".join(sorted(SOUNDS, key=len, reverse=True)))
ENDING = re.compile("(?<=[oe])(?:ff|f|w)$")
"""The end of a Russian surname as French and German spell it."""
SEMIVOWEL = re.compile("(?<=[aeiou])j(?!i)")
"""The j of Slavic schemes (Trojanovskij), apart from that of Hepburn."""
ROMAN_NUMBER = re.compile("[ivx]+")
TWICE = re.compile(r"([a-z])\1+")


def sounds(text: str) -> list[str]:
    """Return the words of a text as they sound, so that the usual romanisations and both alphabets of a name fall together.

    >>> sounds("Shimonoseki") == sounds("Simonoseki") == sounds("Симоносеки")
    True
    >>> sounds("Trojanovskij") == sounds("Troyanovsky") == sounds("Трояновский")
    True
    """
    return [_sounded(own) for own in words(text.casefold().replace("ё", "йо"))]


def _sounded(word: str) -> str:
    if ROMAN_NUMBER.fullmatch(word):
        return word
    latin = SEMIVOWEL.sub("i", ENDING.sub("v", word.translate(LATIN)))
    return TWICE.sub(r"\1", GROUP.sub(lambda found: SOUNDS[found[0]], latin))
