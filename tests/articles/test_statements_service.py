"""A statement is a passage of a text, found by its quote, marked once for each source."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from articles import services
from articles.models import Revision, Statement
from articles.spans import Span
from tests.factories import ArticleFactory, SourceFactory, StatementFactory

pytestmark = pytest.mark.django_db

TEXT = (
    "🚀 “We saw smoke,” said a worker, “and then the lights went out.” Smoke rose. “We saw smoke.”"
)


@pytest.fixture
def revision() -> Revision:
    return ArticleFactory(text=TEXT).current_revision


def mark(by: User, revision: Revision, quote: str, **how: object) -> Statement:
    span = services.span_of_quote(revision.text, quote=quote)
    return services.mark_statement(by=by, revision=revision, span=span, **how)  # type: ignore[arg-type]


def codes(error: pytest.ExceptionInfo[ValidationError]) -> dict[str, list[str | None]]:
    return {field: [each.code for each in all_] for field, all_ in error.value.error_dict.items()}


# --- Finding the quote --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "prefix", "suffix", "start"),
    [
        ("Smoke rose.", "", "", 65),
        ("We saw smoke", "", ",” said", 3),
        ("We saw smoke", "rose. “", "", 78),
        ("🚀", "", "", 0),
    ],
)
def test_a_quote_is_found_by_itself_or_by_what_stands_around_it(
    quote: str, prefix: str, suffix: str, start: int
) -> None:
    span = services.span_of_quote(TEXT, quote=quote, prefix=prefix, suffix=suffix)

    assert span == Span(start, start + len(quote))
    assert TEXT[span.start : span.end] == quote


@pytest.mark.parametrize(
    ("quote", "prefix", "code"),
    [
        ("We saw fire", "", "not_found"),
        ("We saw smoke", "Yesterday ", "not_found"),
        ("", "", "not_found"),
        ("We saw smoke", "", "ambiguous"),
    ],
)
def test_a_quote_not_found_exactly_once_is_refused(quote: str, prefix: str, code: str) -> None:
    with pytest.raises(ValidationError) as error:
        services.span_of_quote(TEXT, quote=quote, prefix=prefix)

    assert codes(error) == {"quote": [code]}


def test_the_places_of_an_ambiguous_quote_are_named() -> None:
    with pytest.raises(ValidationError, match=r"2 times.*3–15.*78–90"):
        services.span_of_quote(TEXT, quote="We saw smoke")


def test_a_quote_typed_with_other_line_ends_is_found() -> None:
    assert services.span_of_quote("One\ntwo", quote="One\r\ntwo") == Span(0, 7)


# --- Marking ------------------------------------------------------------------------------


def test_a_marked_statement_is_the_slice_with_what_stands_around_it(
    reporter: User, revision: Revision
) -> None:
    source = SourceFactory()

    statement = mark(reporter, revision, "Smoke rose.", source=source, medium="interview")

    assert revision.text[statement.start : statement.end] == statement.quote == "Smoke rose."
    assert statement.prefix == revision.text[statement.start - 32 : statement.start]
    assert statement.suffix == " “We saw smoke.”"
    assert (statement.source, statement.medium, statement.marked_by) == (
        source, "interview", reporter,
    )  # fmt: skip
    assert statement.article == revision.article


def test_no_source_is_the_articles_own_voice(reporter: User, revision: Revision) -> None:
    assert mark(reporter, revision, "Smoke rose.").source is None


def test_an_interrupted_quotation_is_one_statement_of_its_parts(
    reporter: User, revision: Revision
) -> None:
    statement = services.mark_statement(
        by=reporter, revision=revision, span=Span(3, 63), parts=[[3, 15], [34, 63]]
    )

    assert [TEXT[start:end] for start, end in statement.parts] == [
        "We saw smoke",
        "and then the lights went out.",
    ]


@pytest.mark.parametrize(
    "span", [Span(5, 5), Span(7, 5), Span(-1, 5), Span(0, len(TEXT) + 1), Span(10_000, 10_001)]
)
def test_a_span_that_is_not_in_the_text_is_refused(
    reporter: User, revision: Revision, span: Span
) -> None:
    with pytest.raises(ValidationError) as error:
        services.mark_statement(by=reporter, revision=revision, span=span)

    assert codes(error) == {"end": ["out_of_range"]}
    assert not Statement.objects.exists()


@pytest.mark.parametrize("named", [True, False])
def test_the_same_passage_and_source_is_marked_once(
    reporter: User, revision: Revision, named: bool
) -> None:
    source = SourceFactory() if named else None
    mark(reporter, revision, "Smoke rose.", source=source)

    with pytest.raises(ValidationError, match="already marked for this source"):
        mark(reporter, revision, "Smoke rose.", source=source)

    mark(reporter, revision, "Smoke rose.", source=SourceFactory())
    assert Statement.objects.count() == 2


@pytest.mark.parametrize("field", ["cited_url", "medium"])
def test_what_is_wrong_is_named(reporter: User, revision: Revision, field: str) -> None:
    with pytest.raises(ValidationError) as error:
        mark(reporter, revision, "Smoke rose.", **{field: "carrier pigeon"})

    assert set(codes(error)) == {field}


def test_nothing_was_said_in_the_future(reporter: User, revision: Revision) -> None:
    with pytest.raises(ValidationError) as error:
        mark(reporter, revision, "Smoke rose.", said_at=timezone.now() + timedelta(hours=1))

    assert codes(error) == {"said_at": ["in_the_future"]}


def test_a_clock_a_little_ahead_of_ours_is_let_pass(reporter: User, revision: Revision) -> None:
    assert mark(reporter, revision, "Smoke rose.", said_at=timezone.now() + timedelta(minutes=2))


def test_who_may_not_mark_marks_nothing(administrator: User, revision: Revision) -> None:
    with pytest.raises(PermissionDenied):
        mark(administrator, revision, "Smoke rose.")

    assert not Statement.objects.exists()


# --- Changing -----------------------------------------------------------------------------


def test_a_moved_span_takes_its_quote_along(reporter: User, revision: Revision) -> None:
    statement = mark(reporter, revision, "Smoke rose.")

    edited = services.edit_statement(by=reporter, statement=statement, changes={"end": 70})

    assert (edited.start, edited.end, edited.quote) == (65, 70, "Smoke")
    assert edited.suffix.startswith(" rose.")


def test_a_span_moved_out_of_the_text_is_refused(reporter: User, revision: Revision) -> None:
    statement = mark(reporter, revision, "Smoke rose.")

    with pytest.raises(ValidationError) as error:
        services.edit_statement(by=reporter, statement=statement, changes={"end": 9_999})

    assert codes(error) == {"end": ["out_of_range"]}


def test_who_may_not_change_statements_changes_none(administrator: User) -> None:
    statement = StatementFactory(medium="tweet")

    with pytest.raises(PermissionDenied):
        services.edit_statement(
            by=administrator, statement=statement, changes={"medium": "interview"}
        )

    statement.refresh_from_db()
    assert statement.medium == "tweet"


def test_an_unmarked_statement_is_gone(reporter: User) -> None:
    services.remove(StatementFactory(), by=reporter)

    assert not Statement.objects.exists()


def test_who_may_not_delete_statements_deletes_none(administrator: User) -> None:
    statement = StatementFactory()

    with pytest.raises(PermissionDenied):
        services.remove(statement, by=administrator)

    assert Statement.objects.get() == statement
