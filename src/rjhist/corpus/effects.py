"""What instruments do to claims and places, as rows; and what of it was still to come on a day."""

import attrs

from rjhist.corpus.links import Links
from rjhist.corpus.rows import EffectRow
from rjhist.model.dates import HistoricalDate
from rjhist.model.effects import Effect, EffectKind
from rjhist.model.records import Record
from rjhist.model.treaties import Treaty


def narrowed(ids: frozenset[str] | None, others: frozenset[str]) -> frozenset[str]:
    """Return what is in both sets; the first one missing stands for everything."""
    return others if ids is None else ids & others


def treaties_of(links: Links, ids: frozenset[str] | None) -> tuple[Treaty, ...]:
    """Return the treaties of some ids, or all, in their order."""
    if ids is None:
        return links.all(Treaty)
    found = (links.by_id[own] for own in sorted(ids, key=links.place.__getitem__))
    return tuple(own for own in found if isinstance(own, Treaty))


def row(treaty: Treaty, effect: Effect) -> EffectRow:
    """Return an effect as a row."""
    return EffectRow(
        treaty=treaty.id, claim=effect.claim, territory=effect.territory, kind=effect.kind, article=effect.article,
        beneficiary=effect.beneficiary, condition=effect.condition, views=effect.views, citations=effect.citations,
    )  # fmt: skip


@attrs.frozen
class Ground:
    """A place with its parts and wholes, and the claims to any of them."""

    links: Links
    family: frozenset[str]

    @classmethod
    def of(cls, links: Links, territory: str | Record, *, exactly: bool = False) -> "Ground":
        """Return the ground of a place, or of itself alone."""
        return cls(links, links.family(territory, exactly=exactly))

    @property
    def claims(self) -> frozenset[str]:
        """The claims to it."""
        return self.links.under("claim", "territory", self.family)

    @property
    def treaties(self) -> frozenset[str]:
        """The instruments that may touch it: those that name it, and those with an effect on a claim to it."""
        return self.links.under("treaty", "territory", self.family) | self.links.under("treaty", "claim", self.claims)

    @property
    def touching(self) -> frozenset[str]:
        """The instruments that name it, or have an effect on it."""
        named = self.links.under("treaty", "territory", self.family)
        return named | {own.id for own in treaties_of(self.links, self.treaties - named) if any(map(self.touched_by, own.effects))}

    def touched_by(self, effect: Effect) -> bool:
        """Return whether an effect is on it: on a place of it or, where it names no place, on a claim to it."""
        if effect.territory is not None:
            return self.links.canonical(effect.territory) in self.family
        return self.links.canonical(effect.claim or "") in self.claims


def effect_rows(
    links: Links, treaty: str | Record | None, claim: str | Record | None, territory: str | Record | None
) -> tuple[EffectRow, ...]:
    """Return the effects of an instrument, on a claim, on a place with its parts and wholes, or all."""
    ids = None if treaty is None else frozenset({links.resolve(treaty, "treaty")})
    wanted = None if claim is None else links.resolve(claim, "claim")
    ground = None if territory is None else Ground.of(links, territory)
    if wanted is not None:
        ids = narrowed(ids, links.under("treaty", "claim", (wanted,)))
    if ground is not None:
        ids = narrowed(ids, ground.treaties)
    return tuple(
        row(own, effect)
        for own in treaties_of(links, ids)
        for effect in own.effects
        if wanted in (None, links.canonical(effect.claim or "")) and (ground is None or ground.touched_by(effect))
    )


def pending(links: Links, territory: str, day: int) -> tuple[tuple[EffectRow, bool], ...]:
    """Return the effects on a place of instruments signed and not yet in force, and promises of transfer not yet performed.

    Each with whether beyond doubt. A promise counts as not performed while the instrument is in force and the claim that it is about, if
    any, is open.
    """
    ground = Ground.of(links, territory)
    in_force = {certain: {own for own, _ in links.force[certain].at(day)} for certain in (False, True)}
    open_claims = {certain: links.ids_on("claim", day, certain=certain) for certain in (False, True)}
    rows: list[tuple[EffectRow, bool]] = []
    for treaty in treaties_of(links, ground.treaties):
        if treaty.signed is None or treaty.signed.bounds.low > day:
            continue
        waits = {certain: treaty.id not in in_force[not certain] and _comes(treaty, day, certain=certain) for certain in (False, True)}
        for effect in filter(ground.touched_by, treaty.effects):
            promised = {
                certain: effect.kind is EffectKind.PROMISES_TRANSFER
                and treaty.id in in_force[certain]
                and (effect.claim is None or links.canonical(effect.claim) in open_claims[certain])
                for certain in (False, True)
            }
            if waits[False] or promised[False]:
                rows.append((row(treaty, effect), treaty.signed.bounds.high <= day and (waits[True] or promised[True])))
    return tuple(rows)


def _comes(treaty: Treaty, day: int, *, certain: bool) -> bool:
    """Return whether an instrument is to enter into force after a day that is told of, or may be."""
    starts = [own.tenure.start.bounds for own in treaty.force if own.status.binds and isinstance(own.tenure.start, HistoricalDate)]
    return any((bounds.low if certain else bounds.high) > day for bounds in starts)
