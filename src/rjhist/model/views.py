"""In whose view something is so: the library itself takes none."""

import attrs

from rjhist.model.citations import Citation
from rjhist.model.fields import refers, strict
from rjhist.model.spans import Tenure


@attrs.frozen(kw_only=True, field_transformer=strict)
class View:
    """In whose view something is so, and when that view was held.

    >>> View(actor="japan", citation=Citation(source="mofa-japan-northern-territories", locator="Overview")).held is None
    True
    """

    actor: str = attrs.field(metadata=refers("actor"))
    """The holder: a state, or a lineage, whose view is that of its continuing line."""
    held: Tenure | None = None
    """When the view was held; None means from the start of what it is a view of."""
    citation: Citation
    """Where the holder, or a witness, states it."""
