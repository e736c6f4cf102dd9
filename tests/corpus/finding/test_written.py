"""Dates as texts write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rjhist import Corpus, Meta

EMPTY = Corpus((), Meta(title="no names"))


def told(text: str) -> list[tuple[str, str]]:
    """Return what is written of each date in a text, and the date."""
    return [(own.text, own.date.edtf) for own in EMPTY.mentions(text)]


CASES = [
    ("on 5 September 1905 at", "5 September 1905", "1905-09-05"),
    ("on the 5th of September, 1905", "5th of September, 1905", "1905-09-05"),
    ("September 5, 1905", "September 5, 1905", "1905-09-05"),
    ("Sept. 5, 1905", "Sept. 5, 1905", "1905-09-05"),
    ("Dec 1st 1927", "Dec 1st 1927", "1927-12-01"),
    ("In May 1875,", "May 1875", "1875-05"),
    ("in MARCH of 1867", "MARCH of 1867", "1867-03"),
    ("the war of 1905 ended", "1905", "1905"),
    ("signed 1905-09-05.", "1905-09-05", "1905-09-05"),
    ("(1925-01)", "1925-01", "1925-01"),
    ("5 сентября 1905г.", "5 сентября 1905", "1905-09-05"),
    ("5-го сентября 1905 года", "5-го сентября 1905", "1905-09-05"),
    ("31 December (13 January) 1905", "31 December (13 January) 1905", "1905-01-13"),
    ("20 декабря (2 января) 1905 г.", "20 декабря (2 января) 1905", "1905-01-02"),
    ("25 декабря 1904 (7 января 1905)", "25 декабря 1904 (7 января 1905)", "1905-01-07"),
    ("2 мая (19 апреля) 1905", "2 мая (19 апреля) 1905", "1905-05-02"),
    ("一九四一年四月三〇日", "一九四一年四月三〇日", "1941-04-30"),
    ("昭和64年1月7日", "昭和64年1月7日", "1989-01-07"),
    ("大正元年", "大正元年", "1912"),
    ("05.09.1905 г.", "05.09.1905", "1905-09-05"),
    ("5.9.1905", "5.9.1905", "1905-09-05"),
    ("5 сентября 1905 г.", "5 сентября 1905", "1905-09-05"),
    ("7 мая 1875 года", "7 мая 1875", "1875-05-07"),
    ("31 марта 1867", "31 марта 1867", "1867-03-31"),
    ("в мае 1925 года", "мае 1925", "1925-05"),
    ("в 1925 году", "1925", "1925"),
    ("1925 г.", "1925", "1925"),
    ("23 August (5 September) 1905", "23 August (5 September) 1905", "1905-09-05"),
    ("26 января (7 февраля) 1855 г.", "26 января (7 февраля) 1855", "1855-02-07"),
    ("8 (20) января 1855", "8 (20) января 1855", "1855-01-20"),
    ("30 (18) марта 1867", "30 (18) марта 1867", "1867-03-30"),
    ("25 (13) May, 1875", "25 (13) May, 1875", "1875-05-25"),
    ("は1941年4月13日に", "1941年4月13日", "1941-04-13"),
    ("1925年1月、", "1925年1月", "1925-01"),
    ("1925年の", "1925年", "1925"),
    ("昭和16年4月13日", "昭和16年4月13日", "1941-04-13"),
    ("昭和十六年四月十三日", "昭和十六年四月十三日", "1941-04-13"),
    ("大正十四年一月二十日", "大正十四年一月二十日", "1925-01-20"),
    ("一九四一年四月三十日", "一九四一年四月三十日", "1941-04-30"),
    ("明治元年三月", "明治元年三月", "1868~"),
    ("明治6年1月1日", "明治6年1月1日", "1873-01-01"),
    ("令和4年3月21日", "令和4年3月21日", "2022-03-21"),
    ("26 January 1855 (O.S.)", "26 January 1855", "1855-02-07"),
    ("26 January 1855 OS", "26 January 1855", "1855-02-07"),
    ("January 26, 1855, Old Style", "January 26, 1855", "1855-02-07"),
    ("26 января 1855 г. (ст. ст.)", "26 января 1855", "1855-02-07"),
    ("26 января 1855 года по старому стилю", "26 января 1855", "1855-02-07"),
    ("January 1855 (O.S.)", "January 1855", "1855-01"),
    ("26 January 1855 osprey", "26 January 1855", "1855-01-26"),
    ("26 января 1855 г. (7 февраля)", "26 января 1855 г. (7 февраля)", "1855-02-07"),
    ("29 февраля 1904 (13 марта)", "29 февраля 1904 (13 марта)", "1904-03-13"),
    ("29 февраля 1900 года (13 марта 1900 года)", "29 февраля 1900 года (13 марта 1900 года)", "1900-03-13"),
    ("7 февраля/26 января 1855 г.", "7 февраля/26 января 1855", "1855-02-07"),
    ("23 August/5 September 1905", "23 August/5 September 1905", "1905-09-05"),
    ("20 December 1904 / 2 January 1905", "20 December 1904 / 2 January 1905", "1905-01-02"),
    ("26-го января (7-го февраля) 1855", "26-го января (7-го февраля) 1855", "1855-02-07"),
    ("5 September 1905 (O.S. 23 August)", "5 September 1905 (O.S. 23 August)", "1905-09-05"),
    ("5 сентября 1905 г. (по старому стилю 23 августа)", "5 сентября 1905", "1905-09-05"),
    ("On 5 September 1905, Julian Corbett wrote", "5 September 1905", "1905-09-05"),
    ("5 September 1905, Juliana", "5 September 1905", "1905-09-05"),
    ("7 February 1855 (Julian Smith)", "7 February 1855", "1855-02-07"),
    ("5 September 1905 OS/2", "5 September 1905", "1905-09-05"),
    ("5 September 1905, O.S. Smith wrote", "5 September 1905", "1905-09-05"),
    ("26 January 1855 [O.S.]", "26 January 1855", "1855-02-07"),
    ("26 January 1855 O.S. was cold", "26 January 1855", "1855-02-07"),
    ("O.S. 26 January 1855", "26 January 1855", "1855-02-07"),
    ("26 января 1855 г. по ст. стилю", "26 января 1855", "1855-02-07"),
    ("26 января 1855 г. по юлианскому календарю", "26 января 1855", "1855-02-07"),
    ("January 26 (February 7), 1855", "January 26 (February 7), 1855", "1855-02-07"),
    ("January 26/February 7, 1855", "January 26/February 7, 1855", "1855-02-07"),
    ("26 January 1855 [7 February]", "26 January 1855 [7 February]", "1855-02-07"),
    ("7 February [O.S. 26 January] 1855", "7 February [O.S. 26 January] 1855", "1855-02-07"),
    ("5 сентября (23 августа ст. ст.) 1905 г.", "5 сентября (23 августа ст. ст.) 1905", "1905-09-05"),
    ("26 января 1855 г. / 7 февраля 1855 г.", "26 января 1855 г. / 7 февраля 1855", "1855-02-07"),
    ("26 января 1855 / 7 февраля", "26 января 1855 / 7 февраля", "1855-02-07"),
    ("9 August–5 September 1905", "5 September 1905", "1905-09-05"),
    ("14–15 мая 1905", "15 мая 1905", "1905-05-15"),
    ("26 янв. 1855", "26 янв. 1855", "1855-01-26"),
    ("1905（明治38）年9月5日", "1905（明治38）年9月5日", "1905-09-05"),
    ("1925 年 1 月 20 日", "1925 年 1 月 20 日", "1925-01-20"),
    ("1920年代の日ソ関係", "1920年代", "192X"),
    ("1956年（昭和31年）10月19日", "1956年（昭和31年）10月19日", "1956-10-19"),
    ("昭和二〇年八月九日", "昭和二〇年八月九日", "1945-08-09"),
    ("明治38（1905）年9月5日", "明治38（1905）年9月5日", "1905-09-05"),
]


@pytest.mark.parametrize(("text", "written", "edtf"), CASES, ids=[text for text, _, _ in CASES])
def test_a_date_is_read_where_it_stands(text, written, edtf):
    """Of every usual form; of two calendars the Gregorian day; of lunisolar Japanese days the year alone."""
    assert told(text) == [(written, edtf)]


NONE = [
    "31 February 1905", "1905-13-01", "1800 men", "page 1905", "31 (32) May 1905", "0 May 1905", "", "1905", "the war (1904-05)", "(1905-09)",
    "1911-12 гг.", "1905–1906 гг.", "by 1800 rifles", "1 мая (3 апреля) 1905", "昭和99年", "明治45年8月1日", "大正元年7月1日", "明治0年",
    "5 (15) September 1905", "26 January (5 February) 1855", "1 (11) мая 1925 г.", "29 февраля 1905 (13 марта)", "昭和10年代", "1905年代",
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_date_is_none(text):
    """A day that there is not, a number without a word that makes it a year, two years, an era that had ended."""
    assert told(text) == []


def test_several_dates_come_in_their_order():
    """And apart."""
    text = "From 1 May 1925 until 15 мая 1925 г.; 1925年5月"
    assert [date for _, date in told(text)] == ["1925-05-01", "1925-05-15", "1925-05"]
    for gap in (0, 30, 59, 60, 61, 62, 75, 76, 77, 78, 200):
        far = f"{'-' * gap} On 5 September 1905{' ' * gap} and on 20 January 1925."
        assert told(far) == [("5 September 1905", "1905-09-05"), ("20 January 1925", "1925-01-20")]


@given(st.text(alphabet="0123456789 .,-()年月日昭和元十一MayмаяinofSept", max_size=40))
def test_no_text_breaks_it(text):
    """Each date lies in the text, after the one before."""
    taken = 0
    for own in EMPTY.mentions(text):
        assert taken <= own.start < own.end <= len(text)
        taken = own.end


@pytest.mark.parametrize("between", ["", " ", ", ", " and then ", " while the fleet lay before the town and the envoys met again "])
def test_years_near_one_another_do_not_hide_a_date(between):
    """However far before its year a date begins, and whatever year stands there."""
    dates = ["in 1904", "23 August (5 September) 1905", "since 1906", "the 5th of September, 1907", "昭和16年4月13日", "1908"]
    expected = ["1904", "1905-09-05", "1906", "1907-09-05", "1941-04-13"]
    text = f" {between}".join(dates)
    assert [edtf for _, edtf in told(text)] == expected
