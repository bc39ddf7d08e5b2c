"""Predicates → acts: who does it and to whom, with people resolved in reading order.

Only verbs that matter for participation or attribution are read (see `data.participation` and the
reporting verbs of the lexicon); the rest of the text is passed over.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from conference_docs.data.attribution import OPINIONS, SPEECH_NOUNS
from conference_docs.data.participation import COPULA_ROWS
from conference_docs.extracting.acts import Act, Acts, Party, Phrase, Source, Told
from conference_docs.extracting.cast import CastBuilder
from conference_docs.extracting.find_phrases import find_phrases
from conference_docs.extracting.find_predicates import Predicate, agent_at, find_predicates
from conference_docs.extracting.finite_verbs import ROLE_VERBS
from conference_docs.extracting.items import Group, Holder, Item, Other, Person
from conference_docs.extracting.names import is_namey, name_run
from conference_docs.extracting.openings import inline_label
from conference_docs.extracting.read_atom import STYLES, head_of
from conference_docs.extracting.read_list import read_list
from conference_docs.extracting.stretches import final_run, object_end, subject_stretch
from conference_docs.extracting.tokens import Sentence, Tokens
from conference_docs.lexicon import CHAIR, COMMIT, HONORIFIC, REPORT, SPEAK, TITLE
from conference_docs.model import ParagraphKind

_RECENT = 24
# What tells behind a form of `be`: `was present`, `is of the view`.
_COPULA = frozenset(word for _, words, _ in COPULA_ROWS for word in words.split()) | {"view", "opinion"}
_WITH = frozenset(("met", "meets", "meet", "held", "holds", "hold", "had", "has", "have", "exchanged"))
_SOURCE_LIMIT = 40  # tokens in which the name behind `according to` ends


class Resolver:
    """Resolves one document; lives for one call of `resolve_acts`."""

    def __init__(self, t: Tokens, verbs: Collection[str]) -> None:
        self.t = t
        self.verbs = verbs
        self.cast = CastBuilder(t)
        self.recent: list[int] = []
        self.titled = [i for i, marks in enumerate(t.marks) if marks & HONORIFIC]
        self.last_subjects: tuple[Party, ...] = ()

    def sentence(self, sentence: Sentence, predicates: Sequence[Predicate]) -> tuple[Act, ...]:
        """The acts of one sentence whose verbs matter, and its first."""
        acts = []
        self.last_subjects = ()
        self.introduce(sentence)
        main = next((p for p in predicates if not p.relative), None)
        main = None if main is None or main.modal else main
        for k, predicate in enumerate(predicates):
            if predicate is main or self._matters(predicate):
                acts.append(self._act(predicate, predicates, k, sentence))
        return tuple(acts)

    def introduce(self, sentence: Sentence) -> None:
        """Learn who is named with a title in passing, so that a title alone finds them later."""
        start, end = bisect_left(self.titled, sentence.first), bisect_left(self.titled, sentence.last - 1)
        for i in self.titled[start:end]:
            if self.t.tags[i - 1 : i] == "," and is_namey(self.t, i + 1):
                first = max(sentence.first, i - 24)
                for item in read_list(self.t, first, min(sentence.last, i + 8)):
                    if isinstance(item, Person) and item.prefixed is False and item.positions and item.first < i:
                        self.cast.meet(item)

    def _matters(self, predicate: Predicate) -> bool:
        t, verb = self.t, predicate.verb
        if predicate.embedded and "," not in t.tags[max(0, predicate.group[0] - 5) : predicate.group[0]]:
            return False  # nobody's report but for a parenthetical: `…, he added, …`
        if t.tags[verb] in "Bbn":
            return not _COPULA.isdisjoint(t.lows[verb + 1 : verb + 6])
        return bool(t.marks[verb] & ROLE_VERBS) or t.lows[verb] in self.verbs or t.lows[verb] in _COPULA

    def _act(self, predicate: Predicate, predicates: Sequence[Predicate], k: int, sentence: Sentence) -> Act:
        subjects = self._subjects(predicate, predicates, k)
        before = predicates[k + 1].group[0] if k + 1 < len(predicates) else sentence.last
        objects: tuple[Party, ...] = ()
        named = self.t.lows[predicate.verb] in self.verbs or agent_at(self.t, predicate, before) >= 0
        if named and not predicate.embedded:
            end = object_end(self.t, predicates, k, before)
            agent = agent_at(self.t, predicate, end)
            objects = self._parties(self._objects(max(agent, predicate.group[1]), end), False)
        if not predicate.relative and not predicate.embedded:
            self._remember(subjects)
            if predicate.passive and self.t.marks[predicate.verb] & (SPEAK | CHAIR):
                self._remember(objects)
        return Act(predicate, subjects, objects)

    def _subjects(self, predicate: Predicate, predicates: Sequence[Predicate], k: int) -> tuple[Party, ...]:
        if predicate.shared and self.last_subjects:
            return self.last_subjects
        inverted = self._inverted(predicate, predicates, k)
        if inverted:
            return inverted
        items = final_run(self.t, read_list(self.t, *subject_stretch(self.t, predicates, k)), not predicate.relative)
        marks = self.t.marks[predicate.verb]
        parties = self._parties(items, True, not marks & COMMIT)
        if not parties and predicate.shared:
            parties = self.last_subjects
        if not predicate.relative:
            self.last_subjects = parties
        return parties

    def _inverted(self, predicate: Predicate, predicates: Sequence[Predicate], k: int) -> tuple[Party, ...]:
        """`"…," said Li Wen, Mayor of X.`: behind a quotation the subject follows the verb."""
        at = predicate.group[0]
        if not self.t.marks[predicate.verb] & REPORT or at == 0 or self.t.tags[at - 1] not in '",':
            return ()
        quoted = '"' in self.t.tags[at - 2 : at]
        first, last = predicate.group[1], self.t.sentences[predicate.sentence].last
        if k + 1 < len(predicates):
            last = predicates[k + 1].group[0]
        stop = name_run(self.t, first, last)
        if stop > first and self.t.tags[stop] in "IR":
            return self._parties((Person(first, stop, (first, stop)),), True)
        items = read_list(self.t, first, min(last, first + 40))
        if not quoted and not (items and isinstance(items[0], Person) and items[0].first == first):
            return ()
        return self._parties(items[:1], True)

    def _objects(self, first: int, last: int) -> tuple[Item, ...]:
        if "chair" in self.t.lows[first : min(last, first + 40)] and self.t.lows[first - 1] == "met":
            return ()  # `The board met with A in the chair`
        if self.t.lows[first - 1] in _WITH and "with" in self.t.lows[first : min(last, first + 8)]:
            first = self.t.lows.index("with", first) + 1
        while first < last and self.t.tags[first] in "IRT":
            first += 1
        if "under" in self.t.lows[first : min(last, first + 30)]:
            last = self.t.lows.index("under", first)
        items = read_list(self.t, first, min(last, first + 400))
        return tuple(item for item in items if not isinstance(item, Other | Holder))

    def _parties(self, items: Sequence[Item], subject: bool, certain: bool = True) -> tuple[Party, ...]:
        found = []
        for item in items:
            party = self._party(item, subject, certain)
            if party:
                found.append(party)
        return tuple(found)

    def _party(self, item: Item, subject: bool, certain: bool) -> Party | None:
        if isinstance(item, Person):
            known = item.name[1] - item.name[0] > 1 or self.t.lows[item.last : item.last + 2] == [",", "who"]
            number = self.cast.meet(item, certain and subject and known)
            return Party((item.first, item.last), number) if number is not None else Party(item.name)
        if isinstance(item, Group):
            return Party((self._with_both(item.first), item.last), None, True)
        if isinstance(item, Holder) and self.t.lows[item.first - 1] == "no":
            return Party((item.first, item.last))
        if isinstance(item, Holder):
            return Party((item.first, item.last), self.cast.holder(item, self.recent))
        return self._other_party(item)

    def _other_party(self, item: Other) -> Party | None:
        low = self.t.lows[item.first]
        if item.last - item.first == 1 and low in ("he", "she"):
            return Party((item.first, item.last), self.cast.pronoun(item.first, self.recent), False, True)
        if item.last - item.first <= 3 and _is_style(self.t, item):
            return Party((item.first, item.last), self.cast.pronoun(item.first, self.recent), False, True)
        return Party((self._with_both(item.first), item.last))

    def _with_both(self, first: int) -> int:
        """`Both sides` is so called."""
        return first - (self.t.lows[first - 1 : first] == ["both"])

    def _remember(self, subjects: Sequence[Party]) -> None:
        for party in subjects:
            if party.person is not None:
                self.recent.append(party.person)
        del self.recent[:-_RECENT]

    def phrases(self, sentence: Sentence) -> tuple[Phrase, ...]:
        """People in fixed phrases, and those behind an inverted verb."""
        found = []
        for rule, role, first, last in find_phrases(self.t, sentence):
            items = [item for item in read_list(self.t, first, last) if not isinstance(item, Other | Holder)]
            parties = tuple(p for p in (self._party(item, True, True) for item in items) if p)
            found.append(Phrase(rule, role, parties))
        return tuple(found)

    def sources(self, sentence: Sentence) -> tuple[Source, ...]:
        """Who is named behind `according to`."""
        found = self._for_whom(sentence)
        lows = self.t.lows
        if lows[sentence.first : sentence.first + 2] == ["in", "the"] and lows[sentence.first + 3] == "of":
            found += self._in_whose_view(sentence)
        if "according" not in lows[sentence.first : sentence.last]:
            return tuple(found)
        for i in range(sentence.first, sentence.last - 2):
            if self.t.lows[i] == "according" and self.t.tags[i + 1] == "T":
                items = read_list(self.t, i + 2, self._owner_end(i + 2, self._source_end(i + 2, sentence.last)))
                party = self._party(items[0], True, False) if items else None
                if party:
                    self._remember((party,))
                    found.append(Source((i, i + 2), party))
        return tuple(found)

    def _in_whose_view(self, sentence: Sentence) -> list[Source]:
        """`In the view of Li Wen, …`."""
        first = sentence.first + 4
        if self.t.lows[sentence.first + 2] not in OPINIONS:
            return []
        items = read_list(self.t, first, self._source_end(first, sentence.last))
        party = self._party(items[0], True, False) if items else None
        return [Source((sentence.first, first), party)] if party else []

    def _for_whom(self, sentence: Sentence) -> list[Source]:
        """`For Li Wen, director of X, the dams are old.`."""
        first = sentence.first
        if (
            self.t.lows[first] != "for"
            or sentence.last - first < 6
            or not (is_namey(self.t, first + 1) or self.t.marks[first + 1] & HONORIFIC)
        ):
            return []
        item = read_list(self.t, first + 1, min(sentence.last, first + _SOURCE_LIMIT))[0]
        if not isinstance(item, Person) or not (item.positions or item.honorific or self.cast.knows(item.name)):
            return []
        party = self._party(item, True, False)
        if party is None or party.person is None:
            return []
        self._remember((party,))
        return [Source((first, first + 1), party)]

    def _source_end(self, i: int, last: int) -> int:
        end = i + 1
        while end < min(last, i + _SOURCE_LIMIT) and self.t.tags[end] not in ",.;:MBFHd":
            end += 1
        comma = self.t.tags.find(",", end + 1, min(last, end + _SOURCE_LIMIT)) if self.t.tags[end] == "," else -1
        if comma > 0 and self.t.marks[head_of(self.t, end + 1, comma)] & TITLE:
            return comma  # `according to A, Mayor of B, …`
        return end

    def _owner_end(self, first: int, last: int) -> int:
        """`according to Kang's report`: Kang."""
        owned = self.t.tags.find("K", first, last)
        return (
            owned if owned > first and is_namey(self.t, owned - 1) and self.t.lows[last - 1] in SPEECH_NOUNS else last
        )

    def owner(self, sentence: Sentence) -> int | None:
        """Who `his` or `her` is where a sentence opens with it."""
        if self.t.lows[sentence.first] not in ("his", "her"):
            return None
        return self.cast.pronoun(sentence.first, self.recent)

    def label(self, sentence: Sentence) -> int | None:
        """The person that a label line names ("NAME, POSITION:")."""
        items = read_list(self.t, sentence.first, self._trim_colon(sentence))
        people = [item for item in items if isinstance(item, Person)]
        number = self.cast.meet(people[0], True) if people else None
        if number is not None:
            self.recent.append(number)
        return number

    def inline(self, sentence: Sentence, colon: int) -> int | None:
        """The person whose name and colon open a transcript's paragraph."""
        items = read_list(self.t, sentence.first, colon)
        if not items or not isinstance(items[0], Person) or len(items) > 1:
            return None
        number = self.cast.meet(items[0], items[0].name[1] - items[0].name[0] > 1)
        if number is not None:
            self.recent.append(number)
        return number

    def _trim_colon(self, sentence: Sentence) -> int:
        last = sentence.last
        return last - 1 if last > sentence.first and self.t.tags[last - 1] == ":" else last


def _is_style(t: Tokens, item: Other) -> bool:
    """`His Highness` alone stands for its bearer."""
    return t.lows[item.first] in ("his", "her") and t.lows[item.last - 1] in STYLES


_READ_KINDS = frozenset({ParagraphKind.TEXT, ParagraphKind.ITEM, ParagraphKind.CAPTION})


def resolve_acts(t: Tokens, verbs: Collection[str]) -> Acts:
    """Read every sentence's predicates and phrases, in order; `verbs` are forms that matter for roles."""
    resolver = Resolver(t, verbs)
    told = tuple(_told(resolver, number, sentence) for number, sentence in enumerate(t.sentences))
    return Acts(resolver.cast.members(), told)


def _told(resolver: Resolver, number: int, sentence: Sentence) -> Told:
    """What one sentence tells; a speaker's name and colon tell nothing else."""
    t = resolver.t
    if sentence.kind is ParagraphKind.LABEL:
        return Told(label=resolver.label(sentence))
    if sentence.kind not in _READ_KINDS:
        return Told()
    colon = inline_label(t, sentence)
    label = resolver.inline(sentence, colon) if colon > 0 else None
    if label is not None:
        return Told(label=label)
    return Told(
        phrases=resolver.phrases(sentence),
        sources=resolver.sources(sentence),
        owner=resolver.owner(sentence),
        acts=resolver.sentence(sentence, find_predicates(t, number, sentence)),
    )
