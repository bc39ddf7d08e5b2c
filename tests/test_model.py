"""The model refuses what does not hold together, and says where."""

from __future__ import annotations

import datetime as dt
import operator
import pickle
from typing import Any, cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs import model
from conference_docs.errors import ConferenceDocsError, JsonError, ModelError
from conference_docs.fields import mistyped
from conference_docs.model import (
    Action,
    Article,
    Diagnostic,
    Directive,
    Header,
    Position,
    Role,
    Severity,
    Span,
    StrEnum,
    inconsistencies,
)
from tests.strategies.articles import articles, sample_article

CLASSES = [
    cls for cls in vars(model).values() if isinstance(cls, type) and attrs.has(cls) and cls.__module__ == model.__name__
]
ENUMS = StrEnum.__subclasses__()


@pytest.mark.parametrize("cls", CLASSES)
def test_classes_are_frozen_slotted_and_compared_by_value(cls: type) -> None:
    parts = [part for _, part in model._parts("$", sample_article()) if type(part) is cls]
    again = [part for _, part in model._parts("$", sample_article()) if type(part) is cls]
    assert parts
    assert parts == again
    assert [*map(hash, parts)] == [*map(hash, again)]
    assert not hasattr(parts[0], "__dict__")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(parts[0], attrs.fields(cast("Any", cls))[0].name, None)


@pytest.mark.parametrize("kind", ENUMS)
def test_enum_values_are_lower_case_strings(kind: type[StrEnum]) -> None:
    assert all(member.value == member.name.lower() == str(member) for member in kind)


@pytest.mark.parametrize(("text", "start", "end"), [("ab", 0, 1), ("ab", 0, 3), ("ab", -1, 1), ("", 1, 0)])
def test_a_span_fits_its_text(text: str, start: int, end: int) -> None:
    with pytest.raises(ModelError, match=f"Span {start}:{end} does not fit"):
        Span(text, start, end)


def at(text: str, words: str) -> Span:
    return Span.of(text, text.index(words), text.index(words) + len(words))


TEXT = "The city should improve roads."
CLAUSE = at(TEXT, "The city should improve roads")
SHOULD = at(TEXT, "should")
WRONG = Span("shall", 9, 14)


def directive(**changes: object) -> Directive:
    values = {"span": CLAUSE, "text": CLAUSE.text, "modality": model.Modality.OBLIGATION}
    return Directive(**cast("Any", {**values, "trigger": SHOULD, **changes}))


def action(**changes: object) -> Action:
    span = at(TEXT, "improve roads")
    return Action(**cast("Any", {"span": span, "text": span.text, "verb": "improve", **changes}))


def attendee(position: Position) -> model.Attendee:
    return model.Attendee("Yin Li", model.AttendeeKind.PERSON, [position])


def diagnostic(span: Span, line: int, column: int) -> Diagnostic:
    return Diagnostic("code", "What is odd.", Severity.INFO, span, line, column)


CONTRADICTIONS = [
    ({"header": Header(topics=[SHOULD, WRONG])}, "$.header.topics[1]", "does not stand at 9:14"),
    ({"header": Header(end=len(TEXT) + 1)}, "$.header.end", "outside"),
    ({"header": Header(end=-1)}, "$.header.end", "outside"),
    ({"header": Header(end=10**30)}, "$.header.end", "outside"),
    ({"header": Header(title=Span("", 99, 99))}, "$.header.title", "does not stand at 99:99"),
    ({"paragraphs": [model.Paragraph(CLAUSE, [WRONG])]}, "$.paragraphs[0].sentences[0]", "does not stand"),
    ({"conference": model.Conference(venue_span=WRONG)}, "$.conference.venue_span", "does not stand"),
    ({"directives": [directive(), directive(trigger=WRONG)]}, "$.directives[1].trigger", "does not stand"),
    ({"directives": [directive(text="Roads")]}, "$.directives[0].text", "not the text of its span"),
    ({"directives": [directive(speaker="Yin Li")]}, "$.directives[0].speaker", "not the name of any"),
    ({"directives": [directive(actions=[action(text="roads")])]}, "$.directives[0].actions[0].text", "not the text"),
    (
        {"directives": [directive(actions=[action(verb_span=SHOULD)])]},
        "$.directives[0].actions[0].verb",
        "not the text",
    ),
    (
        {"directives": [directive(actions=[action(span=WRONG, text="shall")])]},
        "$.directives[0].actions[0].span",
        "does",
    ),
    ({"attendees": [attendee(Position("city", "city", None, SHOULD))]}, "$.attendees[0].positions[0].text", "not the"),
    ({"diagnostics": [diagnostic(SHOULD, 0, 1)]}, "$.diagnostics[0]", "line 0, column 1 cannot be"),
    ({"diagnostics": [diagnostic(SHOULD, 1, 0)]}, "$.diagnostics[0]", "cannot be"),
    ({"diagnostics": [diagnostic(SHOULD, 5, 20)]}, "$.diagnostics[0]", "cannot be"),
]


@pytest.mark.parametrize(("fields", "path", "reason"), CONTRADICTIONS)
def test_contradictions_are_refused_with_their_path(fields: dict[str, Any], path: str, reason: str) -> None:
    with pytest.raises(ModelError) as caught:
        Article(text=TEXT, **fields)
    assert caught.value.path == path
    assert reason in caught.value.reason
    assert str(caught.value) == f"{path}: {caught.value.reason}"


MISTYPED: list[tuple[dict[str, Any], str]] = [
    ({"text": b"bytes"}, "$.text: str is needed, not bytes"),
    ({"title": 5}, "$.title: str | None is needed, not int"),
    ({"date": "2024-03-14"}, "$.date: date | None is needed, not str"),
    ({"date": dt.datetime(2024, 3, 14, tzinfo=dt.UTC)}, "$.date: date | None is needed, not datetime"),
    ({"topics": "ports"}, "topics: a sequence of str is needed, not str"),
    ({"topics": ["ports", None]}, "$.topics[1]: str is needed, not NoneType"),
    ({"speakers": "ports"}, "$.speakers[0]: Speaker is needed, not str"),
    ({"header": None}, "$.header: Header is needed, not NoneType"),
    ({"header": Header(end=True)}, "$.header.end: int is needed, not bool"),
    ({"header": Header(title=Span("T", False, True))}, "$.header.title.start: int is needed, not bool"),
    ({"header": Header(title=Span("T", 0, cast("Any", 1.0)))}, "$.header.title.end: int is needed, not float"),
    ({"header": Header(title=Span(cast("Any", ("T",)), 0, 1))}, "$.header.title.text: str is needed, not tuple"),
    ({"directives": [directive(modality="obligation")]}, "$.directives[0].modality: Modality is needed, not str"),
    ({"directives": [directive(trigger=None)]}, "$.directives[0].trigger: Span is needed, not NoneType"),
    (
        {"attendees": [model.Attendee("Yin Li", model.AttendeeKind.PERSON, roles=cast("Any", ["chair"]))]},
        "roles[0]: Role",
    ),
]


@pytest.mark.parametrize(("fields", "message"), MISTYPED)
def test_other_python_types_are_refused_with_the_field(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError) as caught:
        Article(**{"text": TEXT, **fields})
    assert message in str(caught.value)


class Markup(str):
    """A string as scrapers' libraries have them."""

    __slots__ = ()


def test_strings_may_be_of_a_subclass() -> None:
    assert Article(text=Markup(TEXT), topics=[Markup("ports")]) == Article(text=TEXT, topics=["ports"])


def test_iterables_become_tuples() -> None:
    article = Article(text=TEXT, topics=iter(["ports"]), directives=[directive()])
    assert article.topics == ("ports",)
    assert article.directives == (directive(),)


def test_a_sound_article_has_no_inconsistencies() -> None:
    assert not [*inconsistencies(sample_article())]


@given(articles())
def test_every_accepted_article_is_sound_by_the_slow_way_too(article: Article) -> None:
    assert not [*inconsistencies(article)]
    assert not [*mistyped("$", article, Article)]
    assert model._is_sound(article)


STRANGE: list[Any] = [
    None,
    True,
    1.0,
    -1,
    10**30,
    "x",
    b"x",
    (),
    (5,),
    ("x",),
    (None,),
    Role.CHAIR,
    Span("", 0, 0),
    WRONG,
    object(),
]


@given(st.data())
def test_the_quick_answer_is_the_slow_one(data: st.DataObject) -> None:
    """Whatever stands in any field, forced into it, the quick look sees it exactly when the slow one does.

    Strings of a subclass, which are allowed, it leaves to the slow one.
    """
    article = sample_article()
    path, part = data.draw(st.sampled_from([*model._parts("$", article)]))
    field = data.draw(st.sampled_from(attrs.fields(cast("Any", type(part)))))
    value = data.draw(st.sampled_from(STRANGE), label=f"{path}.{field.name}")
    object.__setattr__(part, field.name, value)
    slow = [*mistyped("$", article, Article)] or [*inconsistencies(article)]
    assert model._is_sound(article) == (not slow) or (not slow and isinstance(value, Role))


@pytest.mark.parametrize(
    "error",
    [ModelError("does not fit"), ModelError("does not fit", "$.text"), JsonError("$", "not JSON", 1, 2, 1)],
)
def test_errors_survive_pickling(error: ConferenceDocsError) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
    assert operator.attrgetter("path")(again) == operator.attrgetter("path")(error)


def test_articles_survive_pickling() -> None:
    assert pickle.loads(pickle.dumps(sample_article())) == sample_article()  # noqa: S301
