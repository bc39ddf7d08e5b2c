"""What a list of participants consists of: persons with positions, groups, and what is neither."""

from __future__ import annotations

import attrs

Range = tuple[int, int]


@attrs.frozen
class Person:
    """One person as mentioned; ranges are tokens, `prefixed` says that a title stands before the name."""

    first: int
    last: int
    name: Range
    positions: tuple[Range, ...] = ()
    prefixed: bool = False
    honorific: bool = False


@attrs.frozen
class Group:
    """A noun phrase for several people, without its article."""

    first: int
    last: int


@attrs.frozen
class Holder:
    """A position that stands for its holder ("the Mayor")."""

    first: int
    last: int


@attrs.frozen
class Other:
    """Anything else: a body, a thing, an adverbial."""

    first: int
    last: int


Item = Person | Group | Holder | Other
