"""One address is one article, however a reader came to it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articles.addresses import canonical_url, domain_of
from articles.models import Article


@pytest.mark.parametrize(
    "address",
    [
        "https://daily.example/News/7?id=3&page=2",
        "https://daily.example/News/7?id=3&page=2#comments",
        "https://daily.example/News/7?id=3&page=2&utm_source=x&utm_medium=y",
        "https://daily.example/News/7?fbclid=x&id=3&page=2&gclid",
        "https://daily.example/News/7?UTM_Source=x&id=3&page=2",
        "https://daily.example/News/7?&id=3&&page=2&",
        "HTTPS://Daily.Example/News/7?id=3&page=2",
        "https://daily.example:443/News/7?id=3&page=2",
        "https://daily.example./News/7?id=3&page=2",
        "https://reader:secret@daily.example/News/7?id=3&page=2",
        "  https://daily.example/News/7?id=3&page=2\n",
    ],
)
def test_what_does_not_change_the_article_does_not_change_its_address(address: str) -> None:
    assert canonical_url(address) == "https://daily.example/News/7?id=3&page=2"


@pytest.mark.parametrize(
    "address",
    [
        "https://daily.example/a",
        "http://daily.example/a",  # another scheme
        "https://www.daily.example/a",  # another host
        "https://daily.example:8443/a",  # another port
        "https://daily.example/A",  # letter case of a path may matter
        "https://daily.example/a/",
        "https://daily.example/a?utm=1",  # no tracking parameter, only named like one
        "https://daily.example/a?my_utm_source=1",
        "https://daily.example/a?b=2&a=1",  # so may the order
        "https://daily.example/a?a=1&b=2",
        "https://daily.example/%D8%A7",
        "https://daily.example/أخبار",
        "https://[2001:db8::1]/a",
    ],
)
def test_what_may_be_another_article_stays_another_address(address: str) -> None:
    assert canonical_url(address) == address


@pytest.mark.parametrize(
    ("address", "canonical"),
    [
        ("https://daily.example", "https://daily.example/"),
        ("https://daily.example?", "https://daily.example/"),
        ("http://daily.example:80", "http://daily.example/"),
        ("http://daily.example:443", "http://daily.example:443/"),
    ],
)
def test_an_empty_path_is_the_homepage(address: str, canonical: str) -> None:
    assert canonical_url(address) == canonical


@pytest.mark.parametrize(
    "address",
    [
        "",
        "daily.example/a",
        "//daily.example/a",
        "ftp://daily.example/a",
        "javascript:alert(1)",
        "mailto:desk@daily.example",
        "https:///a",
        "https://:443/a",
        "https://daily.example:port/a",
        "https://daily.example:99999/a",
        "https://[daily/a",
        "https://daily.example/a b",
        "https://daily.example/<script>",
        'https://daily.example/"',
        "https://daily.example\\@evil.example/",
    ],
)
def test_what_is_no_web_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        canonical_url(address)


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://www.Daily.example/a", "daily.example"),
        ("https://news.daily.example:8443/a", "news.daily.example"),
        ("https://wwwdaily.example/", "wwwdaily.example"),
        ("nonsense", ""),
    ],
)
def test_the_domain_of_an_address_has_no_www(address: str, domain: str) -> None:
    assert domain_of(address) == domain


addresses = st.builds(
    "{}://{}{}{}{}{}".format,
    st.sampled_from(["http", "https", "HTTPS"]),
    st.sampled_from(["daily.example", "Daily.Example", "user@daily.example", "[2001:DB8::1]"]),
    st.sampled_from(["", ":80", ":443", ":8080", ":0443"]),
    st.sampled_from(["", "/", "/a/B", "/a:80/", "//b", "/أخبار"]),
    st.lists(
        st.sampled_from(
            ["?", "&", "=", "a", "utm_source", "gclid", "FBCLID=1", "_ga", "ref_url", "%20"]
        ),
        max_size=8,
    ).map("".join),
    st.sampled_from(["", "#", "#top", "#?utm_source=x"]),
)


@pytest.mark.django_db
@given(addresses)
@example("https://daily.example/a?b=1?utm_source=x")
@example("https://daily.example/a?a&&utm_source")
def test_what_is_canonical_here_is_canonical_to_the_database(address: str) -> None:
    """The rule is written twice, as Python and as a constraint: they must agree."""
    [constraint] = [c for c in Article._meta.constraints if c.name == "article_url_is_canonical"]
    try:
        url = canonical_url(address)
    except ValueError:
        return

    assert canonical_url(url) == url
    assert canonical_url(f"{address.partition('#')[0]}#elsewhere") == url
    constraint.validate(Article, Article(url=url))
