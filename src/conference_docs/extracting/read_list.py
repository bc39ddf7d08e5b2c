"""A coordinated list of people → its items, in order.

Atoms (see `atoms`) are read one by one (see `read_atom`) and put together by what stands before
them: a position joins the person in front of it, a body joins the complement it goes on with.
"""

from __future__ import annotations

from conference_docs.extracting.atoms import Atom, split_atoms
from conference_docs.extracting.items import Group, Holder, Item, Other, Person, Range
from conference_docs.extracting.names import is_strong, name_start
from conference_docs.extracting.read_atom import Reading, Shape, head_of, is_plural, read_atom, skip_quantity
from conference_docs.extracting.tokens import Tokens
from conference_docs.lexicon import BODY, EVENT, GROUP, GROUP_ONE, POSTNOMINAL, TITLE


def read_list(t: Tokens, first: int, last: int) -> tuple[Item, ...]:
    """The items of the list in tokens `[first, last)`."""
    while last > first and t.tags[last - 1] in '.":,;-':
        last -= 1
    builder = _Builder(t, ";" in t.tags[first:last])
    for atom in split_atoms(t, first, last):
        reading = read_atom(t, atom.first, atom.last)
        if not (builder.items and _is_postnominal(t, reading)):
            builder.add(atom, reading)
    return tuple(builder.items)


class _Builder:
    """Puts readings together; lives for one call of `read_list`."""

    def __init__(self, t: Tokens, semicolons: bool) -> None:
        self.t = t
        self.items: list[Item] = []
        self.front: list[Range] = []  # positions waiting for the name behind them
        self.shared: Range | None = None  # a plural title in front of several names
        self.semicolons = semicolons
        self.closed = False  # a semicolon has ended the item before
        self.including = False  # the names of a group's members have been opened
        self.in_adjunct = False  # a name inside an adjunct may be followed by its positions

    def add(self, atom: Atom, reading: Reading) -> None:
        if reading.shape is not Shape.NAME:
            self.shared = None
        self.including = "including" in atom.before or (self.including and not atom.before.startswith(";"))
        self.closed = self.closed or atom.before.startswith(";")
        hidden, self.in_adjunct = self.in_adjunct, reading.shape is Shape.ADJUNCT and self._ends_in_name(reading)
        if reading.shape is Shape.TITLED and self._is_apposition(atom, reading):
            reading = Reading(Shape.POSITION, reading.first, reading.last, None, (reading.first, reading.last))
        if reading.shape in (Shape.NAME, Shape.TITLED):
            self._person(atom, reading)
        elif reading.shape is Shape.POSITION and hidden:
            self.in_adjunct = True
        elif reading.shape is Shape.POSITION:
            self._position(atom, reading)
        elif reading.shape in (Shape.GROUP, Shape.POSITIONS):
            self._group(atom, reading)
        elif reading.shape is Shape.OTHER:
            self._other(atom, reading)
        elif reading.shape is Shape.ADJUNCT:
            self._adjunct(atom, reading)
        elif reading.shape is Shape.RELATIVE:
            self._relative(reading)

    def _is_apposition(self, atom: Atom, reading: Reading) -> bool:
        """`A, Secretary of Kuala Penyu Baru`: behind a name, a place in capitals is no second name."""
        last = self.items[-1] if self.items else None
        if not isinstance(last, Person) or last.positions or atom.before != ",":
            return False
        if reading.position is None or reading.name is None:
            return False
        return "I" in self.t.tags[slice(*reading.position)] and not is_strong(self.t, *reading.name)

    def _relative(self, reading: Reading) -> None:
        """`A, who is also Deputy Secretary of B`: a position told in a clause."""
        t, last = self.t, self.items[-1] if self.items else None
        if not isinstance(last, Person) or t.lows[reading.first : reading.first + 3] != ["who", "is", "also"]:
            return
        told = read_atom(t, reading.first + 3, reading.last)
        if told.shape is Shape.POSITION and told.position:
            self.items[-1] = _with_position(last, told.position)

    def _ends_in_name(self, reading: Reading) -> bool:
        named = reading.last - name_start(self.t, reading.first, reading.last)
        return named > 1 or (named == 1 and "by" in self.t.lows[reading.first : reading.last])

    def _person(self, atom: Atom, reading: Reading) -> None:
        assert reading.name is not None
        positions = tuple(self.front) if self.front and atom.before in (",", "and") else ()
        first = self.items.pop().first if positions else reading.first
        if self._goes_on_places(atom, reading):
            last = self.items[-1]
            grown = Group if isinstance(last, Group) else Other
            self.items[-1] = grown(last.first, reading.last)
            return
        if reading.position:
            half = self._first_half(atom, reading)
            first = half if half >= 0 else first
            positions += ((first if half >= 0 else reading.position[0], reading.position[1]),)
        positions = self._shared_prefix(reading, positions) or self._taken_back(atom)
        self.front = []
        prefixed = bool(positions) and (atom.before != "," or reading.position is not None)
        self.closed = False
        self.items.append(Person(first, reading.last, reading.name, positions, prefixed, reading.honorific))

    def _goes_on_places(self, atom: Atom, reading: Reading) -> bool:
        """`Secretaries of Bihar, Assam and West Bengal`: places behind a group's complement."""
        last = self.items[-1] if self.items else None
        if not isinstance(last, Group | Other) or reading.honorific or reading.position or atom.before.startswith(";"):
            return False
        assert reading.name is not None
        ends_in_name = self.t.words[last.last - 1][0].isupper() and self._complemented(last)
        return ends_in_name and not is_strong(self.t, *reading.name)

    def _first_half(self, atom: Atom, reading: Reading) -> int:
        """`Revenue and Relief Minister A`: where the title begins, half of which was read as something else; or -1."""
        last = self.items[-1] if self.items else None
        if not isinstance(last, Other) or atom.before != "and" or reading.position is None or reading.name is None:
            return -1
        words = self.t.words[last.first : last.last]
        near = last.last == reading.first - 1 and reading.position == (reading.first, reading.name[0])
        if len(words) > 2 or not near or not all(word[0].isupper() for word in words):
            return -1
        if self.t.marks[last.last - 1] & (BODY | EVENT) or reading.position[1] - reading.position[0] < 2:
            return -1
        return self.items.pop().first

    def _taken_back(self, atom: Atom) -> tuple[Range, ...]:
        """`Minister A, the Ambassador of X, B`: a title between two names, of which the first has its own."""
        last = self.items[-1] if self.items else None
        if not isinstance(last, Person) or atom.before != "," or len(last.positions) < 2:
            return ()
        position = last.positions[-1]
        if last.positions[0][0] > last.name[0] or self.t.lows[position[0] - 1] != "the" or position[1] != last.last:
            return ()
        self.items[-1] = Person(last.first, last.name[1], last.name, last.positions[:-1], True, last.honorific)
        return (position,)

    def _shared_prefix(self, reading: Reading, positions: tuple[Range, ...]) -> tuple[Range, ...]:
        """`Deputy Premiers A, B and C`: the title of all that follow by name alone."""
        if reading.position:
            head = head_of(self.t, *reading.position)
            self.shared = reading.position if is_plural(self.t, head) else None
        elif self.shared and not positions:
            return (self.shared,)
        return positions

    def _position(self, atom: Atom, reading: Reading) -> None:
        assert reading.position is not None
        last = self.items[-1] if self.items else None
        if isinstance(last, Person) and not self.closed and atom.before and not self._opens_holder(last, reading):
            self.items[-1] = _with_position(last, reading.position)
        elif isinstance(last, Holder) and atom.before == "and" and self.front:
            self.front.append(reading.position)
            self.items[-1] = Holder(last.first, reading.last)
        else:
            self.closed = False
            self.front = [reading.position]
            self.items.append(Holder(reading.first, reading.last))

    def _opens_holder(self, last: Person, reading: Reading) -> bool:
        """`the Minister of Health, A, and the Governor of B, C`: behind a title in front, a new title opens."""
        if self.t.lows[reading.first] in ("his", "her", "their") and self.t.tags[reading.last] == ",":
            return True  # `A and his deputy, B`
        fronted = bool(last.positions) and last.positions[0][0] < last.name[0] and not last.prefixed
        return fronted and self.t.lows[reading.first - 1] == "the"

    def _group(self, atom: Atom, reading: Reading) -> None:
        bare = self._bare_run() if atom.before == "," and not self.including else 0
        if bare:
            for i in range(len(self.items) - bare, len(self.items)):
                person = self.items[i]
                assert isinstance(person, Person)
                self.items[i] = _with_position(person, (reading.first, reading.last))
            return
        last = self.items[-1] if self.items else None
        if isinstance(last, Other | Holder) and atom.before == "and" and self._is_half(last):
            self.items[-1] = Group(last.first, reading.last)
            return
        if isinstance(last, Group) and atom.before == "and" and self._shares_complement(last, reading):
            self.items[-1] = Group(self._first_of_series(), reading.last)
        else:
            self.items.append(Group(reading.first, reading.last))

    def _is_half(self, item: Item) -> bool:
        """`over 120 teacher and student representatives`: a quantity whose noun comes behind the `and`."""
        counted = "#" in self.t.tags[item.first : item.last]
        return counted and skip_quantity(self.t, item.first, item.last) == item.last - 1

    def _first_of_series(self) -> int:
        """`600 scholars, entrepreneurs and farmers from 23 countries`: where the series of bare nouns begins."""
        while len(self.items) > 1 and isinstance(self.items[-2], Group) and self._is_bare_noun(self.items[-2]):
            self.items.pop()
        return self.items[-1].first

    def _is_bare_noun(self, item: Item) -> bool:
        start = skip_quantity(self.t, item.first, item.last)
        return start == item.last - 1 and self.t.tags[item.last : item.last + 1] == ","

    def _bare_run(self) -> int:
        """How many persons without position stand at the end, if a plural position may belong to them."""
        count = 0
        while count < len(self.items):
            item = self.items[-1 - count]
            if not isinstance(item, Person) or item.positions or item.honorific:
                break
            count += 1
        return count if count >= 2 else 0

    def _shares_complement(self, last: Group, reading: Reading) -> bool:
        """`Mayors and deputy mayors of 36 cities` is one phrase."""
        head, other = head_of(self.t, last.first, last.last), head_of(self.t, reading.first, reading.last)
        if self.t.tags[reading.first] in "#RD" or "K" in self.t.tags[last.first : last.last]:
            return False
        return head == last.last - 1 and other < reading.last - 1

    def _other(self, atom: Atom, reading: Reading) -> None:
        if atom.before == "and" and self.front and self._named_at_end(reading):
            return
        if reading.first == reading.last:  # an article and nothing behind it
            return
        if self.front and self._grows_front(atom, reading):
            return
        if self.items and all(tag == "#" for tag in self.t.tags[reading.first : reading.last]):
            return  # an age
        last = self.items[-1] if self.items else None
        if isinstance(last, Person) and not last.positions and self._is_description(atom, reading):
            self.items[-1] = _with_position(last, (reading.first, reading.last))
            return
        if not self.items or not self._extends(atom, reading):
            self.items.append(Other(reading.first, reading.last))
            self.front = []

    def _grows_front(self, atom: Atom, reading: Reading) -> bool:
        """`The Minister of Agriculture, Livestock and Rural Roads, Mr. A`: a body named with commas."""
        last, t = self.items[-1], self.t
        if not isinstance(last, Holder) or atom.before.startswith(";") or t.tags[reading.first - 1] == "D":
            return False
        head = head_of(t, reading.first, reading.last)
        named = head >= 0 and bool(t.marks[head] & BODY)
        if not t.words[reading.first][0].isupper() or (last.last - last.first < 3 and not named):
            return False
        self.front[-1] = (self.front[-1][0], reading.last)
        self.items[-1] = Holder(last.first, reading.last)
        return True

    def _is_description(self, atom: Atom, reading: Reading) -> bool:
        """`A, a laboratory assistant, …`: an indefinite phrase in small letters behind a name."""
        indefinite = self.t.lows[reading.first - 1] in ("a", "an")
        return atom.before == "," and indefinite and self.t.words[reading.first][0].islower()

    def _named_at_end(self, reading: Reading) -> bool:
        """`Secretary of the Transport and Highways Division Ishrat Jahan`: a body with `and`, then the name."""
        begin = name_start(self.t, reading.first, reading.last)
        if reading.last - begin < 2 or begin == reading.first:
            return False
        first, (start, _) = self.items.pop().first, self.front[-1]
        self.items.append(Person(first, reading.last, (begin, reading.last), ((start, begin),), True))
        self.front = []
        return True

    def _adjunct(self, atom: Atom, reading: Reading) -> None:
        where = self._position_at_end(reading)
        if where:
            self.front = [where]
            self.items.append(Holder(*where))
            return
        if self.t.lows[reading.first] in ("of", "from", "for") and self.items and atom.before.endswith("and"):
            self._extends(atom, reading)

    def _position_at_end(self, reading: Reading) -> Range | None:
        """`On the report of the Minister of Finance, Ms. A, …`: the title in front of the name."""
        t = self.t
        for i in range(reading.last - 1, max(reading.first, reading.last - 14), -1):
            if t.tags[i] == "D" and t.tags[i - 1] == "I":
                head = head_of(t, i + 1, reading.last)
                if head > i and t.marks[head] & TITLE and not is_plural(t, head):
                    return i + 1, reading.last
        return None

    def _extends(self, atom: Atom, reading: Reading) -> bool:
        """Let a body go on the complement of the position or group before it."""
        last = self.items[-1]
        if atom.before.startswith(";"):
            return False
        if isinstance(last, Group) and self._complemented(last):
            self.items[-1] = Group(last.first, reading.last)
            return True
        if isinstance(last, Person) and last.positions and self._joins_position(atom, reading, last):
            start, _ = last.positions[-1]
            grown = (*last.positions[:-1], (start, reading.last))
            self.items[-1] = Person(last.first, reading.last, last.name, grown, last.prefixed, last.honorific)
            return True
        return False

    def _joins_position(self, atom: Atom, reading: Reading, last: Person) -> bool:
        """`Secretary of A and B`; in a list with semicolons also `Secretary, Department of Transport; …`."""
        if atom.before == "and":
            return not last.prefixed
        named = self.t.words[reading.first][0].isupper() and self.t.tags[reading.first - 1] != "D"
        return atom.before == "," and self.semicolons and named and last.positions[-1][0] > last.name[0]

    def _complemented(self, group: Group | Other) -> bool:
        """Whether a group has an `of` or `from` complement that a further body may join."""
        t = self.t
        for i in range(group.first, min(group.last - 1, group.first + 12)):
            if t.marks[i] & (GROUP | GROUP_ONE | BODY | TITLE) and t.tags[i + 1] in "IT":
                return t.lows[i + 1] in ("of", "from", "at", "in", "for", "to", "on")
        return False


def _is_postnominal(t: Tokens, reading: Reading) -> bool:
    """`A, MP, Minister of Water`."""
    return all(marks & POSTNOMINAL for marks in t.marks[reading.first : reading.last])


def _with_position(person: Person, position: Range) -> Person:
    return Person(
        person.first,
        position[1],
        person.name,
        (*person.positions, position),
        person.prefixed and not person.positions,
        person.honorific,
    )
