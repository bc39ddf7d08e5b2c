"""English inflection by rule: the forms of a verb, the plural of a noun."""

from __future__ import annotations

_VOWELS = "aeiou"


def pluralize(noun: str) -> str:
    """The regular plural: `city` → `cities`, `bus` → `buses`.

    >>> pluralize("deputy")
    'deputies'
    """
    if noun.endswith("man") and len(noun) > 4:
        return noun[:-3] + "men"
    if noun.endswith("y") and len(noun) > 1 and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    return noun + "s"


def inflect(verb: str, doubling: bool = False) -> tuple[str, str, str]:
    """Third person, past and gerund of a regular verb.

    >>> inflect("plan", doubling=True)
    ('plans', 'planned', 'planning')
    """
    third = pluralize(verb) if not verb.endswith("man") else verb + "s"
    if verb.endswith("o"):
        third = verb + "es"
    stem = verb + verb[-1] if doubling else verb
    if verb.endswith("ie"):
        return third, verb + "d", verb[:-2] + "ying"
    if verb.endswith("e"):
        return third, verb + "d", (verb if verb.endswith(("ee", "ye", "oe")) else verb[:-1]) + "ing"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return third, verb[:-1] + "ied", verb + "ing"
    return third, stem + "ed", stem + "ing"
