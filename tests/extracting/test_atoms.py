"""Where a list is cut."""

from __future__ import annotations

import pytest

from conference_docs.extracting.atoms import split_atoms
from tests.extracting.directive_cases import tokens_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A", ["A"]),
        ("", []),
        (", and", []),
        ("wells, dams and ponds", ["wells", ", dams", "and ponds"]),
        ("wells; dams; and ponds", ["wells", "; dams", ";and ponds"]),
        ("wells, and dams", ["wells", ",and dams"]),
        ("wells as well as dams", ["wells", "and dams"]),
        ("wells together with dams", ["wells", "and dams"]),
        ("wells along with dams", ["wells", "and dams"]),
        ("towns, including Tarn", ["towns", ",including Tarn"]),
        ("towns including Tarn", ["towns", "including Tarn"]),
        ("Velden Co., Ltd., Tarn", ["Velden Co., Ltd.", ", Tarn"]),
        ("wells (old, and new), dams", ["wells (old, and new)", ", dams"]),
        ("wells (old, dams", ["wells (old", ", dams"]),
    ],
)
def test_atoms(text: str, expected: list[str]) -> None:
    t = tokens_of(text + " .")
    atoms = split_atoms(t, 0, t.sentences[0].last - 1)
    assert [f"{atom.before} {t.slice(atom.first, atom.last)}".strip() for atom in atoms] == expected
