"""Facts from 1917 to 1945 that a historian would check, each read in a work that the record concerned does not cite."""

import pytest

SOURCES = {
    "great-war": ("The Story of the Great War, volume 7, chapter LXII", "https://clyx.com/books/churchill/the_story_of_the_great_war_volume_7/chapter_lxii.htm"),
    "arctic": ("The Arctic 1925: Soviet-Japanese Peace Treaty", "http://omniatlas.com/maps/arctic/19250120/"),
    "republic": ("Far Eastern Republic (Conservapedia)", "http://www.conservapedia.com/Far_Eastern_Republic"),
    "buffer": ("Far Eastern Republic", "https://wikisum.wiki/wiki/Far_East_Republic"),
    "ukosai": ("内田康哉", "http://www.c20.jp/p/ukosai.html"),
    "speech": ("内田康哉外務大臣の演説, 46th Diet", "https://worldjpn.net/documents/texts/fam/19230123.SXJ.html"),
    "otago": ("Otago Daily Times, 23 June 1924", "https://paperspast.natlib.govt.nz/newspapers/ODT19240623.2.47"),
    "nish": ("The age of Shidehara, chapter 7 of a history of Japanese foreign policy", "https://www.taylorfrancis.com/books/9781315888811/chapters/10.4324/9781315888811-13"),
    "moscow-times": ("Today in History, Jan. 20", "https://www.themoscowtimes.com/2014/01/20/today-in-history-jan-20-a31216"),
    "starikov": ("A hundred years ago, Japan recognized the Soviet Union", "https://japan.news-pravda.com/en/world/2025/01/20/1812.html"),
    "elleman": ("The 1907-1916 Russo-Japanese Secret Treaties: A Reconsideration", "https://docslib.org/doc/12145443/the-1907-1916-russo-japanese-secret-treaties-a-reconsideration"),
    "paris": ("Kellogg-Briand Pact (Absolute Astronomy)", "http://absoluteastronomy.com/topics/Kellogg-Briand_Pact"),
    "league": ("Communication of the Japanese delegation to the League, 19 September 1932", "https://docslib.org/doc/153844/league-of-nat-i-y-s-mmunicated-to-the-c-655-m-1-518-1s32-vii-uncil-an-1-menibeis-the-league-geneva-september"),
    "hsinking": ("Japan-Manchukuo Protocol (WW2DB)", "https://pt.ww2db.com/doc.php?q=420"),
    "fronta": ("Podepsán Pakt proti Kominterně", "https://www.fronta.cz/kalendar/podepsan-pakt-proti-kominterne"),
    "press-1938": ("The Press, 12 August 1938", "https://paperspast.natlib.govt.nz/newspapers/CHP19380812.2.61"),
    "kirk-4": ("Telegram of Kirk on the talk of 4 August 1938", "https://history.state.gov/historicaldocuments/frus1938v03/d465"),
    "kirk-14": ("Telegram of Kirk on the events at Lake Khasan", "https://history.state.gov/historicaldocuments/frus1938v03/d478"),
    "armistice-1939": ("Friday, September 15, 1939: Japan and USSR sign armistice", "http://www.thefewgoodmen.com/thefgmforum/threads/friday-september-15-1939-japan-and-ussr-sign-armistice.7024/latest"),
    "gibler": ("Narratives of militarised disputes, MID#183", "https://issuhub.com/view/index/23327?pageIndex=871"),
    "tripartite": ("Germany, Italy and Japan Sign Tripartite Pact", "https://worldhistoryproject.org/1940/9/27/germany-italy-and-japan-sign-tripartite-pact"),
    "wairarapa": ("Wairarapa Times-Age, 14 April 1941", "https://paperspast.natlib.govt.nz/newspapers/WAITA19410414.2.20"),
    "pact-text": ("Pacte soviéto-japonais de neutralité", "https://pcf-1939-1941.blogspot.com/2013/07/pacte-sovieto-japonais-de-neutralite-du.html"),
    "ministers": ("Elenco dei ministri sovietici responsabili degli affari esteri", "https://it.frwiki.wiki/wiki/Liste_des_ministres_sovi%C3%A9tiques_charg%C3%A9s_des_affaires_%C3%A9trang%C3%A8res"),
    "alter": ("ヤルタ協定", "http://alter-magazine.jp/index.php?%E3%83%A4%E3%83%AB%E3%82%BF%E5%8D%94%E5%AE%9A"),
    "bulletin": ("Department of State Bulletin XII, no. 305: denunciation of the pact", "https://www.storiologia.it/ugopersi/accordi_inter/denuncia_sovietica.htm"),
    "werth": ("Russia at War 1941-1945", "https://user.bibliboba.online/books/russia-at-war-1941-1945/p/497"),
    "empire": ("Soviets declare war on Japan", "https://www.endofempire.asia/Soviets-declare-war-on-Japan/"),
    "walla-walla": ("August 8, 1945: Russia declares war on Japan", "http://ethistory.blogspot.com/2013/08/august-8-1945-russia-declares-war-on.html"),
    "cabinet": ("鈴木貫太郎内閣", "https://ja.wikipedia.org/wiki/%E9%88%B4%E6%9C%A8%E8%B2%AB%E5%A4%AA%E9%83%8E%E5%86%85%E9%96%A3"),
    "goo": ("東郷茂徳 (デジタル大辞泉)", "https://dictionary.goo.ne.jp/word/person/東郷茂徳/"),
    "nippon": ("北方四島関連年表", "https://nippon.zaidan.info/seikabutsu/2006/00261/contents/0033.htm"),
    "diet-library": ("Imperial Rescript on the Signing of the Instrument of Surrender", "https://www.ndl.go.jp/constitution/e/shiryo/01/021shoshi.html"),
}  # fmt: skip

DATES = [  # record, path, value, source, locator
    ("vladivostok-landing-1918-04-05", "period.start", "1918-04-05", "great-war", "chapter LXII"),
    ("siberian-intervention-1918", "starts[landing].date", "1918-04-05", "great-war", "chapter LXII"),
    ("far-eastern-republic", "period.start", "1920-04-06", "republic", "opening"),
    ("far-eastern-republic", "period.end", "1922-11-15", "republic", "opening"),
    ("japan-withdrawal-announcement-1922-06-24", "signed", "1922-06-24", "ukosai", "1922"),
    ("basic-convention-1925", "signed", "1925-01-20", "moscow-times", "opening"),
    ("north-sakhalin-oil-concession-1925", "signed", "1925-12-14", "starikov", "paragraph on concessions"),
    ("kellogg-briand-1928", "signed", "1928-08-27", "paris", "opening"),
    ("kellogg-briand-1928", "force[0].tenure.start", "1929-07-24", "paris", "paragraph on signatories"),
    ("japan-manchukuo-protocol-1932", "signed", "1932-09-15", "league", "annex A"),
    ("japan-manchukuo-protocol-1932", "force[0].tenure.start", "1932-09-15", "hsinking", "effective upon signing"),
    ("anti-comintern-1936", "signed", "1936-11-25", "fronta", "paragraph 1"),
    ("anti-comintern-1936", "acts[0].date", "1937-11-06", "fronta", "paragraph 3, Italy"),
    ("khasan-armistice-1938", "signed", "1938-08-11", "press-1938", "dispatch from Moscow"),
    ("lake-khasan-1938", "period.end", "1938-08-11", "kirk-14", "Tass communiqué"),
    ("nomonhan-ceasefire-1939", "signed", "1939-09-15", "armistice-1939", "In Moscow"),
    ("khalkhin-gol-1939", "ends[last-fighting].date", "1939-09-16", "gibler", "page 838"),
    ("tripartite-1940", "signed", "1940-09-27", "tripartite", "paragraph 3"),
    ("anti-comintern-secret-1936", "signed", "1936-11-25", "fronta", "paragraph 2"),
    ("neutrality-pact-1941", "signed", "1941-04-13", "wairarapa", "dispatch from Moscow"),
    ("declaration-mongolia-manchukuo-1941", "signed", "1941-04-13", "pact-text", "document 2"),
    ("yalta-agreement-1945", "signed", "1945-02-11", "alter", "date of signature"),
    ("soviet-denunciation-1945", "signed", "1945-04-05", "bulletin", "opening"),
    ("potsdam-proclamation-1945", "signed", "1945-07-26", "nippon", "26 July 1945"),
    ("soviet-declaration-of-war-1945", "signed", "1945-08-08", "empire", "opening"),
    ("soviet-japanese-war-1945", "starts[first-fighting].date", "1945-08-09", "nippon", "9 August 1945"),
    ("kuril-landing-1945", "period.start", "1945-08-18", "nippon", "18 August 1945"),
    ("shumshu-1945", "ends[surrender].date", "1945-08-23", "nippon", "23 August 1945"),
    ("southern-kurils-1945", "period.start", "1945-08-28", "nippon", "28 August 1945"),
    ("surrender-instrument-1945", "signed", "1945-09-02", "diet-library", "paragraph 1"),
]  # fmt: skip

STATUS = [  # place, day, kind, view, holders and certainty of each reading, source, locator
    ("north-sakhalin", "1924-06-24", "administration", None, {(("empire-of-japan",), "certain")}, "otago", "dispatch on the talks in Peking"),
    ("north-sakhalin", "1925-06-01", "administration", None, {(("ussr",), "certain")}, "starikov", "withdrawal by the middle of May"),
    ("manchuria", "1933-01-01", "sovereignty", "japan", {(("manchukuo",), "certain")}, "league", "annex A"),
    ("shumshu", "1945-08-20", "military-control", None, {(("ussr",), "possible")}, "nippon", "landing 18 August, local ceasefire 23 August"),
    ("etorofu-iturup", "1945-08-27", "administration", None, {(("empire-of-japan",), "certain")}, "nippon", "28 August 1945"),
    ("etorofu-iturup", "1945-08-28", "military-control", None, {(("ussr",), "certain")}, "nippon", "28 August 1945"),
    ("shikotan", "1945-08-31", "administration", None, {(("empire-of-japan",), "certain")}, "nippon", "1 September 1945"),
    ("shikotan", "1945-09-02", "military-control", None, {(("ussr",), "certain")}, "nippon", "1 September 1945"),
    ("habomai", "1945-09-04", "military-control", None, {(("ussr",), "possible")}, "nippon", "islet by islet, complete on 5 September 1945"),
    ("habomai", "1945-09-04", "administration", None, {(("empire-of-japan",), "possible")}, "nippon", "islet by islet, complete on 5 September 1945"),
]  # fmt: skip

FORCE = [  # treaty, day, view, status and certainty of each reading, source, locator
    ("gongota-agreement-1920", "1920-07-16", {(None, "in-force", "possible")}, "buffer", "truce of 15 July 1920; the record has the 15th or the 17th"),
    ("kellogg-briand-1928", "1929-01-01", set(), "paris", "paragraph on signatories"),
    ("kellogg-briand-1928", "1929-07-24", {(None, "in-force", "certain")}, "paris", "paragraph on signatories"),
    ("basic-convention-1925", "1930-01-01", {(None, "in-force", "certain")}, "elleman", "opening"),
    ("japan-manchukuo-protocol-1932", "1932-09-15", {(None, "in-force", "certain")}, "hsinking", "effective upon signing"),
    ("neutrality-pact-1941", "1941-04-14", set(), "wairarapa", "valid from the day of ratification"),
    ("neutrality-pact-1941", "1943-01-01", {(None, "in-force", "certain")}, "werth", "page 497, five years"),
    ("neutrality-pact-1941", "1945-05-01", {("japan", "in-force", "certain"), ("ussr", "in-force", "certain")}, "werth", "page 497, note"),
    ("neutrality-pact-1941", "1945-09-01", {("japan", "in-force", "certain")}, "werth", "page 497, note"),
    ("neutrality-pact-1941", "1946-05-01", set(), "werth", "page 497, note"),
]  # fmt: skip

HOLDERS = [  # office, day, person, whether certainly, source, locator
    ("foreign-minister-of-japan", "1923-01-23", "uchida-yasuya", True, "speech", "head-note"),
    ("prime-minister-of-japan", "1923-01-23", "kato-tomosaburo", True, "speech", "head-note"),
    ("foreign-minister-of-japan", "1925-01-20", "shidehara-kijuro", True, "nish", "in the cabinet of June 1924, to 1927"),
    ("peoples-commissar-for-foreign-affairs", "1925-01-20", "chicherin-georgy", True, "ministers", "1922 to 1930"),
    ("peoples-commissar-for-foreign-affairs", "1938-08-11", "litvinov-maxim", True, "ministers", "1930 to 1939"),
    ("ambassador-of-japan-to-ussr", "1938-08-10", "shigemitsu-mamoru", True, "press-1938", "dispatch"),
    ("foreign-minister-of-japan", "1941-04-13", "matsuoka-yosuke", True, "wairarapa", "last paragraph"),
    ("peoples-commissar-for-foreign-affairs", "1941-04-13", "molotov-vyacheslav", True, "pact-text", "preamble"),
    ("ambassador-of-japan-to-ussr", "1941-04-13", "tatekawa-yoshitsugu", True, "pact-text", "preamble"),
    ("prime-minister-of-japan", "1945-08-08", "suzuki-kantaro", True, "cabinet", "heading"),
    ("foreign-minister-of-japan", "1945-08-08", "togo-shigenori", True, "goo", "entry"),
    ("ambassador-of-japan-to-ussr", "1945-08-08", "sato-naotake", True, "empire", "opening"),
    ("president-of-united-states", "1945-08-08", "truman-harry", True, "walla-walla", "dispatch from Washington"),
    ("foreign-minister-of-japan", "1945-09-02", "shigemitsu-mamoru", True, "diet-library", "paragraph 1"),
]  # fmt: skip

RELATIONS = [  # one, other, day, status, level, source, locator
    ("russia", "japan", "1930-01-01", "full", "embassy", "starikov", "relations restored"),
    ("japan", "manchukuo", "1932-10-01", "de-jure", "none", "league", "formal recognition"),
    ("russia", "japan", "1941-04-13", "full", "embassy", "pact-text", "preamble, the ambassador"),
    ("russia", "japan", "1945-08-10", "state-of-war", "none", "walla-walla", "from 9 August"),
]  # fmt: skip

CONFLICTS = [  # conflict, day, whether certainly, source, locator
    ("siberian-intervention-1918", "1920-01-01", True, "arctic", "Japanese troops withdraw in October 1922"),
    ("lake-khasan-1938", "1938-08-04", True, "kirk-4", "talk of 4 August"),
    ("khalkhin-gol-1939", "1939-07-01", True, "gibler", "page 838"),
    ("soviet-japanese-war-1945", "1945-08-10", True, "walla-walla", "from 9 August"),
    ("southern-kurils-1945", "1945-09-04", False, "nippon", "complete on 5 September 1945"),
]  # fmt: skip

TABLES = {
    "dates": DATES, "status": STATUS, "force": FORCE, "holders": HOLDERS, "relations": RELATIONS, "conflicts": CONFLICTS,
}  # fmt: skip
FACTS = [pytest.param(form, row, id=f"{form}-{'-'.join(row[:2])}") for form, table in TABLES.items() for row in table]


@pytest.mark.parametrize(("form", "row"), FACTS)
def test_the_corpus_says_what_the_source_says(ask, form, row):
    """Every row, as its form of question asks it."""
    told = ask(form, row)
    assert told.answer == told.expected


@pytest.mark.parametrize(("form", "row"), FACTS)
def test_the_source_is_none_of_the_records_own(ask, citing, form, row):
    """Neither the address nor the title of the source is in the bibliography of a record that the answer rests on."""
    assert citing(ask(form, row).records, SOURCES[row[-2]]) == []


def test_every_source_is_used():
    """No work is listed for nothing."""
    assert {row[-2] for table in TABLES.values() for row in table} == set(SOURCES)


def test_a_title_taken_with_effect_from_before_is_seen_from_the_later_day_alone(corpus, citing):
    """In 1946 the USSR annexed the islands as from 20 September 1945: nobody could read that title on a day between."""
    told_between = corpus.status_of("etorofu-iturup", on="1945-10-01").title
    assert {row.view for row in told_between} == {"japan", "united-states"}
    told_since = [row for row in corpus.status_of("etorofu-iturup", on="1945-10-01", as_seen_on="1947-01-01").title if row.view == "russia"]
    assert [row.holders for row in told_since] == [("ussr",)]
    assert citing(tuple(row.possession for row in told_since), SOURCES["nippon"]) == []
