"""Places: islands and groups of them, lands, zones, waters, towns."""

from decimal import Decimal
from typing import ClassVar

import attrs

from rjhist.model.fields import refers, strict
from rjhist.model.quantities import Quantity
from rjhist.model.records import NamedRecord
from rjhist.model.spans import Tenure
from rjhist.model.views import View
from rjhist.model.vocabulary import Vocabulary


class TerritoryKind(Vocabulary):
    """What kind of place it is (GeoNames feature classes, with the leased lands and zones of treaty law).

    >>> TerritoryKind.ISLAND_GROUP.code
    'T.ISLS'
    """

    ISLAND = "island", "one island, with the islets that are counted with it", "T.ISL"
    ISLAND_GROUP = "island-group", "several islands taken together", "T.ISLS"
    REGION = "region", "a land or province without the rank of a country", "L.RGN"
    PENINSULA = "peninsula", "a land with water on most sides", "T.PEN"
    LEASED_TERRITORY = "leased-territory", "land let by treaty by one state to another", "A.LTER"
    RAILWAY_ZONE = "railway-zone", "the strip along a railway in which its operator had rights of administration"
    WATERS = "waters", "a sea, strait, river, lake or fishing ground", "H"
    BORDER_AREA = "border-area", "the land on both sides of a stretch of frontier"
    SETTLEMENT = "settlement", "a city, town, village or fort", "P.PPL"
    COUNTRY = "country", "the land of a state", "A.PCLI"


@attrs.frozen(kw_only=True, field_transformer=strict)
class PartOf:
    """A whole that a place belongs to, in whose view and when.

    >>> PartOf(whole="kuril-islands").views
    ()
    """

    whole: str = attrs.field(metadata=refers("territory"))
    """The larger place."""
    tenure: Tenure | None = None
    """When; None means always."""
    views: tuple[View, ...] = ()
    """Who counts it so; empty where nobody disputes it."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Point:
    """A point on the earth in WGS 84.

    >>> Point(lon=Decimal("146.75"), lat=Decimal("43.80")).lat
    Decimal('43.80')
    """

    lon: Decimal
    """Degrees east of Greenwich, negative to the west."""
    lat: Decimal
    """Degrees north of the equator, negative to the south."""


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Territory(NamedRecord):
    """A place that was claimed, held, fought over or met in.

    >>> import rjhist
    >>> rjhist.load().territories["iturup"].names.ja
    '択捉島'
    """

    kind_word: ClassVar[str] = "territory"
    collection: ClassVar[str] = "territories"

    kind: TerritoryKind
    """What kind of place it is."""
    part_of: tuple[PartOf, ...] = ()
    """The larger places it belongs to."""
    point: Point | None = None
    """A point in it; no borders are drawn here."""
    area: Quantity | None = None
    """Its area."""
