"""Facts to 1917 that a historian would check, each read in a work that the record concerned does not cite."""

SOURCES = {
    "shimoda-month": ("Treaty of the Month: Treaty of Shimoda", "http://historyasm.blogspot.com/2011/01/treaty-of-month-what-historic.html"),
    "dallin": ("The Rise of Russia in Asia", "https://archive.org/"),
    "golovnin": ("Golovnin Incident", "https://en.wikipedia.org/wiki/Golovnin_Incident"),
    "august-22": ("On August 22", "http://www.intlawgrrls.com/2011/08/on-august-22.html"),
    "treaties-note": ("北方領土 (a list of the treaties of Japan and Russia)", "https://note.com/martin243/n/n432f0c98510d"),
    "otsu": ("The world's history by place and time, May 1891", "https://historyatlas.com/events/the-80-ms-minoowari-earthquake-strikes-the"),
    "prime-ministers": ("List of prime ministers of Japan", "https://simple.m.wikipedia.org/wiki/List_of_prime_ministers_of_Japan"),
    "shimonoseki": ("Treaty of Shimonoseki", "https://www.britannica.com/EBchecked/topic/540685/Treaty-of-Shimonoseki"),
    "intervention": ("Triple Intervention (Fact Archive)", "https://www.fact-archive.com/encyclopedia/Triple_Intervention"),
    "liaotung": ("Liaotung Convention, Peking", "http://www.taiwandocuments.org/liaotung.htm"),
    "lease": ("Text of the lease of Port Arthur from the Chinese", "https://history.state.gov/historicaldocuments/frus1898/d112"),
    "world-1902": ("The Encyclopedia of World History (2001), Korea 1902", "http://worldhistory.50webs.com/1436.html"),
    "world-1905": ("The Encyclopedia of World History (2001), Japan 1905", "http://worldhistory.50webs.com/1463.html"),
    "c20": ("日露戦争史 関連年表", "http://www.c20.jp/them/jr_war00.html"),
    "suzuki": ("1904年(明治37年), a chronology", "http://shosuzki.blog.jp/archives/9632556.html"),
    "clement": ("A Handbook of Modern Japan", "https://bitlit.ru/page/en/ernest-w-clement/a-handbook-of-modern-japan/91"),
    "archives": ("日露講和条約が結ばれる", "http://www.archives.go.jp/ayumi/kobetsu/m38_1905_02.html"),
    "korea-1905": ("Korean timeline, 1905", "https://koreancommunism.com/timeline/1905"),
    "frus-1906": ("Treaty between Japan and China on Manchuria", "https://history.state.gov/historicaldocuments/frus1906p2/d133"),
    "fisheries": ("Russian-Japanese Convention concerning Fisheries", "http://cord.distantreader.org/stacks/trust/loc/loc_ark+=13960=t7rn3tf6w.txt"),
    "florinsky": ("Russia: A History and an Interpretation", "https://archive.org/"),
    "secret": ("Japan–Russia Secret Agreements", "https://en.wikipedia.org/wiki/Japan%E2%80%93Russia_Secret_Agreements"),
    "herald": ("Los Angeles Herald, 27 October 1909", "http://hinode.8718.jp/japanese_ito_hirobumi_los_angeles.html"),
    "korea-1910": ("Korea, 1907 to 1919", "https://time.graphics/period/2999195"),
}  # fmt: skip

DATES = [  # record, path, value, source, locator
    ("shimoda-1855", "signed", "1855-02-07", "shimoda-month", "When and Where"),
    ("ansei-tokai-earthquake-1854", "period.start", "1854-12-23", "shimoda-month", "Why has it amused me"),
    ("st-petersburg-talks-1862", "steps[fiftieth-parallel].date", "1862", "dallin", "page 27"),
    ("sakhalin-regulations-1867", "signed.as_given[0].date", "1867-03-18", "dallin", "page 27, in the Russian calendar"),
    ("sakhalin-regulations-1867", "signed", "1867-03-30", "dallin", "page 27, converted"),
    ("st-petersburg-1875", "signed", "1875-05-07", "august-22", "1875"),
    ("st-petersburg-1875", "acts[ratification].date", "1875-08-22", "august-22", "1875"),
    ("otsu-incident-1891", "period.start", "1891-05-11", "otsu", "May 1891"),
    ("shimonoseki-1895", "signed", "1895-04-17", "shimonoseki", "opening"),
    ("triple-intervention-1895", "period.start", "1895-04-23", "intervention", "paragraph 1"),
    ("liaodong-retrocession-1895", "signed", "1895-11-08", "liaotung", "heading"),
    ("liaodong-lease-1898", "signed", "1898-03-27", "lease", "heading"),
    ("anglo-japanese-alliance-1902", "signed", "1902-01-30", "world-1902", "1902, Jan. 30"),
    ("manchuria-evacuation-1902", "signed", "1902-04-08", "c20", "1902/04/08"),
    ("rupture-1904", "period.start", "1904-02-06", "suzuki", "6 February"),
    ("russo-japanese-war-1904", "starts[1].date", "1904-02-09", "clement", "chronology, Russian declaration of war"),
    ("russo-japanese-war-1904", "starts[2].date", "1904-02-10", "clement", "chronology, Japanese declaration of war"),
    ("korea-japan-protocol-1904", "signed", "1904-02-23", "clement", "chronology, 23 February 1904"),
    ("yalu-1904", "period.end", "1904-05-01", "clement", "chronology, 1 May 1904"),
    ("nanshan-1904", "period.end", "1904-05-26", "clement", "chronology, 25, 26 May 1904"),
    ("yellow-sea-1904", "period.start", "1904-08-10", "clement", "chronology, 10 August 1904"),
    ("ulsan-1904", "period.start", "1904-08-14", "clement", "chronology, 14 August 1904"),
    ("port-arthur-siege-1904", "period.end", "1905-01-02", "world-1905", "1905, Jan. 2"),
    ("mukden-1905", "period.start", "1905-02-20", "world-1905", "Feb. 20-March 9"),
    ("mukden-1905", "period.end", "1905-03-10", "clement", "chronology, 24 February-10 March 1905"),
    ("tsushima-1905", "period.start", "1905-05-27", "clement", "chronology, 27, 28 May 1905"),
    ("tsushima-1905", "period.end", "1905-05-28", "clement", "chronology, 27, 28 May 1905"),
    ("anglo-japanese-alliance-1902", "force[0].tenure.until", "1905-08-12", "world-1905", "Aug. 12"),
    ("portsmouth-1905", "signed", "1905-09-05", "world-1905", "Sept. 5"),
    ("portsmouth-1905", "force[0].tenure.start", "1905-10-15", "archives", "commentary"),
    ("korea-protectorate-1905", "signed", "1905-11-17", "korea-1905", "Nov 17"),
    ("fisheries-1907", "signed", "1907-07-28", "fisheries", "title and preamble"),
    ("russia-japan-commerce-1907", "signed", "1907-07-28", "florinsky", "page 1282, two days before the convention"),
    ("motono-izvolsky-public-1907", "signed", "1907-07-30", "florinsky", "page 1282"),
    ("motono-izvolsky-secret-1907", "signed", "1907-07-30", "florinsky", "page 1282"),
    ("ito-assassinated-1909", "period.start", "1909-10-26", "herald", "page 1, dispatches of 26 October"),
    ("motono-izvolsky-public-1910", "signed", "1910-07-04", "florinsky", "page 1282"),
    ("motono-izvolsky-secret-1910", "signed", "1910-07-04", "florinsky", "page 1282"),
    ("korea-annexation-1910", "signed", "1910-08-22", "korea-1910", "1910 Aug 22"),
    ("korea-annexation-1910", "force[0].tenure.start", "1910-08-29", "florinsky", "page 1282"),
    ("motono-sazonov-secret-1912", "signed", "1912-07-08", "florinsky", "page 1282"),
    ("sazonov-motono-public-1916", "signed", "1916-07-03", "dallin", "page 122"),
    ("sazonov-motono-secret-1916", "signed", "1916-07-03", "dallin", "page 122"),
]  # fmt: skip

EFFECTS = [  # treaty, place, kind, beneficiary, source, locator
    ("shimoda-1855", "etorofu-iturup", "recognises", "tokugawa-shogunate", "shimoda-month", "When and Where"),
    ("shimoda-1855", "sakhalin", "leaves-undivided", None, "dallin", "page 27"),
    ("st-petersburg-1875", "sakhalin", "transfers", "russian-empire", "august-22", "1875"),
    ("portsmouth-1905", "south-sakhalin", "transfers", "empire-of-japan", "world-1905", "Sept. 5"),
    ("portsmouth-1905", "liaodong", "assigns-lease", "empire-of-japan", "world-1905", "Sept. 5"),
]  # fmt: skip

STATUS = [  # place, day, kind, view, holders and certainty of each reading, source, locator
    ("urup", "1860-01-01", "sovereignty", None, {(("russian-empire",), "certain")}, "treaties-note", "1855"),
    ("etorofu-iturup", "1860-01-01", "sovereignty", None, {(("tokugawa-shogunate",), "certain")}, "treaties-note", "1855"),
    ("sakhalin", "1860-01-01", "sovereignty", None, {(("russian-empire", "tokugawa-shogunate"), "certain")}, "treaties-note", "1855"),
    ("urup", "1876-01-01", "sovereignty", None, {(("empire-of-japan",), "certain")}, "treaties-note", "1875"),
    ("sakhalin", "1880-01-01", "sovereignty", None, {(("russian-empire",), "certain")}, "august-22", "1875"),
    ("liaodong", "1904-01-01", "lease", None, {(("russian-empire",), "certain")}, "lease", "article III, twenty-five years"),
    ("liaodong", "1906-01-01", "lease", None, {(("empire-of-japan",), "certain")}, "frus-1906", "China's consent"),
    ("south-sakhalin", "1910-01-01", "sovereignty", None, {(("empire-of-japan",), "certain")}, "treaties-note", "1905"),
    ("korea", "1911-01-01", "administration", None, {(("empire-of-japan",), "certain")}, "korea-1910", "1910 Aug 22"),
]  # fmt: skip

FORCE = [  # treaty, day, view, status and certainty of each reading, source, locator
    ("anglo-japanese-alliance-1902", "1904-02-10", {(None, "in-force", "certain")}, "world-1905", "Aug. 12, renewed"),
    ("portsmouth-1905", "1905-10-14", set(), "archives", "commentary"),
    ("portsmouth-1905", "1905-10-16", {(None, "in-force", "certain")}, "archives", "commentary"),
    ("korea-annexation-1910", "1910-08-28", set(), "korea-1910", "1910 Aug 22, in seven days"),
    ("korea-annexation-1910", "1910-08-29", {(None, "in-force", "certain")}, "korea-1910", "1910 Aug 22, in seven days"),
    ("motono-sazonov-secret-1912", "1916-07-03", {(None, "in-force", "certain")}, "dallin", "page 122, declared to remain in force"),
    ("motono-izvolsky-secret-1907", "1917-11-30", {(None, "in-force", "possible")}, "secret", "opening, abrogated after the revolution in 1917"),
]  # fmt: skip

HOLDERS = [  # office, day, person, whether certainly, source, locator
    ("prime-minister-of-japan", "1895-04-17", "ito-hirobumi", True, "prime-ministers", "second cabinet of Ito"),
    ("foreign-minister-of-russia", "1907-07-30", "izvolsky-alexander", True, "secret", "The First Treaty"),
    ("prime-minister-of-japan", "1909-10-26", "katsura-taro", True, "herald", "page 1, dispatches of 26 October"),
    ("foreign-minister-of-russia", "1916-07-03", "sazonov-sergei", True, "secret", "The Fourth Treaty"),
]  # fmt: skip

RELATIONS = [  # one, other, day, status, level, source, locator
    ("russia", "japan", "1855-08-01", "de-jure", "none", "shimoda-month", "opening"),
    ("russia", "japan", "1904-02-08", "severed", "none", "suzuki", "6 February"),
    ("russia", "japan", "1904-02-11", "state-of-war", "none", "clement", "chronology, 10 February 1904"),
]  # fmt: skip

CONFLICTS = [  # conflict, day, whether certainly, source, locator
    ("golovnin-incident-1811", "1813-11-01", False, "golovnin", "opening, released in 1813"),
    ("port-arthur-attack-1904", "1904-02-08", True, "clement", "chronology, 8-9 February 1904"),
    ("russo-japanese-war-1904", "1904-06-01", True, "clement", "chronology, June 1904"),
    ("sandepu-1905", "1905-01-28", True, "clement", "chronology, battle of Heikeutai, 25-29 January 1905"),
]  # fmt: skip

TABLES = {
    "dates": DATES, "effects": EFFECTS, "status": STATUS, "force": FORCE, "holders": HOLDERS, "relations": RELATIONS, "conflicts": CONFLICTS,
}  # fmt: skip
