"""Coordination: what belongs to one action, where the next begins, and where the last one ends."""

from __future__ import annotations

import re

import attrs

from conference_docs.data import deontic, words
from conference_docs.extracting.clauses import BLANK, SPOKEN, Frame
from conference_docs.extracting.find_actors import strip_article
from conference_docs.extracting.forms import CARRIED, Form, listed_verb
from conference_docs.extracting.found_directive import FoundAction
from conference_docs.extracting.verb_groups import read_group, skip_light
from conference_docs.lexicon import BODY, GROUP, GROUP_ONE, TITLE

_PARTICLES = frozenset(deontic.PARTICLES.split())
_INTRANSITIVE = frozenset(deontic.INTRANSITIVE.split())
_ZERO_PAST = frozenset(deontic.ZERO_PAST.split())
_AHEAD = 24
_REASONS = frozenset("because as since whereas".split())
_SETTING = frozenset("however though too therefore meanwhile".split())
_SUBORDINATE = frozenset("until till before after once since".split())
_COMPARATIVES = frozenset(words.COMPARATIVES.split())
_OBJECT = frozenset("DGO")
_STOPS = re.compile(r"[,;C.:\-TAWSI]")
AGENT = BODY | GROUP | GROUP_ONE | TITLE


@attrs.define
class Joint:
    """A comma, a semicolon or a conjunction, or several in a row, and the first word behind."""

    at: int
    after: int
    comma: bool
    conj: bool
    semi: bool


def split_coordination(f: Frame, first: int, verb: int, end: int, form: Form) -> tuple[list[FoundAction], int]:
    """The members of a coordination that begins at `first`, and where its clause ends."""
    graded = form.nominal and ";" in f.line[first : min(end, first + 200)]
    run = _Run(f, form, end, first, verb, graded)
    stop = run.walk()
    run.close(stop)
    return run.out, stop


@attrs.define
class _Run:
    """A walk from joint to joint; `first` and `verb` are the current member's."""

    f: Frame
    form: Form
    end: int
    first: int
    verb: int
    graded: bool
    fors: bool = False
    doing: bool = False
    inner: bool = False
    out: list[FoundAction] = attrs.field(factory=list)

    def walk(self) -> int:
        """Close one member after the other; the token at which the clause ends."""
        f, end, form = self.f, self.end, self.form
        i = max(self.first, self.verb) + 1
        while (found := _STOPS.search(f.line, i, end)) is not None:
            i = found.start()
            tag = f.tags[i]
            if tag in ",;C":
                joint = read_joint(f, i, end)
                if joint.after >= end or self.ends_clause(joint):
                    return i
                i = self.pass_joint(joint)
                if i < 0:
                    return joint.at
            elif tag in ".:" or (tag == "-" and i + 1 < end and not _joins_names(f, i)):
                return i
            else:
                self.inner = self.inner or form.inner(f, i)
                i += 1
        return end

    def pass_joint(self, joint: Joint) -> int:
        """Begin a member behind the joint, or go on in the current one; -1 where the coordination ends."""
        start = self.member(joint)
        if start < 0:
            return -1 if joint.semi else joint.after
        self.close(joint.at)
        self.first, self.verb = _skip_openers(self.f, joint.after, start, self.end, self.form)
        self.inner = False
        self.doing = self.form.nominal and self.f.tags[self.verb] == "X" and self.f.lows[self.verb - 1] in ("of", "for")
        return max(self.first, self.verb) + 1

    def close(self, last: int) -> None:
        """Note the current member."""
        last = trim_end(self.f, self.first, last)
        if last > self.first:
            nominal = self.form.nominal and not self.doing
            verb = _to_be_done(self.f, self.first, last) if nominal else self.verb
            self.out.append(FoundAction(self.first, last, verb))

    def member(self, joint: Joint) -> int:
        """The verb (or first word) of a member behind the joint, or -1."""
        f, form = self.f, self.form
        start = form.begins(f, joint.after, self.end)
        if start < 0 and form.name in ("base", "to") and (joint.semi or (joint.comma and self.out)):
            start = listed_verb(f, joint.after, self.end)
        if start < 0 and joint.conj and joint.comma and not form.nominal:
            start = _behind_condition(f, joint, self.end, form)
        if start >= 0 and f.tags[joint.after] == "T" and not joint.conj and _inserted(f, self.verb, joint.at):
            return -1
        if start < 0 or (self.inner and not joint.comma and not (form.name == "to" and f.tags[joint.after] == "T")):
            return -1
        if form.nominal:
            return start if self.nominal_member(joint) else -1
        return start if _has_object(f, self.verb, joint.at) else -1

    def nominal_member(self, joint: Joint) -> bool:
        """A new noun phrase: behind a comma or semicolon, behind a phrase without complement, or clearly opened."""
        f, j = self.f, joint.after
        if f.tags[f.back(joint.at - 1, self.first)] in "JRw":
            return False
        if joint.semi or self.graded:
            return joint.semi
        if f.lows[j] == "for" or (f.lows[j] == "of" and f.tags[j + 1] == "X"):
            self.fors = True
            return True
        if self.fors:
            return False
        compared = f.lows[j] in _COMPARATIVES
        opened = compared or f.tags[j] in "DG"
        preposition = _last_preposition(f, self.first, joint.at)
        if (
            preposition in ("between", "among")
            and "C" not in f.line[f.line.rfind("I", self.first, joint.at) : joint.at]
        ):
            return compared or (joint.comma and joint.conj and opened)
        if self.out and not joint.comma and not opened:
            return _after_comma(f, self.first)
        if not preposition and not joint.comma and _shares_complement(f, self.first, joint):
            return False
        return not preposition or opened or (joint.comma and f.tags[j] in "JNv" and _headed(f, j))

    def ends_clause(self, joint: Joint) -> bool:
        """Whether another clause begins behind the joint."""
        f, j, k = self.f, joint.after, joint.after
        if f.lows[j] in _REASONS and joint.comma and gives_reason(f, j, self.end):
            return True
        while k < self.end and f.tags[k] == "R":
            k += 1
        tag, following = (f.tags[k], f.line[k + 1 : k + 2]) if k < self.end else (".", "")
        if f.tags[j] == "A":
            return self.opens_statement(joint)
        if self.form.nominal and tag in "Vv" and joint.conj and following in _OBJECT:
            return True
        if tag == "H" and f.lows[k] == "have" and self.form.name in ("base", "to") and following != "L":
            return False
        if tag in "BHM" or (tag == "F" and joint.conj):
            return not self.inner or joint.comma
        if tag == "E" and joint.conj and joint.comma and following in _OBJECT and self.form.name in ("base", "to"):
            return True
        if tag in "EZXx" and f.marks[k] & SPOKEN and self.speaks(tag, following, joint):
            return True
        return joint.conj and (joint.comma or not self.inner) and _opens_clause(f, j, self.end)

    def opens_statement(self, joint: Joint) -> bool:
        """Whether `that` behind the joint goes back to the outer verb rather than to a `that` of this member."""
        f, j = self.f, joint.after
        outer = joint.conj or (f.line[j - 1] == "," and f.turns[j + 1 : j + 2] == "h")
        own = self.form.name in ("base", "to") and "A" in f.line[self.verb : joint.at]
        return outer and not own

    def speaks(self, tag: str, following: str, joint: Joint) -> bool:
        """A verb of saying that belongs to the outer clause: "and asked the media", ", adding that"."""
        if tag in "Xx":
            return joint.comma and following == "A"
        narrow = self.form.name == "passive" and tag == "E"
        return following != "" and following in ("ADGOP" if narrow else "DGOPNJATI#Xvx")


def _joins_names(f: Frame, i: int) -> bool:
    """As in "the Bree - Dale section"."""
    return f.tags[i - 1] in "P#" and f.tags[i + 1] in "P#" and f.t.words[i] in "-–"


def _shares_complement(f: Frame, first: int, joint: Joint) -> bool:
    """As in "strict epidemic prevention and control on all farms": the second noun has nothing of its own."""
    j = joint.after
    return joint.at - first > 2 and f.tags[j] in "Nvzx" and f.line[j + 1 : j + 2] == "I"


def gives_reason(f: Frame, j: int, end: int) -> bool:
    """Whether a clause behind a comma says why: "…, as the rules have changed"; it is no part of the action."""
    for k in range(j + 1, min(j + _AHEAD, end)):
        if f.tags[k] in "BHMFdZ" or (f.tags[k] == "z" and f.tags[k + 1] in "TD"):
            return True
        if f.tags[k] in ",;:.":
            return False
    return False


def _to_be_done(f: Frame, first: int, last: int) -> int | None:
    """The participle of "called for the fees to be cut"."""
    k = f.line.find("Tb", first, last)
    k = f.skip(k + 2, last) if k >= 0 else last
    while k < last and f.tags[k] == "R":
        k += 1
    return k if k < last and (f.tags[k] in "EL" or f.lows[k] in _ZERO_PAST) else None


def _after_comma(f: Frame, first: int) -> bool:
    """The member began behind a comma, so that a bare `and` closes the list: "A, B and C"."""
    before = first - 1
    while before > 0 and (f.tags[before] == BLANK or f.lows[before] in ("a", "an", "the")):
        before -= 1
    return f.tags[before] == ","


def _headed(f: Frame, j: int) -> bool:
    """The phrase has a complement of its own, so that it is no mere member of a list of nouns."""
    for k in range(j, min(j + 8, len(f.tags))):
        if f.tags[k] == "I":
            return True
        if f.tags[k] in ",;.C":
            return False
    return False


def _inserted(f: Frame, first: int, comma: int) -> bool:
    """As in "take all measures, including strikes, to win": the comma closes what another has opened."""
    before = f.line.rfind(",", first, comma)
    return before >= 0 and f.tags[before + 1] in "IX"


def _last_preposition(f: Frame, first: int, last: int) -> str:
    return next((f.lows[k] for k in range(last - 1, max(first, last - 60) - 1, -1) if f.tags[k] in "IT"), "")


def read_joint(f: Frame, i: int, end: int) -> Joint:
    """The signs and conjunctions from `i` on as one joint."""
    at, comma, conj, semi = i, False, False, False
    while i < end and f.tags[i] in ",;C ":
        comma = comma or f.tags[i] in ",;"
        semi = semi or f.tags[i] == ";"
        conj = conj or f.tags[i] == "C"
        i += 1
    return Joint(at, i, comma, conj, semi)


def _skip_openers(f: Frame, first: int, verb: int, end: int, form: Form) -> tuple[int, int]:
    if form.nominal or form.name == "passive":
        first = first + 1 if f.lows[first] in ("for", "of") else first
        return quote_start(f, strip_article(f, first, end)), verb
    first = verb if f.tags[first] == "I" else max(f.line.rfind(",", first, verb) + 1, first)
    k = first
    while k < verb and (f.tags[k] == "T" or f.lows[k] in ("also", "not", "never", "both", "either")):
        k += 1
    group = read_group(f, verb, end) if f.tags[verb] == "b" else None
    if group is not None:
        return min(k, verb), group.verb
    return skip_light(f, k, verb, end)


def trim_end(f: Frame, first: int, last: int) -> int:
    """Take punctuation, conjunctions, "adding that" and unopened quotation marks off the end."""
    while last > first:
        tag = f.tags[last - 1]
        adding = tag in "Xx" and f.marks[last - 1] & SPOKEN and last - 1 > first and f.tags[last - 2] in ", "
        setting = f.lows[last - 1] in _SETTING and last - 2 > first and f.tags[last - 2] == ","
        if not (tag in ",;:.CAT-" or adding or setting or (tag == BLANK and not _belongs(f, first, last))):
            break
        last -= 1
    return last


def _belongs(f: Frame, first: int, last: int) -> bool:
    """Whether a blanked last token is a closing sign of something opened inside."""
    sign = f.t.tags[last - 1]
    if sign != '"':
        return sign == ")"
    quotes = [k for k in range(max(first, last - 60), last) if f.t.tags[k] == '"']
    if len(quotes) % 2 or f.t.words[last - 1] in "“„«「":
        return False
    return any(f.tags[k] != BLANK for k in range(quotes[-2], last))


def _behind_condition(f: Frame, joint: Joint, end: int, form: Form) -> int:
    """As in "and, where conditions permit, admitting X"."""
    if f.tags[joint.after] not in "WSIRD" or f.tags[joint.after - 1] != ",":
        return -1
    for k in range(joint.after, min(joint.after + 10, end)):
        if f.tags[k] == ",":
            return form.begins(f, k + 1, end) if k + 1 < end else -1
    return -1


def _has_object(f: Frame, verb: int, end: int) -> bool:
    """Whether anything but adverbs and further verbs stands behind the verb: if not, the next shares its object."""
    if f.lows[verb] in _INTRANSITIVE or f.tags[verb] in "bEL":
        return True
    for k in range(verb + 1, min(end, verb + 12)):
        if f.tags[k] not in "VvwRXx,C " and f.lows[k] not in _PARTICLES:
            return True
        if f.tags[k] == "R" and f.tags[k - 1] not in ",C" and f.lows[k] not in CARRIED:
            return True
        if f.tags[k] in "vwxX" and f.tags[k - 1] not in ",C R":
            return True
    return end - verb > 12 or (end - verb == 2 and f.tags[end - 1] in "vwx")


def _opens_clause(f: Frame, j: int, end: int) -> bool:
    """A noun phrase and a finite verb stand behind the joint."""
    if f.tags[j] not in "DGONPJ#vzx" and not (f.tags[j] == "E" and f.tags[j + 1 : j + 2] in (["N"], ["z"])):
        return False
    crossed = 0
    for k in range(j, min(j + _AHEAD, end)):
        tag = f.tags[k]
        if tag == "C":
            crossed += 1
        if tag == "V" and k > j and f.tags[k - 1] in "NzO" and f.lows[k - 1].endswith(("s", "y", "ne")):
            return True
        if tag == "X" and f.tags[k - 1] == "I":
            continue
        if tag in ",;:.WATSXV" or crossed > 1 or f.lows[k] in _SUBORDINATE:
            return False
        if tag == "Z" and f.tags[k - 1] in "#DGJ":
            continue
        if tag in "BHMFZd" or (tag == "E" and f.marks[k] & SPOKEN and f.tags[k - 1] in "NPO"):
            return k > j
    return False


def quote_start(f: Frame, first: int) -> int:
    """An opening quotation mark belongs to the phrase that it opens."""
    return first - 1 if first > 0 and f.t.tags[first - 1] == '"' and _closes_soon(f, first) else first


def _closes_soon(f: Frame, first: int) -> bool:
    for k in range(first, min(first + 12, len(f.tags))):
        if f.t.tags[k] == '"':
            return f.t.words[k] != "“"
        if f.tags[k] in ".,;M":
            return False
    return False
