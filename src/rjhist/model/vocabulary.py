"""The base of every controlled vocabulary: a word, its definition and, where the field has one, its code."""

from enum import StrEnum
from typing import Self


class Vocabulary(StrEnum):
    """A closed list of terms, each with a definition of its own.

    The value is the word as the YAML files write it, in kebab case. The docstring of each vocabulary names its authority.

    >>> from rjhist import Succession
    >>> Succession.CONTINUATION.value, Succession("continuation") is Succession.CONTINUATION
    ('continuation', True)
    """

    definition: str
    """What the term means here, in a sentence of its own."""
    code: str
    """The code of the same term in the authority's own scheme; empty where it has none."""

    def __new__(cls, value: str, definition: str = "", code: str = "") -> Self:
        """Make a member that carries its definition and code."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.definition = definition
        member.code = code
        return member

    @classmethod
    def _missing_(cls, value: object) -> None:
        """Raise ValueError with the words that there are."""
        message = f"{cls.__name__} is one of {', '.join(cls)}, not {value!r}"
        raise ValueError(message)
