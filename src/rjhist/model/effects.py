"""What an instrument does to claims and places."""

import attrs

from rjhist.model.citations import Citation
from rjhist.model.fields import refers, strict
from rjhist.model.views import View
from rjhist.model.vocabulary import Vocabulary


class EffectKind(Vocabulary):
    """What an instrument does to a claim or a place (the operative verbs of boundary and cession treaties).

    >>> EffectKind.LEAVES_UNDIVIDED.definition
    'keeps a place without a boundary between the parties'
    """

    RAISES = "raises", "puts a claim forward"
    RECOGNISES = "recognises", "accepts a title, claim or state of things as right"
    TRANSFERS = "transfers", "passes title from one to another"
    DIVIDES = "divides", "draws a line of title between the parties through what both claimed"
    LEAVES_UNDIVIDED = "leaves-undivided", "keeps a place without a boundary between the parties"
    DELIMITS = "delimits", "describes in words where a boundary runs"
    DEMARCATES = "demarcates", "marks or provides to mark a boundary on the ground"
    RENOUNCES = "renounces", "gives up right, title and claim"
    PROMISES_TRANSFER = "promises-transfer", "undertakes to hand over later or on a condition"
    CONDITIONS = "conditions", "makes an earlier promise or right depend on something more"
    DEFERS = "defers", "puts a question off to a later settlement"
    DENIES = "denies", "rejects a claim or that there is one"
    SETTLES = "settles", "ends a claim between the parties"
    REOPENS = "reopens", "takes up again a claim that was settled or denied"
    REAFFIRMS = "reaffirms", "states anew that an earlier text or right stands"
    ACKNOWLEDGES_DISPUTE = "acknowledges-dispute", "states that a question of title exists"
    ANNEXES = "annexes", "declares a place part of a state by its own act"
    LEASES = "leases", "lets a place for a term"
    ASSIGNS_LEASE = "assigns-lease", "passes a lease on to another lessee"
    GRANTS_RIGHTS = "grants-rights", "gives rights of use, trade, fishing, passage or exploitation"
    ENDS_RIGHTS = "ends-rights", "takes back or gives up such rights"
    RECOGNISES_SPHERE = "recognises-sphere", "leaves a place to another's special interests"
    OCCUPIES = "occupies", "orders or announces a military occupation"
    EVACUATES = "evacuates", "orders or promises the withdrawal of forces"
    SUSPENDS_ADMINISTRATION = "suspends-administration", "bars a government from exercising authority, without deciding title"
    DEMILITARISES = "demilitarises", "bars forces or fortifications from a place"
    SELLS = "sells", "passes property for a price"


@attrs.frozen(kw_only=True, field_transformer=strict)
class Effect:
    """One effect of an instrument on a claim or, where no claim is recorded, on a place.

    >>> Effect(claim="kurils-boundary-1853", kind=EffectKind.DIVIDES, article="2").article
    '2'
    """

    claim: str | None = attrs.field(default=None, metadata=refers("claim"))
    """The claim; one of claim and territory is always given."""
    territory: str | None = attrs.field(default=None, metadata=refers("territory"))
    """The place: the part of the claim meant, or what no recorded claim is about."""
    kind: EffectKind
    """What is done."""
    article: str | None = attrs.field(default=None, metadata={"scalar": True})
    """The article or paragraph that does it."""
    beneficiary: str | None = attrs.field(default=None, metadata=refers("actor"))
    """In whose favour; None for a renunciation that names nobody."""
    condition: str | None = None
    """What it depends on."""
    views: tuple[View, ...] = ()
    """In whose reading, where the effect is disputed."""
    citations: tuple[Citation, ...] = ()
    """Where it stands."""
