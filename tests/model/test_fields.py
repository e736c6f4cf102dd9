"""A field takes its declared type, exactly."""

from decimal import Decimal

import pytest

from rjhist import (
    Alias,
    Capacity,
    Citation,
    Kin,
    Language,
    LocatorKind,
    Names,
    Point,
    Position,
    Quantity,
    Signatory,
    Stance,
    Step,
    StepKind,
    Tenure,
    Tie,
    Unit,
)
from rjhist.model.fields import refers, strict, text_fault

NOWHERE = Tenure(start=None, until=None)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Names(en=1), "Names.en: expected str, found 1"),
        (lambda: Names(en=None), "Names.en: expected str, found None"),
        (lambda: Names(en="x", ru=["y"]), r"Names.ru: expected str or None, found \['y'\]"),
        (lambda: Names(en="x", aliases=[]), r"Names.aliases: expected a tuple, found \[\]"),
        (lambda: Names(en="x", aliases=("y",)), "Names.aliases: expected Alias, found 'y'"),
        (lambda: Names(en="x", aliases=None), "Names.aliases: expected a tuple, found None"),
        (lambda: Alias(text="x", language="en"), "Alias.language: expected Language, found 'en'"),
        (lambda: Point(lon=1.5, lat=Decimal(1)), "Point.lon: expected Decimal, found 1.5"),
        (lambda: Quantity(value=True, unit=Unit.YEN), "Quantity.value: expected Decimal or None, found True"),
        (lambda: Quantity(unit=Unit.YEN, approximate=1), "Quantity.approximate: expected bool, found 1"),
        (lambda: Kin(person="x", tie=Stance.CLAIMS), "Kin.tie: expected Tie"),
        (lambda: Position(actor="x", tenure=None, stance=Stance.CLAIMS), "Position.tenure: expected Tenure, found None"),
    ],
)
def test_another_type_is_refused_with_class_field_expected_and_found(make, message):
    """Nothing is converted, nothing that only looks right passes."""
    with pytest.raises(TypeError, match=message):
        make()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Kin(person="Not A Slug", tie=Tie.CHILD), "Kin.person: expected an id"),
        (lambda: Signatory(person="x_y"), "an id"),
        (lambda: Citation(source="book#one"), "an id"),
        (lambda: Citation(source="-book"), "an id"),
        (lambda: Citation(source="Book"), "an id"),
        (lambda: Citation(source=""), "an id"),
        (lambda: Names(en=""), "a text that is not empty"),
        (lambda: Names(en=" x"), "without space at its ends"),
        (lambda: Names(en="a\u202eb"), "without control, bidirectional or zero-width"),
        (lambda: Point(lon=Decimal("NaN"), lat=Decimal(1)), "a finite number"),
        (lambda: Quantity(value=Decimal("Infinity"), unit=Unit.YEN), "a finite number"),
        (lambda: Step(key="a", kind=StepKind.MEETING, summary="x", answers=("a#b#c",)), "an id"),
        (lambda: Step(key="a#b", kind=StepKind.MEETING, summary="x"), "an id"),
    ],
)
def test_content_that_cannot_be_is_a_value_error(make, message):
    """Ids have their form, texts their characters, numbers their end."""
    with pytest.raises(ValueError, match=message):
        make()


def test_a_reference_to_a_step_may_name_its_negotiation():
    """`negotiation-id#key` and a key alone are both references to a step."""
    step = Step(key="a", kind=StepKind.MEETING, summary="x", answers=("talks-1#offer", "offer"))
    assert step.answers == ("talks-1#offer", "offer")


def test_a_long_value_is_shortened_in_the_message():
    """Sixty characters are enough to recognise it."""
    with pytest.raises(TypeError) as caught:
        Names(en=["x" * 100])
    assert str(caught.value) == "Names.en: expected str, found ['" + "x" * 55 + "..."
    with pytest.raises(TypeError) as caught:
        Names(en=["x" * 56])
    assert str(caught.value).endswith("['" + "x" * 56 + "']")


@pytest.mark.parametrize("text", ["x", "日本", "a\nb", "Ōtsu", "a b"])
def test_texts_of_any_script_and_lines_are_well(text):
    """Line feeds are text; letters of any script are."""
    assert text_fault(text) == ""


@pytest.mark.parametrize(
    "text", ["a\tb", "a\x00", "\x7f", "a\u200bb", "\ud800", "\ufeffx", "a\uffff", "a\U0001fffe", "a\U0010ffffb", "a\u2028b", "\ufdd0"]
)
def test_invisible_characters_are_no_text(text):
    """Control, zero-width, bidirectional, surrogate and non-characters are refused."""
    assert "control" in text_fault(text)


def test_optional_and_default_values():
    """What is left out is None or empty, never zero."""
    found = Citation(source="book")
    assert (found.locator, found.locator_kind, found.via) == (None, None, None)
    assert Citation(source="book", locator="1", locator_kind=LocatorKind.PAGE).locator_kind is LocatorKind.PAGE
    assert Signatory(person="x", capacity=Capacity.ACTING).office is None
    assert Alias(text="x", language=Language.EN).used_by == ()


def test_a_class_whose_field_has_no_plain_type_cannot_be_made():
    """A list field would make records mutable: the mistake shows when the class is made."""
    import attrs

    with pytest.raises(TypeError, match="a class, a tuple of one, or a union"):

        @attrs.frozen(kw_only=True, field_transformer=strict)
        class Wrong:
            items: "list[str]"


def test_fields_that_the_constructor_does_not_take_are_left_alone():
    """A derived field has no validator of ours."""
    import attrs

    @attrs.frozen(kw_only=True, field_transformer=strict)
    class Derived:
        name: str = attrs.field(metadata=refers("actor"))
        size: list[str] = attrs.field(init=False, factory=list)

    assert Derived(name="x").size == []
