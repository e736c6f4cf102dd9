"""Questions to treaties and other instruments."""

from collections.abc import Iterator
from typing import Self

from rjhist.corpus.collection import Collection
from rjhist.corpus.effects import Ground
from rjhist.corpus.links import closure
from rjhist.model.dates import Day
from rjhist.model.instruments import LinkKind, Nature
from rjhist.model.records import Record
from rjhist.model.treaties import Treaty, TreatyLink


class Treaties(Collection[Treaty]):
    """Instruments by day of signature; ``on(day)`` finds those in force, of any nature.

    >>> import rjhist
    >>> rjhist.load().treaties.between("russia", "japan").in_force(on="1930-01-01")["basic-convention-1925"].signed.edtf
    '1925-01-20'
    """

    kind_word = "treaty"
    placed = True

    def between(self, one: str | Record, other: str | Record) -> Self:
        """Return the instruments to which two actors are parties: both bound, or one issuing and the other addressed.

        A lineage stands for all its states, a continuing state for those it continues. The order means nothing.

        >>> import rjhist
        >>> treaties = rjhist.load().treaties
        >>> treaties.between("russia", "japan") == treaties.between("japan", "russia")
        True
        """
        found = self._between("party", one, other, continuing=True)
        return found - self._between("addressee", one, other, continuing=True)

    def bilateral(self) -> Self:
        """Return the instruments with exactly two parties.

        >>> import rjhist
        >>> "portsmouth-1905" in rjhist.load().treaties.bilateral()
        True
        """
        return self._under("bilateral", ("",))

    def in_force(self, on: Day, nature: str | None = Nature.TREATY, view: str | Record | None = None, *, certain: bool = False) -> Self:
        """Return the instruments in force, or applied provisionally, on a day.

        ``nature`` is a word of `Nature`, or None for any. ``view`` takes what stands in an actor's view: its own spells and those of nobody
        in particular, save what it holds to be suspended or void; without it any view counts. ``certain=True`` takes undisputed spells that
        cover the day beyond doubt.
        Raises DateError for no day and NoData outside the coverage.

        >>> import rjhist
        >>> "portsmouth-1905" in rjhist.load().treaties.in_force(on="1910-01-01", certain=True)
        True
        """
        day, word = self._links.day("treaty", on), None if nature is None else Nature(nature)
        if self._records is None and view is None:
            row = self._row
            return type(self)(self._links, tuple([row[place] for place in sorted(self._links.binding[certain][word].at(day))]))
        holders = None if view is None else self._links.views_meant(view, continuing=True)
        spells = self._links.force[certain].at(day)
        binding = {own for own, holder in spells if holders is None or holder is None or holder in holders}
        denied = {own for own, holder in self._links.denied[not certain].at(day) if holders is not None and holder in holders}
        found = self._keep(frozenset(binding - denied))
        return found if word is None else found.where(nature=word)

    def signed_by(self, person: str | Record) -> Self:
        """Return the instruments that a person signed.

        >>> import rjhist
        >>> "portsmouth-1905" in rjhist.load().treaties.signed_by("witte-sergei")
        True
        """
        return self._of("signer", person, "actor")

    def about(self, subject: str | Record, *, exactly: bool = False) -> Self:
        """Return the instruments whose effects or provisions touch a place (its parts and wholes too) or a claim.

        >>> import rjhist
        >>> "portsmouth-1905" in rjhist.load().treaties.about("sakhalin")
        True
        """
        own = self._links.resolve(subject, "territory", "claim")
        if self._links.by_id[own].kind_word == "claim":
            return self._under("claim", (own,))
        return self._keep(Ground.of(self._links, own, exactly=exactly).touching)

    def affecting(self, claim: str | Record) -> Self:
        """Return the instruments that have an effect on a claim.

        >>> import rjhist
        >>> "portsmouth-1905" in rjhist.load().treaties.affecting("sakhalin-south-japan-1905")
        True
        """
        return self._of("claim", claim, "claim")

    def resulting_from(self, negotiation: str | Record) -> Self:
        """Return the instruments to which talks led.

        >>> import rjhist
        >>> "portsmouth-1905" in rjhist.load().treaties.resulting_from("portsmouth-conference-1905")
        True
        """
        talks = self._links.by_id[self._links.resolve(negotiation, "negotiation")]
        results = frozenset(self._links.canonical(target) for target in getattr(talks, "led_to", ()))
        return self._keep(frozenset(own for own in results if self._links.by_id[own].kind_word == "treaty"))

    def chain_of(self, treaty: str | Record, *kinds: str) -> Self:
        """Return an instrument with all that amend, renew, supersede, carry out or otherwise link to it, in either direction.

        With words of `LinkKind` only links of these kinds are followed. Raises ValueError for another word.

        >>> import rjhist
        >>> rjhist.load().treaties.chain_of("st-petersburg-1875", "supersedes", "amends")[0].id
        'shimoda-1855'
        """
        words = frozenset(map(LinkKind, kinds or LinkKind))

        def linked(own: str) -> Iterator[str]:
            yield from (self._links.canonical(link.treaty) for link in self._linked(own) if link.kind in words)
            for other in self._links.under("treaty", "linked", (own,)):
                if any(link.kind in words and self._links.canonical(link.treaty) == own for link in self._linked(other)):
                    yield other

        return self._keep(closure((self._links.resolve(treaty, "treaty"),), linked))

    def _linked(self, own: str) -> tuple[TreatyLink, ...]:
        found = self._links.by_id[own]
        return found.links if isinstance(found, Treaty) else ()
