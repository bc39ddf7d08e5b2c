"""The shipped JSON Schema is the model's, valid, and agrees with what is written and read."""

from __future__ import annotations

import json
from importlib import resources
from itertools import islice

import attrs
import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from conference_docs import model
from conference_docs.errors import JsonError
from conference_docs.model import Article
from conference_docs.serializing import schema
from conference_docs.serializing.json_codec import from_dict, to_dict, to_json
from tests.serializing.mutants import DOCUMENT, apply, mutants
from tests.strategies.articles import articles

SCHEMA = schema.json_schema()
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)

REWRITE = """python -c '
import json
from conference_docs.serializing import schema
print(json.dumps(schema.generate(), indent=2, ensure_ascii=False))
' > src/conference_docs/serializing/conference-docs-1.schema.json"""


def test_the_shipped_schema_is_the_generated_one() -> None:
    shipped = resources.files("conference_docs.serializing").joinpath(schema.FILE).read_text(encoding="utf-8")
    generated = json.dumps(schema.generate(), indent=2, ensure_ascii=False) + "\n"
    assert shipped == generated, f"the model has changed; is it still conference-docs/1? If so:\n{REWRITE}"


def test_it_is_a_valid_schema_of_draft_2020_12() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_everyone_gets_a_dict_of_their_own() -> None:
    schema.json_schema().clear()
    assert schema.json_schema() == SCHEMA


def test_every_class_is_closed_and_every_field_required_and_described() -> None:
    classes = {
        cls.__name__: [field.name for field in attrs.fields(cls)]
        for cls in vars(model).values()
        if attrs.has(cls) and cls.__module__ == model.__name__ and cls is not Article
    }
    objects = {name: part for name, part in SCHEMA["$defs"].items() if part["type"] == "object"}
    assert {name: part["required"] for name, part in objects.items()} == classes
    assert SCHEMA["required"] == list(SCHEMA["properties"]) == list(DOCUMENT)
    for part in (SCHEMA, *objects.values()):
        assert part["required"] == list(part["properties"])
        assert part["additionalProperties"] is False
        assert part["description"]


def test_enums_are_the_models() -> None:
    enums = {name: part["enum"] for name, part in SCHEMA["$defs"].items() if "enum" in part}
    assert enums == {kind.__name__: [member.value for member in kind] for kind in model.StrEnum.__subclasses__()}


def test_what_is_written_is_valid() -> None:
    VALIDATOR.validate(DOCUMENT)
    VALIDATOR.validate(to_dict(Article(text="")))


@settings(max_examples=50)
@given(articles())
def test_what_is_written_is_always_valid(article: Article) -> None:
    VALIDATOR.validate(json.loads(to_json(article)))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("schema", "conference-docs/2"),
        ("title", 5),
        ("date", "2024-02-30"),
        ("date", "20240314"),
        ("topics", "ports"),
        ("header", {}),
        ("directives", [{}]),
        ("diagnostics", [None]),
        ("extra", None),
    ],
)
def test_broken_documents_are_not_valid(path: str, value: object) -> None:
    assert VALIDATOR.is_valid(DOCUMENT)
    assert not VALIDATOR.is_valid({**DOCUMENT, path: value})
    assert not VALIDATOR.is_valid({key: kept for key, kept in DOCUMENT.items() if key != path} | {"x": 1})


def is_read(document: object) -> bool:
    assert isinstance(document, dict)
    try:
        return isinstance(from_dict(document), Article)
    except JsonError:
        return False


@pytest.mark.parametrize("first", range(5))
def test_what_is_not_valid_is_not_read(first: int) -> None:
    """And what is valid and not read is what a schema cannot say: texts, places and names that do not fit."""
    verdicts: dict[tuple[bool, bool], int] = {}
    for mutant in islice(mutants(), first, None, 25):
        document = apply(mutant)
        verdict = (VALIDATOR.is_valid(document), is_read(document))
        verdicts[verdict] = verdicts.get(verdict, 0) + 1
    assert verdicts.keys() == {(True, True), (True, False), (False, False)}
    assert verdicts[False, False] > 2 * verdicts[True, False]
