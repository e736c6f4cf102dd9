"""Names folded for comparison: over case, marks and older characters; and over the ways in which one sound is spelt."""

import re
import unicodedata

KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
OLD_TO_NEW = str.maketrans(
    "亞惡壓圍醫爲壹稻飮隱營榮衞驛圓艷鹽奧應櫻歐毆穩假價畫會壞懷繪擴殼覺學嶽樂勸卷寬歡罐觀關陷巖顏歸氣龜僞戲犧舊據擧虛峽挾狹鄕"
    "堯曉區驅勳薰徑惠溪經繼莖螢輕鷄藝缺儉劍圈檢權獻縣險顯驗嚴效廣恆鑛號國黑濟碎齋劑雜參慘棧蠶贊殘絲齒兒辭濕實舍寫釋壽收從澁獸"
    "縱肅處緖敍尙奬將燒稱證乘剩壤孃條淨疊穰讓釀囑觸寢愼眞盡圖粹醉隨髓數樞瀨淸聲靑靜齊攝竊專戰淺潛纖踐錢禪曾雙壯搜插爭總聰莊裝"
    "騷增臟藏屬續墮體對帶滯臺瀧擇澤單擔膽團彈斷癡遲晝蟲鑄廳聽鎭遞鐵轉點傳黨盜燈當德獨讀屆繩貳惱腦霸廢拜賣麥發髮拔蠻祕濱拂佛倂"
    "竝變邊邉辨瓣辯舖步穗寶豐沒飜槇萬滿默彌藥譯豫餘與譽搖樣謠遙來賴亂覽龍兩獵綠鄰壘淚勵禮隸靈齡曆歷戀爐勞樓郞祿灣聯嶋附",
    "亜悪圧囲医為壱稲飲隠営栄衛駅円艶塩奥応桜欧殴穏仮価画会壊懐絵拡殻覚学岳楽勧巻寛歓缶観関陥巌顔帰気亀偽戯犠旧拠挙虚峡挟狭郷"
    "尭暁区駆勲薫径恵渓経継茎蛍軽鶏芸欠倹剣圏検権献県険顕験厳効広恒鉱号国黒済砕斎剤雑参惨桟蚕賛残糸歯児辞湿実舎写釈寿収従渋獣"
    "縦粛処緒叙尚奨将焼称証乗剰壌嬢条浄畳穣譲醸嘱触寝慎真尽図粋酔随髄数枢瀬清声青静斉摂窃専戦浅潜繊践銭禅曽双壮捜挿争総聡荘装"
    "騒増臓蔵属続堕体対帯滞台滝択沢単担胆団弾断痴遅昼虫鋳庁聴鎮逓鉄転点伝党盗灯当徳独読届縄弐悩脳覇廃拝売麦発髪抜蛮秘浜払仏併"
    "並変辺辺弁弁弁舗歩穂宝豊没翻槙万満黙弥薬訳予余与誉揺様謡遥来頼乱覧竜両猟緑隣塁涙励礼隷霊齢暦歴恋炉労楼郎禄湾連島付",
)
"""Characters as they were written before 1946, and what stands for them since (the reform of the list of general use, with variants)."""
SAME_CHARACTER = KATAKANA_TO_HIRAGANA | OLD_TO_NEW
JAPANESE = "\u3005\u3041-\u30ff\u4e00-\u9fff\uff1d"
"""Kana and Chinese characters, which Japanese writes without spaces, as a class of characters in a pattern."""
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
