"""The OpenAPI document and its page: for everybody, under the site's policy, no outside host."""

import shutil
from urllib.parse import urlsplit

import pytest
import yaml
from django.test import Client
from playwright.sync_api import sync_playwright
from pytest_django import DjangoAssertNumQueries
from pytest_django.live_server_helper import LiveServer

pytestmark = pytest.mark.urls("tests.config.scratch_urls")

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
ERRORS = {"400", "401", "503"}


@pytest.fixture(scope="module")
def document() -> dict:
    """The document of the scratch addresses."""
    from drf_spectacular.generators import SchemaGenerator

    generator = SchemaGenerator(urlconf="tests.config.scratch_urls")
    return generator.get_schema(request=None, public=True)


def operation(document: dict, path: str, method: str) -> dict:
    return document["paths"][path][method]


def names(operation: dict) -> set[str]:
    return {parameter["name"] for parameter in operation["parameters"]}


def test_anybody_reads_the_document(
    client: Client, db: None, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        response = client.get("/api/v1/schema/")

    assert response.status_code == 200
    assert yaml.safe_load(response.content)["openapi"] == "3.1.0"


@pytest.mark.parametrize(
    ("path", "method", "statuses"),
    [
        ("/api/v1/outlets/", "get", {"200"} | ERRORS),
        ("/api/v1/outlets/", "post", {"201", "403", "409", "413", "415", "422"} | ERRORS),
        ("/api/v1/outlets/{id}/", "get", {"200", "404"} | ERRORS),
        (
            "/api/v1/outlets/{id}/",
            "patch",
            {"200", "403", "404", "409", "412", "413", "415"} | ERRORS,
        ),
        ("/api/v1/outlets/{id}/", "delete", {"204", "403", "404", "409", "412"} | ERRORS),
        (
            "/api/v1/outlets/{id}/rename/",
            "post",
            {"200", "403", "404", "409", "412", "413", "415", "422"} | ERRORS,
        ),
        ("/api/v1/outlets/{id}/neighbours/", "get", {"200", "404"} | ERRORS),
    ],
)
def test_every_error_is_described(
    document: dict, path: str, method: str, statuses: set[str]
) -> None:
    responses = operation(document, path, method)["responses"]

    assert set(responses) == statuses
    for status in statuses - {"200", "201", "204"}:
        name = responses[status]["$ref"].rpartition("/")[2]
        content = document["components"]["responses"][name]["content"]
        assert list(content) == ["application/problem+json"]


def test_lists_say_how_they_are_paged_and_filtered(document: dict) -> None:
    listed = operation(document, "/api/v1/outlets/", "get")
    neighbours = operation(document, "/api/v1/outlets/{id}/neighbours/", "get")
    page = document["components"]["schemas"]["PaginatedOutletList"]

    paging = {"limit", "cursor"}
    filters = {"has_site", "created_after", "created_before", "country", "name"}
    assert names(listed) == paging | filters | {"ordering"}
    assert names(neighbours) == paging | {"id"}
    assert page["required"] == ["next", "previous", "results"]


def test_versions_and_keys_are_described(document: dict) -> None:
    made = operation(document, "/api/v1/outlets/", "post")
    changed = operation(document, "/api/v1/outlets/{id}/", "patch")

    assert names(made) == {"Idempotency-Key"}
    assert names(changed) == {"id", "If-Match"}
    assert set(made["responses"]["201"]["headers"]) == {"ETag", "Location"}
    assert set(changed["responses"]["200"]["headers"]) == {"ETag"}


def test_bodies_are_closed_and_tokens_are_bearers(document: dict) -> None:
    components = document["components"]

    assert components["schemas"]["OutletRequest"]["additionalProperties"] is False
    assert "language" not in components["schemas"]["OutletRequest"]["properties"]
    assert components["securitySchemes"]["token"] == {"type": "http", "scheme": "bearer"}


@pytest.mark.parametrize("address", ["/api/v1/schema/", "/api/v1/docs/"])
def test_what_is_refused_is_refused_in_json(address: str, client: Client, db: None) -> None:
    answer = client.post(address)

    assert answer.status_code == 405
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json()["status"] == 405


def test_the_docs_page_alone_may_draw_data_images(client: Client, db: None) -> None:
    docs = client.get("/api/v1/docs/")["Content-Security-Policy"]
    other = client.get("/api/v1/schema/")["Content-Security-Policy"]

    loosened = docs.replace("img-src 'self' data:", "img-src 'self'")
    assert sorted(loosened.split("; ")) == sorted(other.split("; "))


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
@pytest.mark.django_db(transaction=True)
def test_the_docs_page_works_under_its_policy_without_outside_hosts(
    live_server: LiveServer,
) -> None:
    said, asked = [], []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{live_server.url}/api/v1/docs/")
        page.locator(".opblock").first.click()
        page.get_by_role("button", name="Try it out").first.wait_for()
        browser.close()

    assert said == []
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(live_server.url).netloc}
