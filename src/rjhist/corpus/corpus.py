import attrs
from rjhist.model.records import Record
from rjhist.model.meta import Meta
@attrs.frozen
class Corpus:
    records: tuple[Record, ...]
    meta: Meta
