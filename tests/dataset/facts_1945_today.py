"""Facts from 1945 on that a historian would check, each read in a work that the record concerned does not cite."""

SOURCES = {
    "fuji": ("北方領土の元島民", "https://www.fujipost.com/lifestyle/3662.html"),
    "nippon": ("北方四島関連年表", "https://nippon.zaidan.info/seikabutsu/2006/00261/contents/0033.htm"),
    "frus-1950": ("Editorial note on the treaty of 14 February 1950", "https://history.state.gov/historicaldocuments/frus1950v06/d157"),
    "cfr": ("San Francisco Peace Treaty (CFR Model Diplomacy)", "https://modeldiplomacy.cfr.org/cfr_glossary/518"),
    "spokesman": ("Some 48 nations sign security pact with Japan", "https://www.spokesman.com/stories/2023/sep/08/some-48-nations-sign-security-pact-with-japan/"),
    "peace-text": ("Treaty of Peace with Japan (text)", "http://vcn.bc.ca/alpha/sfpt/SanFranciscoPeaceTreaty1951.htm"),
    "nishimura": ("1951年9月8日 千島列島、南樺太を放棄", "https://hrykosd.com/archives/13080"),
    "pitt": ("US-Japan security treaties", "http://japanpitt.pitt.edu/glossary/us-japan-security-treaties"),
    "bluebook-2002": ("外交青書 2002, 注 (1956年の日ソ共同宣言)", "https://www.mofa.go.jp/mofaj/gaiko/bluebook/2002/gaikou/html/chu/fn01_05_04_02.html"),
    "ministers": ("Elenco dei ministri sovietici responsabili degli affari esteri", "https://it.frwiki.wiki/wiki/Liste_des_ministres_sovi%C3%A9tiques_charg%C3%A9s_des_affaires_%C3%A9trang%C3%A8res"),
    "sixties": ("June 23: U.S.-Japan security treaty", "http://the60sat50.blogspot.com/2010/06/june-23-us-japan-security-treaty.html"),
    "ampo": ("Treaty of Mutual Cooperation and Security (January 19, 1960)", "http://38is.blogspot.com/2012/01/treaty-of-mutual-cooperation-and.html"),
    "landing": ("Gorbachev Lands in Japan With Aid, Trade in Mind", "https://www.latimes.com/archives/la-xpm-1991-04-16-mn-281-story.html"),
    "kaifu": ("Kaifu Urges Gorbachev to Concede Japan's Sovereignty Over 4 Islands", "https://www.latimes.com/archives/la-xpm-1991-04-17-mn-95-story.html"),
    "fishing-text": ("Agreement on cooperation in harvesting marine living resources, 1998", "https://worldjpn.net/documents/texts/JPRU/19980221.T2J.html"),
    "deseret": ("Next, Yeltsin to spend 3 days in China", "https://www.deseret.com/1997/11/3/19343369/next-yeltsin-to-spend-3-days-in-china/"),
    "monitor": ("Disagreement surfaces on Yeltsin-Hashimoto accord", "https://jamestown.org/program/disagreement-surfaces-on-yeltsin-hashimoto-accord/"),
    "irkutsk": ("Russian-Japanese talks", "http://irkutsk.org/fed/talks.html"),
    "catalyst": ("Catalyst behind Japan-Russia peace talks", "https://japantimes.co.jp/opinion/2018/11/29/commentary/japan-commentary/catalyst-behind-japan-russia-peace-talks"),
    "kyiv": ("Russia halts Kuril Islands treaty talks with Japan over sanctions", "https://kyivindependent.com/uncategorized/russia-halts-kuril-islands-treaty-talks-with-japan-over-sanctions"),
    "jiji-2022": ("Russia Halts Peace Treaty Talks with Japan", "https://www.nippon.com/en/news/yjj2022032200163/russia-halts-peace-treaty-talks-with-japan.html"),
    "protest": ("Japão emite nota de protesto à Rússia", "https://cmio.org/mundo/786048-japao-emite-nota-de-protesto-a-russia-por-fim-de-acordo-de-visitas-simplificadas-as-ilhas-curilas"),
}  # fmt: skip

DATES = [  # record, path, value, source, locator
    ("population-south-kurils-1945", "quantity.value", "17291", "fuji", "residents on 15 August 1945"),
    ("etorofu-iturup-title-ussr-1945", "tenure.start", "1945-09-20", "nippon", "1946, with effect from 20 September 1945"),
    ("sino-soviet-1945", "signed", "1945-08-14", "frus-1950", "paragraph 1"),
    ("sino-soviet-1950", "signed", "1950-02-14", "frus-1950", "paragraph 1"),
    ("san-francisco-1951", "signed", "1951-09-08", "cfr", "entry"),
    ("san-francisco-1951", "force[0].tenure.start", "1952-04-28", "cfr", "entry"),
    ("san-francisco-1951", "parties[ussr].role", "declined-to-sign", "spokesman", "paragraph 2"),
    ("san-francisco-1951", "parties[poland].role", "declined-to-sign", "spokesman", "paragraph 2"),
    ("san-francisco-1951", "parties[czechoslovakia].role", "declined-to-sign", "spokesman", "paragraph 2"),
    ("us-japan-security-1951", "signed", "1951-09-08", "pitt", "entry"),
    ("us-japan-security-1951", "force[0].tenure.start", "1952-04-28", "pitt", "entry"),
    ("joint-declaration-1956", "signed", "1956-10-19", "bluebook-2002", "note 2"),
    ("us-japan-security-1960", "signed", "1960-01-19", "pitt", "entry"),
    ("us-japan-security-1960", "acts[approval].date", "1960-06-19", "ampo", "heading of the text"),
    ("us-japan-security-1960", "force[0].tenure.start", "1960-06-23", "sixties", "title"),
    ("gorbachev-kaifu-1991", "period.start", "1991-04-16", "landing", "opening"),
    ("tokyo-declaration-1993", "signed", "1993-10-13", "fishing-text", "preamble"),
    ("krasnoyarsk-1997", "period.start", "1997-11-01", "monitor", "paragraph 1"),
    ("krasnoyarsk-1997", "period.end", "1997-11-02", "deseret", "opening, on Sunday"),
    ("irkutsk-statement-2001", "signed", "2001-03-25", "irkutsk", "opening"),
    ("singapore-agreement-2018", "signed", "2018-11-14", "catalyst", "opening"),
    ("russian-statement-2022", "signed", "2022-03-21", "kyiv", "opening"),
    ("visits-termination-2022", "force[0].tenure.start", "2022-09-05", "protest", "paragraph 2"),
]  # fmt: skip

EFFECTS = [  # treaty, place, kind, beneficiary, source, locator
    ("san-francisco-1951", "korea", "renounces", None, "peace-text", "article 2 (a)"),
    ("san-francisco-1951", "south-sakhalin", "renounces", None, "nishimura", "heading"),
    ("san-francisco-1951", "kuril-islands", "renounces", None, "nishimura", "heading"),
    ("joint-declaration-1956", "habomai", "promises-transfer", "state-of-japan", "bluebook-2002", "note 2"),
    ("joint-declaration-1956", "shikotan", "promises-transfer", "state-of-japan", "bluebook-2002", "note 2"),
]  # fmt: skip

STATUS = [  # place, day, kind, view, holders and certainty of each reading, source, locator
    ("kunashir-kunashiri", "1952-06-01", "sovereignty", "japan", {((), "certain")}, "nishimura", "Nishimura: both the north and the south Kurils"),
    ("south-sakhalin", "1960-01-01", "sovereignty", "japan", {((), "certain")}, "nishimura", "heading"),
    ("habomai", "1956-12-31", "administration", None, {(("ussr",), "certain")}, "bluebook-2002", "note 2, to be handed over"),
    ("shikotan", "1991-04-17", "sovereignty", "japan", {(("state-of-japan",), "certain")}, "kaifu", "paragraph 1"),
    ("kunashir-kunashiri", "1991-04-17", "military-control", None, {(("ussr",), "certain")}, "kaifu", "paragraph on the islands"),
    ("shikotan", "2022-03-22", "administration", None, {(("russian-federation",), "certain")}, "jiji-2022", "paragraph 3, Russian-held"),
    ("etorofu-iturup", "2022-03-22", "administration", None, {(("russian-federation",), "certain")}, "jiji-2022", "paragraph 3, Russian-held"),
]  # fmt: skip

FORCE = [  # treaty, day, view, status and certainty of each reading, source, locator
    ("sino-soviet-1945", "1950-01-01", {(None, "in-force", "certain")}, "frus-1950", "annulled on 14 February 1950"),
    ("san-francisco-1951", "1952-04-27", set(), "cfr", "entry"),
    ("san-francisco-1951", "1952-04-28", {(None, "in-force", "certain")}, "cfr", "entry"),
    ("us-japan-security-1951", "1955-01-01", {(None, "in-force", "certain")}, "pitt", "entry"),
    ("us-japan-security-1951", "1960-06-24", set(), "sixties", "revised from the original agreement"),
    ("us-japan-security-1960", "1960-06-01", set(), "sixties", "title"),
    ("us-japan-security-1960", "1960-06-24", {(None, "in-force", "certain")}, "sixties", "title"),
    (
        "four-island-exchange-letters-1991",
        "2022-04-01",
        {("russian-federation", "suspended", "certain"), ("state-of-japan", "in-force", "certain")},
        "jiji-2022",
        "paragraph 3",
    ),
    ("four-island-exchange-letters-1991", "2022-09-06", set(), "protest", "paragraph 2"),
]  # fmt: skip

HOLDERS = [  # office, day, person, whether certainly, source, locator
    ("foreign-minister-of-ussr", "1950-02-14", "vyshinsky-andrei", True, "ministers", "1949 to 1953"),
    ("prime-minister-of-japan", "1951-09-08", "yoshida-shigeru", True, "spokesman", "last paragraph"),
    ("prime-minister-of-japan", "1956-10-19", "hatoyama-ichiro", True, "nippon", "1956"),
    ("foreign-minister-of-ussr", "1956-10-19", "shepilov-dmitri", True, "ministers", "June 1956 to February 1957"),
    ("foreign-minister-of-ussr", "1960-01-27", "gromyko-andrei", True, "ministers", "1957 to 1985"),
    ("prime-minister-of-japan", "1960-06-23", "kishi-nobusuke", True, "sixties", "paragraph 1"),
    ("prime-minister-of-japan", "1973-10-10", "tanaka-kakuei", True, "nippon", "1973"),
    ("prime-minister-of-japan", "1991-04-16", "kaifu-toshiki", True, "landing", "last paragraph"),
    ("president-of-ussr", "1991-04-16", "gorbachev-mikhail", True, "landing", "paragraph 2"),
    ("foreign-minister-of-ussr", "1991-04-16", "bessmertnykh-aleksandr", True, "landing", "last paragraph"),
    ("prime-minister-of-japan", "1997-11-02", "hashimoto-ryutaro", True, "deseret", "paragraph 2"),
    ("president-of-russia", "1997-11-02", "yeltsin-boris", True, "deseret", "paragraph 2"),
    ("prime-minister-of-japan", "2001-03-25", "mori-yoshiro", True, "irkutsk", "paragraph 1"),
    ("president-of-russia", "2001-03-25", "putin-vladimir", True, "irkutsk", "paragraph 1"),
    ("prime-minister-of-japan", "2018-11-14", "abe-shinzo", True, "catalyst", "opening"),
    ("foreign-minister-of-russian-federation", "2018-11-23", "lavrov-sergei", True, "catalyst", "paragraph 2"),
]  # fmt: skip

RELATIONS = [  # one, other, day, status, level, source, locator
    ("russia", "japan", "1956-01-01", "state-of-war", "none", "bluebook-2002", "note 2, end of the state of war"),
    ("russia", "japan", "1957-01-01", "full", "embassy", "bluebook-2002", "note 2, relations restored"),
]  # fmt: skip

TABLES = {
    "dates": DATES, "effects": EFFECTS, "status": STATUS, "force": FORCE, "holders": HOLDERS, "relations": RELATIONS,
}  # fmt: skip
