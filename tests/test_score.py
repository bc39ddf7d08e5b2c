"""The scorer: figures of hand-made cases, equal to those of the corpus's own script, and baselines."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_docs.model import (
    Action,
    Article,
    Attendee,
    AttendeeKind,
    Conference,
    Directive,
    Modality,
    Position,
    Role,
    Session,
    Span,
    Speaker,
    SpeakerKind,
    Statement,
)
from tests.score import __main__ as command
from tests.score import baseline, compare, floors
from tests.score import gold as g
from tests.score.gold import Document, read_documents
from tests.score.outcome import Figures, Report
from tests.score.run import score

ROOT = Path(__file__).parent.parent
ORACLE = ROOT.parent / "shared/corpus/score.py"

TEXT = "Lin Bo, Mayor of Sandu, presided. He said we must build dams and plant trees. Heads of 3 bureaus attended."


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span.of(text, start, start + len(words))


def gold_action(words: str, verb: str | None) -> g.Action:
    at = span(words)
    return g.Action(start=at.start, end=at.end, verb=verb, text=words, verb_start=span(verb).start if verb else None)


SAID = span("He said we must build dams and plant trees.")
MUST = span("must")
GOLD = g.Gold(
    title="The Dam",
    date="2024-05-02",
    source=None,
    topics=["water", "work"],
    conference=g.Conference(
        name="Dam Work Conference", date="2024-05-01", session="morning", organizer=None, venue=None
    ),
    attendees=[
        g.Attendee(name="Lin Bo", kind="person", roles=["chair", "speaker"], positions=["Mayor of Sandu"]),
        g.Attendee(name="heads of 3 bureaus", kind="group", roles=["participant"], positions=[]),
    ],
    speakers=[g.Speaker(name="Lin Bo", kind="person", positions=["Mayor of Sandu"])],
    sentences=[
        g.Sentence(start=0, end=33, speaker=None),
        g.Sentence(start=SAID.start, end=SAID.end, speaker="Lin Bo"),
        g.Sentence(start=SAID.end + 1, end=len(TEXT), speaker=None),
    ],
    directives=[
        g.Directive(
            sentence=1,
            trigger=g.Trigger(start=MUST.start, end=MUST.end, text="must"),
            modality="obligation",
            actor="we",
            speaker="Lin Bo",
            actions=[gold_action("build dams", "build"), gold_action("plant trees", "plant")],
            optional=False,
        )
    ],
)
MAYOR = Position("Mayor of Sandu", "Mayor", "Sandu", span("Mayor of Sandu"))
BUILD = Action(span("build dams"), "build dams", "build", "we")
PLANT = Action(span("plant trees"), "plant trees", "plant", "we")
DIRECTIVE = Directive(SAID, SAID.text, Modality.OBLIGATION, MUST, actor="We", speaker="Lin Bo", actions=(BUILD, PLANT))
RIGHT = Article(
    TEXT,
    title="dam",
    date=dt.date(2024, 5, 2),
    topics=("Work", "water"),
    conference=Conference(name="the Dam Work  Conference", date=dt.date(2024, 5, 1), session=Session.MORNING),
    speakers=(Speaker("Lin Bo", SpeakerKind.PERSON, (MAYOR,), (Statement(SAID, span("said")),)),),
    attendees=(
        Attendee("Lin Bo", AttendeeKind.PERSON, (MAYOR,), (Role.SPEAKER, Role.CHAIR)),
        Attendee("Heads of 3 bureaus", AttendeeKind.GROUP, (), (Role.PARTICIPANT,)),
    ),
    directives=(DIRECTIVE,),
)
EMPTY = Article(TEXT)
BODY = Speaker("meeting", SpeakerKind.BODY, (), (Statement(SAID),))


def answering(answer: Article) -> Callable[[str], Article]:
    """A parser that knows one answer."""
    return lambda _: answer


def report_of(*answers: Article, name: str = "dam") -> Report:
    documents = [Document(f"{name}{i}", answer.text, GOLD) for i, answer in enumerate(answers)]
    queue = iter(answers)
    return score(documents, lambda _: next(queue))


def counts(report: Report) -> dict[str, tuple[int, int, int]]:
    return {layer: attrs.astuple(figures) for layer, figures in report.figures.items()}


def test_a_right_answer_has_no_mistake() -> None:
    report = report_of(RIGHT)
    assert not report.failures
    assert {layer: figures.f1 for layer, figures in report.figures.items()} == dict.fromkeys(report.figures, 1.0)
    assert counts(report) == {
        "=action text": (2, 0, 0),
        "=actor": (1, 0, 0),
        "=modality": (1, 0, 0),
        "=speaker": (1, 0, 0),
        "actions": (2, 0, 0),
        "attribution": (1, 0, 0),
        "conference": (3, 0, 0),
        "directives": (1, 0, 0),
        "groups": (1, 0, 0),
        "header": (4, 0, 0),
        "persons": (1, 0, 0),
        "positions": (1, 0, 0),
        "roles": (3, 0, 0),
        "speakers": (1, 0, 0),
    }


def test_an_empty_answer_misses_everything_that_needs_no_partner() -> None:
    assert counts(report_of(EMPTY)) == {
        "actions": (0, 0, 2),
        "attribution": (0, 0, 1),
        "conference": (0, 0, 3),
        "directives": (0, 0, 1),
        "groups": (0, 0, 1),
        "header": (0, 0, 4),
        "persons": (0, 0, 1),
        "speakers": (0, 0, 1),
    }


def with_directives(*directives: Directive) -> Article:
    return attrs.evolve(RIGHT, directives=directives)


def with_conference(name: str, date: dt.date | None) -> Article:
    return attrs.evolve(RIGHT, conference=Conference(name, date, Session.MORNING))


def with_attendee(name: str, *roles: Role) -> Article:
    return attrs.evolve(RIGHT, attendees=(Attendee(name, AttendeeKind.PERSON, (), roles),))


BODY_SPOKE = attrs.evolve(RIGHT, speakers=(BODY,), directives=())
TWO_DIRECTIVES = with_directives(DIRECTIVE, attrs.evolve(DIRECTIVE, trigger=span("said")))
WRONG = [
    ("header", (3, 1, 1), attrs.evolve(RIGHT, title="The Damn")),
    ("header", (4, 1, 0), attrs.evolve(RIGHT, source="Gazette")),
    ("conference", (2, 1, 1), with_conference("Dam Visit", dt.date(2024, 5, 1))),
    ("conference", (2, 0, 1), with_conference("Dam Work Conference", None)),
    ("persons", (0, 1, 1), with_attendee("Lin")),
    ("roles", (1, 1, 1), with_attendee("Lin Bo", Role.CHAIR, Role.PARTICIPANT)),
    ("speakers", (0, 1, 1), BODY_SPOKE),
    ("attribution", (0, 1, 1), BODY_SPOKE),
    ("=modality", (0, 1, 1), with_directives(attrs.evolve(DIRECTIVE, modality=Modality.REQUEST))),
    ("=actor", (0, 1, 1), with_directives(attrs.evolve(DIRECTIVE, actor=None))),
    ("actions", (1, 0, 1), with_directives(attrs.evolve(DIRECTIVE, actions=(PLANT,)))),
    ("directives", (1, 1, 0), TWO_DIRECTIVES),
    ("actions", (2, 2, 0), TWO_DIRECTIVES),
]


@pytest.mark.parametrize(("layer", "expected", "answer"), WRONG)
def test_what_a_mistake_costs(layer: str, expected: tuple[int, int, int], answer: Article) -> None:
    assert counts(report_of(answer))[layer] == expected


def test_an_optional_directive_costs_nothing_either_way() -> None:
    optional = cast(g.Gold, {**GOLD, "directives": [{**GOLD["directives"][0], "optional": True}]})
    for answer in (RIGHT, attrs.evolve(RIGHT, directives=())):
        assert "directives" not in score([Document("dam", TEXT, optional)], answering(answer)).figures


def test_a_noun_action_matches_by_its_words() -> None:
    noun = g.Action(start=0, end=0, verb=None, text="greater care of the dams", verb_start=None)
    gold = cast(g.Gold, {**GOLD, "directives": [{**GOLD["directives"][0], "actions": [noun]}]})
    text = TEXT + " Greater care of dams."
    for verb, expected in ((None, (1, 0, 0)), ("care", (0, 1, 1))):
        action = Action(span("Greater care of dams", text), "Greater care of dams", verb)
        answer = attrs.evolve(RIGHT, text=text, directives=(attrs.evolve(DIRECTIVE, actions=(action,)),))
        report = score([Document("dam", text, gold)], answering(answer))
        assert counts(report)["actions"] == expected


def test_a_failing_parse_and_another_text_are_failures() -> None:
    def fail(_: str) -> Article:
        raise ZeroDivisionError("oops")

    document = Document("dam", TEXT, GOLD)
    assert score([document], fail).failures == ["dam: PARSE ZeroDivisionError: oops"]
    assert score([document], answering(Article(TEXT + " "))).failures == [
        "dam: Article.text is not the document's text"
    ]


@pytest.mark.parametrize(
    ("gold", "found", "f1"),
    [
        ("the Mayor", "mayor", 1.0),
        ("a  “big” dam", 'A "big" dam', 1.0),
        ("heads of bureaus", "heads of all bureaus", 6 / 7),
        ("heads", "tails", 0.0),
        ("", None, 1.0),
    ],
)
def test_word_f1(gold: str, found: str | None, f1: float) -> None:
    assert compare.word_f1(gold, found) == pytest.approx(f1)


def test_pairing_takes_the_likest_first() -> None:
    pairing = compare.pair([1, 5], [4, 2, 9], lambda a, b: max(0, 3 - abs(a - b)))
    assert pairing == compare.Pairing([(1, 2), (5, 4)], [], [9])


# The corpus's script lies beside the repository where the project is worked on.


def oracle() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_score", ORACLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def oracle_counts(answers: Sequence[Article], monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[int, int, int]]:
    script = oracle()
    tally = script.Tally()
    for i, answer in enumerate(answers):
        monkeypatch.setattr(script.conference_docs, "parse", answering(answer), raising=False)
        script.score_doc(f"dam{i}", answer.text, GOLD, tally)
    layers = sorted({*tally.tp, *tally.fp, *tally.fn})
    found = {layer: (tally.tp[layer], tally.fp[layer], tally.fn[layer]) for layer in layers}
    return {layer: cell for layer, cell in found.items() if any(cell)}


beside_the_corpus = pytest.mark.skipif(not ORACLE.exists(), reason="the corpus is not beside this repository")


@beside_the_corpus
def test_the_figures_are_those_of_the_corpus_script(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [RIGHT, EMPTY, *(answer for _, _, answer in WRONG)]
    assert counts(report_of(*answers)) == oracle_counts(answers, monkeypatch)


NAMES = st.sampled_from(["Lin Bo", "the Lin Bo", "meeting", "Heads of 3 bureaus", "heads of bureaus", "", "we"])
SPANS = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 40)).map(
    lambda cut: Span.of(TEXT, cut[0], min(len(TEXT), cut[0] + cut[1]))
)
STATEMENTS = st.lists(st.builds(Statement, SPANS), max_size=3)
ACTIONS = st.builds(
    lambda span, verb: Action(span, span.text, verb),
    st.one_of(SPANS, st.just(span("build dams"))),
    st.sampled_from([None, "build", "plant"]),
)
DIRECTIVES = st.builds(
    lambda span, *rest: Directive(span, span.text, *rest),
    SPANS,
    st.sampled_from(Modality),
    st.one_of(SPANS, st.just(MUST)),
    st.one_of(st.none(), NAMES),
    st.none(),
    st.lists(ACTIONS, max_size=3),
)
ANSWERS = st.builds(
    Article,
    st.just(TEXT),
    title=st.sampled_from([None, "", "Dam", "A Dam"]),
    topics=st.lists(st.sampled_from(["water", "Work"]), max_size=3),
    conference=st.one_of(
        st.none(), st.builds(Conference, st.sampled_from(["Work Conference", "Dam Work Conference", ""]))
    ),
    speakers=st.lists(st.builds(Speaker, NAMES, st.sampled_from(SpeakerKind), statements=STATEMENTS), max_size=3),
    attendees=st.lists(
        st.builds(Attendee, NAMES, st.sampled_from(AttendeeKind), roles=st.lists(st.sampled_from(Role))), max_size=3
    ),
    directives=st.lists(DIRECTIVES, max_size=3),
)


@beside_the_corpus
@given(answers=st.lists(ANSWERS, min_size=1, max_size=3))
def test_the_figures_are_those_of_the_corpus_script_for_any_answer(answers: list[Article]) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        assert counts(report_of(*answers)) == oracle_counts(answers, monkeypatch)


# Baselines and floors


def test_a_baseline_shows_gains_and_losses_item_by_item(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    before = attrs.evolve(RIGHT, title=None, attendees=(*RIGHT.attendees, Attendee("Xu Xu", AttendeeKind.PERSON)))
    baseline.write(report_of(before), file)
    lines = list(baseline.compare(baseline.read(file), report_of(attrs.evolve(RIGHT, topics=("work", "wool")))))
    assert lines == [
        "gain dam0: header: found now: title: The Dam",
        "LOSS dam0: header: missed now: topics: water",
        "LOSS dam0: header: made up now: topics: wool",
        "gain dam0: persons: no longer made up: Xu Xu",
        "against the baseline: 2 gains, 2 losses",
        "header         F1 0.857 → 0.750 (-0.107)",
        "persons        F1 0.667 → 1.000 (+0.333)",
    ]


def test_what_was_not_compared_before_is_no_loss() -> None:
    before = baseline.items(report_of(attrs.evolve(RIGHT, directives=())))
    wrong_modality = attrs.evolve(RIGHT, directives=(attrs.evolve(DIRECTIVE, modality=Modality.REQUEST),))
    changed = baseline.changes(before, baseline.items(report_of(wrong_modality)))
    assert [change.layer for change in changed] == ["actions", "actions", "directives"]
    assert all(change.gain for change in changed)


def test_documents_of_one_run_only_are_named() -> None:
    before, now = baseline.items(report_of(RIGHT, name="old")), report_of(RIGHT, name="new")
    assert list(baseline.compare(before, now)) == [
        "against the baseline: 0 gains, 0 losses",
        "not in the baseline: new0",
        "only in the baseline: old0",
    ]


@given(answers=st.lists(ANSWERS, min_size=1, max_size=3))
def test_a_baseline_keeps_the_figures_and_does_not_differ_from_itself(answers: list[Article]) -> None:
    report = report_of(*answers)
    kept = json.loads(json.dumps(baseline.items(report)))
    assert baseline.figures(kept, kept) == report.figures
    assert list(baseline.compare(kept, report)) == ["against the baseline: 0 gains, 0 losses"]


def test_floors() -> None:
    figures = {"header": Figures(9, 1, 1), "=actor": Figures(1, 1, 1)}
    assert list(floors.below(figures, {"header": 0.9, "=actor": 0.5})) == []
    assert list(floors.below(figures, floors.parse(["header=0.91", "=actor=0.51", "groups=0.1"]))) == [
        "header 0.900 < 0.910",
        "=actor 0.500 < 0.510",
        "groups 0.000 < 0.100",
    ]


def test_the_floors_file_knows_every_layer() -> None:
    layers = set(report_of(RIGHT).figures)
    for table in ("seeds", "seed"):
        assert set(floors.read(ROOT / "tests/score/floors.toml", table)) == layers


# The command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A document that the library itself reads, with its gold file."""
    seeds = tmp_path / "dams"
    seeds.mkdir()
    (seeds / "dam.txt").write_text(TEXT, "utf-8")
    (seeds / "dam.gold.json").write_text(json.dumps(GOLD), "utf-8")
    (seeds / "no-gold.txt").write_text(TEXT, "utf-8")
    return seeds


def test_the_command_prints_a_table_or_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([str(folder)]) == 0
    assert capsys.readouterr().out.startswith("1 documents, 0 failures\nlayer")
    assert command.main([str(folder / "dam.txt"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["documents"] == 1


def test_the_command_lists_misses(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command.main([str(folder), "--misses"])
    assert "dam: header: missed date: 2024-05-02" in capsys.readouterr().out.splitlines()


def test_the_command_fails_below_a_floor_and_without_documents(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "floors.toml"
    file.write_text("[dams]\nheader = 0.9\n", "utf-8")
    assert command.main([str(folder), "--floors", str(file)]) == 1
    assert "below the floor: header 0.000 < 0.900" in capsys.readouterr().out
    assert command.main([str(folder), "--min", "header=0"]) == 0
    assert command.main([str(tmp_path / "nowhere")]) == 1


def test_the_command_compares_with_a_baseline(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(tmp_path / "baseline.json")
    command.main([str(folder), "--write-baseline", file])
    command.main([str(folder), "--baseline", file])
    assert capsys.readouterr().out.endswith("against the baseline: 0 gains, 0 losses\n")


def test_every_seed_has_a_gold_file_of_its_own_text() -> None:
    documents = list(read_documents([ROOT / "seeds"]))
    assert len(documents) == len(list((ROOT / "seeds").glob("*.txt"))) >= 24
    for document in documents:
        for part in gold_spans(document.gold):
            assert document.text[part["start"] : part["end"]] == part["text"], document.name


def gold_spans(gold: g.Gold) -> Iterator[g.Trigger | g.Action]:
    for directive in gold["directives"]:
        yield directive["trigger"]
        yield from directive["actions"]
