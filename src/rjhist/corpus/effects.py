"""What instruments do to claims and places, as rows; and what of it was still to come on a day."""

from rjhist.corpus.links import Links
from rjhist.corpus.rows import EffectRow
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


def effect_rows(
    links: Links, treaty: str | Record | None, claim: str | Record | None, territory: str | Record | None
) -> tuple[EffectRow, ...]:
    """Return the effects of an instrument, on a claim, on a place with its parts and wholes, or all."""
    ids = None if treaty is None else frozenset({links.resolve(treaty, "treaty")})
    wanted = None if claim is None else links.resolve(claim, "claim")
    places = None if territory is None else links.family(territory)
    if wanted is not None:
        ids = narrowed(ids, links.under("treaty", "claim", (wanted,)))
    if places is not None:
        ids = narrowed(ids, links.under("treaty", "territory", places))
    return tuple(
        row(own, effect)
        for own in treaties_of(links, ids)
        for effect in own.effects
        if wanted in (None, links.canonical(effect.claim or "")) and (places is None or links.canonical(effect.territory or "") in places)
    )


def pending(links: Links, territory: str, day: int) -> tuple[EffectRow, ...]:
    """Return the effects on a place of instruments signed and not yet in force, and promises of transfer not yet performed.

    A promise counts as not performed while the instrument is in force and the claim it is about is open.
    """
    family = links.family(territory)
    claims = links.under("claim", "territory", family)
    ids = links.under("treaty", "territory", family) | links.under("treaty", "claim", claims)
    in_force = {own for own, _ in links.force[False].at(day)}
    open_claims = links.ids_on("claim", day, certain=False)
    rows: list[EffectRow] = []
    for treaty in treaties_of(links, ids):
        if treaty.signed is None or treaty.signed.bounds.low > day:
            continue
        waits = treaty.id not in in_force and any(spell.status.binds and spell.tenure.extent.first > day for spell in treaty.force)
        for effect in treaty.effects:
            claim = links.canonical(effect.claim or "")
            touched = links.canonical(effect.territory) in family if effect.territory else claim in claims
            promised = effect.kind is EffectKind.PROMISES_TRANSFER and treaty.id in in_force and claim in open_claims
            if touched and (waits or promised):
                rows.append(row(treaty, effect))
    return tuple(rows)
