"""Every error is a problem document, and says what the client did wrong."""

import json
from io import BytesIO
from typing import Any

import pytest
from pytest_django import Settings
from rest_framework.test import APIClient

from articles.models import Outlet
from tests.factories import ArticleFactory, UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.config.scratch_urls")]

OUTLETS = "/api/v1/outlets/"


@pytest.fixture
def api() -> APIClient:
    client = APIClient(raise_request_exception=False)
    client.force_authenticate(UserFactory())
    return client


def send(api: APIClient, body: Any, content_type: str = "application/json", **environ: Any) -> Any:
    return api.generic("POST", OUTLETS, body, content_type, **environ)


@pytest.mark.parametrize(
    ("how", "status", "code", "says"),
    [
        ("too_large", 413, "too_large", "The text is too long."),
        ("model", 400, "not_so", "Not so."),
        ("trigger", 400, "invalid", "A revision never changes."),
        ("check", 400, "invalid", "Give a bare domain in lower case: “example.org”."),
        ("too_long", 400, "invalid", "A value is out of range or cannot be stored."),
        ("out_of_range", 400, "invalid", "A value is out of range or cannot be stored."),
        ("unique", 409, "unique", "There is one already."),
        ("deadlock", 503, "busy", "Somebody else is changing the same thing. Try again."),
        ("timeout", 503, "timeout", "This took too long. Ask for less, or try again."),
        ("bug", 500, "internal_error", "Something went wrong on our side; it is recorded."),
        ("mistake", 500, "internal_error", "Something went wrong on our side; it is recorded."),
    ],
)
@pytest.mark.parametrize("debug", [False, True])
def test_each_failure_has_its_status_code_and_sentence(
    api: APIClient,
    settings: Settings,
    debug: bool,
    how: str,
    status: int,
    code: str,
    says: str,
) -> None:
    settings.DEBUG = debug

    response = api.get("/api/v1/breaks/", {"how": how})

    assert response["Content-Type"] == "application/problem+json"
    problem = response.json()
    assert (response.status_code, problem["status"]) == (status, status)
    assert (problem["errors"][0]["code"], problem["errors"][0]["message"]) == (code, says)
    assert "secret" not in response.content.decode()
    assert ("Retry-After" in response) == (status == 503)


def test_what_is_referred_to_stays(api: APIClient) -> None:
    article = ArticleFactory()

    response = api.delete(f"{OUTLETS}{article.outlet_id}/")

    assert response.status_code == 409
    assert response.json()["errors"][0]["code"] == "in_use"


@pytest.mark.parametrize("debug", [False, True])
@pytest.mark.parametrize(
    ("address", "status"),
    [("/api/v1/nothing/", 404), ("/api/", 404), ("/api/v1/outlets", 404)],
)
def test_an_address_of_nothing_is_a_problem_too(
    api: APIClient, settings: Settings, debug: bool, address: str, status: int
) -> None:
    settings.DEBUG = debug

    for method in (api.get, api.post):
        response = method(address)

        assert response.status_code == status
        assert response["Content-Type"] == "application/problem+json"
        assert int(response["Content-Length"]) == len(response.content)


def test_a_host_that_is_not_ours_is_a_problem(api: APIClient) -> None:
    response = api.get(OUTLETS, headers={"Host": "elsewhere.example"})

    assert response.status_code == 400
    assert response.json()["errors"][0]["code"] == "malformed"


def test_pages_keep_their_own_errors(api: APIClient) -> None:
    assert api.get("/page/")["Content-Type"].startswith("text/html")


def test_a_problem_names_every_field(api: APIClient) -> None:
    response = api.post(OUTLETS, {"domain": "x" * 300, "nonsense": 1, "language": "en"})

    assert response.status_code == 400
    assert response.json() == {
        "type": "about:blank",
        "title": "Bad Request",
        "status": 400,
        "detail": "nonsense: There is no such field. language: This cannot be set by hand. "
        "name: This field is required. "
        "domain: Ensure this field has no more than 253 characters.",
        "errors": [
            {"field": "nonsense", "code": "unknown_field", "message": "There is no such field."},
            {"field": "language", "code": "read_only", "message": "This cannot be set by hand."},
            {"field": "name", "code": "required", "message": "This field is required."},
            {
                "field": "domain",
                "code": "max_length",
                "message": "Ensure this field has no more than 253 characters.",
            },
        ],
    }


def test_a_refused_move_says_why_and_changes_nothing(api: APIClient) -> None:
    outlet = Outlet.objects.create(name="Somebody")

    response = api.post(f"{OUTLETS}{outlet.pk}/rename/", {"name": "Nobody"})

    assert response.status_code == 409
    assert response.json()["errors"] == [
        {"field": "", "code": "no_name", "message": "Nobody is no name."},
        {
            "field": "",
            "code": "one_name",
            "message": "One name is too few.",
            "overridable": True,
        },
    ]
    assert Outlet.objects.get().name == "Somebody"


@pytest.mark.parametrize(
    ("body", "content_type", "status", "code"),
    [
        (b"{", "application/json", 400, "not_json"),
        (b"", "application/json", 400, "required"),
        (b"[]", "application/json", 400, "not_an_object"),
        (b"3", "application/json", 400, "not_an_object"),
        (b'{"name": NaN}', "application/json", 400, "not_json"),
        (b'{"name": -Infinity}', "application/json", 400, "not_json"),
        (b'{"name": 1e999}', "application/json", 400, "not_json"),
        (b'{"name": ' + b"9" * 5000 + b"}", "application/json", 400, "not_json"),
        (b"[" * 100_000, "application/json", 400, "not_json"),
        (b'{"name": "\xff"}', "application/json", 400, "not_utf8"),
        (b'{"name": "a\\u0000b"}', "application/json", 400, "null_character"),
        (b'{"name": "\\ud83d"}', "application/json", 400, "lone_surrogate"),
        (b'{"name": "a", "name": "b"}', "application/json", 400, "given_twice"),
        (b'{"name": "a"}', "text/plain", 415, "unsupported_media_type"),
        (b'{"name": "a"}', "application/json; charset=latin-1", 415, "unsupported_media_type"),
        (b'{"name": "a"}', "application/json; charset=nonsense", 415, "unsupported_media_type"),
        (b"name=a", "application/x-www-form-urlencoded", 415, "unsupported_media_type"),
        (b"--x", "multipart/form-data; boundary=x", 415, "unsupported_media_type"),
    ],
)
def test_a_body_that_is_none_is_refused(
    api: APIClient, body: bytes, content_type: str, status: int, code: str
) -> None:
    response = send(api, body, content_type)

    assert response.status_code == status
    assert response.json()["errors"][0]["code"] == code
    assert not Outlet.objects.exists()


def test_what_cannot_be_stored_is_named_by_its_path(api: APIClient) -> None:
    body = r'{"name": "\ud83d\ude80 flies", "parts": [{"note": "fine"}, {"note": "\udc00"}]}'

    response = send(api, body)

    assert [error["field"] for error in response.json()["errors"]] == ["parts.1.note"]


def test_a_whole_surrogate_pair_is_a_character(api: APIClient) -> None:
    response = send(api, rb'{"name": "\ud83d\ude80"}')

    assert response.json()["name"] == "🚀"


@pytest.mark.parametrize("announced", [True, False])
def test_a_body_too_large_is_a_413(api: APIClient, settings: Settings, announced: bool) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    headers = {} if announced else {"CONTENT_LENGTH": "", "HTTP_TRANSFER_ENCODING": "chunked"}

    response = send(api, json.dumps({"name": "x" * 1000}), **headers)

    assert response.status_code == 413
    assert response.json()["errors"][0]["code"] == "too_large"


def test_a_body_in_chunks_is_read(api: APIClient) -> None:
    body = BytesIO(b'{"name": "Piece"}')
    chunked: dict[str, Any] = {
        "CONTENT_LENGTH": "",
        "HTTP_TRANSFER_ENCODING": "chunked",
        "wsgi.input": body,
    }

    response = send(api, "-", **chunked)

    assert response.json()["name"] == "Piece"


@pytest.mark.parametrize(
    ("query", "named", "code"),
    [
        ("colour=red", "colour", "unknown_parameter"),
        ("has_site=perhaps", "has_site", "invalid_choice"),
        ("has_site=", "has_site", "empty"),
        ("has_site=true&has_site=false", "has_site", "given_twice"),
        ("created_after=yesterday", "created_after", "invalid"),
        ("created_after=0001-01-01T00:00:00%2B18:40", "created_after", "invalid"),
        ("created=2026-01-01", "created", "unknown_parameter"),
        ("country=FR", "country", "invalid_choice"),
        ("name=a%00b", "name", "null_character"),
        ("limit=0", "limit", "invalid"),
        ("limit=201", "limit", "invalid"),
        ("limit=many", "limit", "invalid"),
        ("limit=٣", "limit", "invalid"),
        ("ordering=name", "ordering", "invalid"),
        ("ordering=-created_at,domain", "ordering", "invalid"),
        ("cursor=nonsense", "cursor", "invalid"),
        ("as_of=now", "as_of", "unknown_parameter"),
    ],
)
def test_an_unknown_parameter_or_value_is_named(
    api: APIClient, query: str, named: str, code: str
) -> None:
    response = api.get(f"{OUTLETS}?{query}")

    assert response.status_code == 400
    assert [(e["field"], e["code"]) for e in response.json()["errors"]] == [(named, code)]


def test_filters_filter(api: APIClient) -> None:
    for name, domain, country in [("A", "a.example", "IQ"), ("B", None, "DE"), ("C", None, "")]:
        Outlet.objects.create(name=name, domain=domain, country=country)

    def names(query: str) -> set[str]:
        return {row["name"] for row in api.get(f"{OUTLETS}?{query}").json()["results"]}

    assert names("has_site=true") == {"A"}
    assert names("has_site=false") == {"B", "C"}
    assert names("country=IQ&country=DE") == {"A", "B"}
    assert names("created_before=2020-01-01T00:00:00Z") == set()
    assert names("created_after=1088-04-16T00:39:40.8-18:40") == {"A", "B", "C"}


@pytest.mark.parametrize("pk", ["nonsense", "00000000-0000-0000-0000-000000000000", "1", "%00"])
def test_an_id_of_nothing_is_a_404(api: APIClient, pk: str) -> None:
    response = api.get(f"{OUTLETS}{pk}/")

    assert response.status_code == 404
    assert response.json()["errors"][0]["code"] == "not_found"


@pytest.mark.parametrize("method", ["put", "options", "trace"])
def test_put_is_not_offered(api: APIClient, method: str) -> None:
    response = api.generic(method.upper(), OUTLETS)

    assert response.status_code == 405
    assert response["Content-Type"] == "application/problem+json"
    assert "GET" in response["Allow"]


@pytest.mark.parametrize("accept", ["text/html", "application/xml", "nonsense", "*/*", ""])
def test_the_answer_is_json_whatever_is_accepted(api: APIClient, accept: str) -> None:
    assert api.get(OUTLETS, headers={"Accept": accept})["Content-Type"] == "application/json"
