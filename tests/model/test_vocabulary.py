"""Every word of a vocabulary is defined, and every vocabulary names its authority."""

import copy
import pickle

import pytest

from rjhist import Nature, Vocabulary
from rjhist.corpus.rows import Certainty
from rjhist.corpus.status import Group
from rjhist.model.dates import Calendar, Precision
from rjhist.schema.shapes import VOCABULARIES

EVERY = (*VOCABULARIES, Precision, Certainty, Group)
MEMBERS = [member for vocabulary in EVERY for member in vocabulary]


@pytest.mark.parametrize("member", MEMBERS, ids=lambda member: f"{type(member).__name__}.{member.name}")
def test_a_member_has_a_definition_of_its_own(member):
    """A definition is not empty and says more than the word itself."""
    words = member.definition.casefold().replace("-", " ").split()
    assert words, f"{member!r} has no definition"
    own = str(member).casefold().replace("-", " ").split()
    assert words != own, f"{member!r} is defined by its own word"
    assert member.definition == member.definition.strip()


def test_no_definition_is_shared():
    """Two words with one meaning would be one word."""
    definitions = [member.definition for member in MEMBERS]
    assert sorted({text for text in definitions if definitions.count(text) > 1}) == []


@pytest.mark.parametrize("vocabulary", EVERY, ids=lambda vocabulary: vocabulary.__name__)
def test_values_are_kebab_case_and_names_upper_case(vocabulary):
    """The YAML word and the Python name are one (the types of CSL keep their underscores)."""
    for member in vocabulary:
        assert member.value == member.value.casefold()
        assert member.name == member.name.upper()
        assert member.value in (member.name.casefold().replace("_", "-"), member.name.casefold()) or member.value in ("issue", "sub-verbo")


@pytest.mark.parametrize("vocabulary", EVERY, ids=lambda vocabulary: vocabulary.__name__)
def test_a_vocabulary_has_a_docstring_of_its_own(vocabulary):
    """The docstring names the authority or says what the words tell."""
    assert vocabulary.__doc__
    assert vocabulary.__doc__ != Vocabulary.__doc__


def test_members_are_texts_that_pickle():
    """A member equals its word, and a copy is the member itself."""
    assert Nature.TREATY == "treaty"
    assert Nature("treaty") is Nature.TREATY
    assert pickle.loads(pickle.dumps(Nature.TREATY)) is copy.deepcopy(Nature.TREATY) is Nature.TREATY


def test_an_unknown_word_is_a_value_error():
    """A vocabulary is closed."""
    with pytest.raises(ValueError, match="'pact'"):
        Nature("pact")


def test_codes_are_kept():
    """A member may carry the code of its authority."""
    assert Calendar.JULIAN.code == ""
    assert {member.code for member in MEMBERS if member.code} >= {"JPY", "VCLT 54(a)", "skos:exactMatch"}
