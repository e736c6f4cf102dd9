"""The collections that have no questions of their own: offices, territories, phases, sources."""

from rjhist.corpus.collection import Collection
from rjhist.model.offices import Office
from rjhist.model.phases import Phase
from rjhist.model.sources import Source
from rjhist.model.territories import Territory


class Offices(Collection[Office]):
    """Offices by id; they have no time of their own (see ``actors.holding``).

    >>> import rjhist
    >>> rjhist.load().offices["foreign-minister-of-japan"].names.ja
    '外務大臣'
    """

    kind_word = "office"
    dated = False


class Territories(Collection[Territory]):
    """Places by id; they have no time of their own (see ``status_of``).

    >>> import rjhist
    >>> rjhist.load().territories["sakhalin"].kind.value
    'island'
    """

    kind_word = "territory"
    dated = False


class Phases(Collection[Phase]):
    """Phases of relations by their start; ``on(day)`` finds those that contain the day.

    >>> import rjhist
    >>> "ismailov-stability-1925" in rjhist.load().phases.on("1928-01-01")
    True
    """

    kind_word = "phase"


class Sources(Collection[Source]):
    """Works by their date of issue; they hold on no day.

    >>> import rjhist
    >>> rjhist.load().sources["lensen-recognition-1970"].seen.value
    'via'
    """

    kind_word = "source"
    dated = False
