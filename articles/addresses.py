"""Web addresses: when two are the same article, and whose site they are on."""

import re
from urllib.parse import urlsplit, urlunsplit

#: Query parameters that say how a reader came, not what is read.
TRACKING = (
    r"(?:utm_[a-z_]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id"
    r"|_ga|_gl|ocid|cmpid|wt_mc|xtor|ref_src|ref_url|guccounter|guce_[a-z_]+)"
)
#: What the addresses that `canonical_url` returns look like, and do not.
CANONICAL = r"^https?://[^\s/?#@A-Z]+/\S*$"
DEFAULT_PORT = r"^(http://[^/]+:80|https://[^/]+:443)/"
_TRACKING_PARAMETER = re.compile(rf"{TRACKING}(?:=.*)?", re.IGNORECASE)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def canonical_url(url: str) -> str:
    """Return the address without what does not change the article.

    Dropped: the fragment, tracking parameters, a default port, an empty query. Scheme and
    host are lower-cased; path and remaining parameters stay as given, for their letter case
    and order may matter.

    Raises:
        ValueError: it is not an absolute http or https address.
    """
    parts = urlsplit(url.strip())
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not parts.hostname or re.search(r"[\s<>\"\\]", url.strip()):
        raise ValueError("This is not an http or https address.")
    host = parts.hostname.lower().rstrip(".")
    if ":" in host:
        host = f"[{host}]"
    if parts.port not in (None, _DEFAULT_PORTS[scheme]):
        host = f"{host}:{parts.port}"
    query = "&".join(
        parameter
        for parameter in parts.query.split("&")
        if parameter and not _TRACKING_PARAMETER.fullmatch(parameter)
    )
    return urlunsplit((scheme, host, parts.path or "/", query, ""))


def domain_of(url: str) -> str:
    """Return the domain of an address as outlets are known by it; "" if it has none."""
    return bare_domain(urlsplit(url).hostname or "")


def bare_domain(domain: str) -> str:
    """Return a domain in the form by which outlets are known: lower case, no leading "www."."""
    return domain.strip().lower().rstrip(".").removeprefix("www.")
