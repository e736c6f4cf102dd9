"""How instruments stand on days: undisputed, in one view, denied in another."""

import attrs
import pytest

from rjhist import Certainty, Citation, Corpus, ForceSpell, ForceStatus, HistoricalDate, LocatorKind, Party, PartyRole, Tenure, View

CITED = Citation(source="book", locator="7", locator_kind=LocatorKind.PAGE)


def tenure(start: str, until: str) -> Tenure:
    return Tenure(start=HistoricalDate.parse(start), until=HistoricalDate.parse(until))


def denied(small, *tenures: Tenure, articles: tuple[str, ...] = (), held: Tenure | None = None) -> Corpus:
    """Return the corpus with the first treaty suspended in the view of Alpha."""
    spells = [
        ForceSpell(tenure=own, status=ForceStatus.SUSPENDED, articles=articles, views=(View(actor="alpha", held=held, citation=CITED),))
        for own in tenures
    ]
    first = small["first-1850"]
    treaty = attrs.evolve(first, force=(*first.force, *spells))
    return Corpus([treaty if own.id == treaty.id else own for own in small.records], small.meta)


@pytest.mark.parametrize(
    ("day", "certain", "in_view"),
    [("1859-12-31", True, True), ("1860-01-01", False, False), ("1864-12-31", False, False), ("1865-01-01", True, True)],
)
def test_what_somebody_denies_is_not_beyond_doubt_nor_in_his_view(small, day, certain, in_view):
    """On the days on which he does; in no view and in another's it stands."""
    treaties = denied(small, tenure("1860-01-01", "1865-01-01")).treaties
    assert ("first-1850" in treaties.in_force(on=day, certain=True)) is certain
    assert ("first-1850" in treaties.on(day, certain=True)) is certain
    assert ("first-1850" in treaties[:].on(day, certain=True)) is certain
    assert ("first-1850" in treaties.in_force(on=day, view="alpha-old")) is in_view
    assert ("first-1850" in treaties.in_force(on=day, view="beta")) is ("first-1850" in treaties.in_force(on=day)) is True


def test_a_denial_that_is_only_possible_takes_nothing_from_what_is_possible(small):
    """From a year told alone it is certain only at its end; the force of the instrument is doubtful all the while, for every reader."""
    corpus = denied(small, tenure("1860", "1865"))
    told = []
    for day in ("1859-12-31", "1860-06-01", "1861-01-01", "1864-12-31", "1865-06-01", "1866-01-01"):
        possible, sure = ("first-1850" in corpus.treaties.in_force(on=day, view="alpha", certain=certain) for certain in (False, True))
        row = corpus.force_of("first-1850", on=day)[0]
        assert (row.view, row.status) == (None, ForceStatus.IN_FORCE)
        assert (row.certainty is Certainty.CERTAIN) is ("first-1850" in corpus.treaties.in_force(on=day, certain=True)) is sure
        told.append((possible, sure))
    assert told == [(True, True), (True, False), (False, False), (False, False), (True, False), (True, True)]


def test_several_denials_leave_the_days_between(small):
    """Pieces that touch or overlap too; the whole term may be denied."""
    treaties = denied(
        small, tenure("1855-01-01", "1857-01-01"), tenure("1856-06-01", "1860-01-01"), tenure("1870-01-01", "1871-01-01")
    ).treaties
    sure = [year for year in range(1852, 1875) if "first-1850" in treaties.in_force(on=f"{year}-07-01", certain=True)]
    assert sure == [*range(1852, 1855), *range(1860, 1870), *range(1871, 1875)]
    assert "first-1850" not in denied(small, tenure("1850-01-01", "1901-01-01")).treaties.during("1850-06-01", "1901-01-01", certain=True)


def test_what_is_denied_of_some_articles_leaves_the_instrument(small):
    """It stands, all but these."""
    treaties = denied(small, tenure("1860-01-01", "1865-01-01"), articles=("2",)).treaties
    assert "first-1850" in treaties.in_force(on="1862-01-01", certain=True)
    assert "first-1850" in treaties.in_force(on="1862-01-01", view="alpha")


def test_a_denial_counts_while_it_is_held(small):
    """Before it was said and after it was given up the instrument stands in that view too."""
    treaties = denied(small, tenure("1860-01-01", "1865-01-01"), held=tenure("1862-01-01", "1863-01-01")).treaties
    views = ["first-1850" in treaties.in_force(on=f"{year}-07-01", view="alpha") for year in (1861, 1862, 1863)]
    assert views == [True, False, True]


def test_a_view_alone_makes_nothing_certain_of_a_stretch(small):
    """The second treaty stood in the view of Beta alone from 1920 to 1925."""
    assert "second-1900" in small.treaties.during("1919-06-01", "1926-01-01", certain=True)
    assert "second-1900" not in small.treaties.during("1920-01-01", "1926-01-01", certain=True)
    assert "second-1900" in small.treaties.during("1920-01-01", "1926-01-01")


def test_two_to_whom_a_third_speaks_are_not_parties_together(small):
    """One of them may speak to the other."""
    decree = small["decree-1910"]

    def between(*parties: tuple[str, PartyRole]) -> bool:
        told = attrs.evolve(decree, parties=tuple(Party(actor=actor, role=role) for actor, role in parties))
        corpus = Corpus([told if own.id == told.id else own for own in small.records], small.meta)
        return "decree-1910" in corpus.treaties.between("alpha-new", "beta-state")

    issuer, addressee = PartyRole.ISSUER, PartyRole.ADDRESSEE
    assert between(("alpha-new", issuer), ("beta-state", addressee))
    assert between(("alpha-new", issuer), ("beta-state", issuer))
    assert not between(("gamma", issuer), ("alpha-new", addressee), ("beta-state", addressee))
