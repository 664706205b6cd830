"""Bodies: JSON as RFC 8259 has it, and nothing that only some programs would read alike."""

import json
import math
from collections.abc import Iterator
from typing import IO, Any, NoReturn

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.utils.http import parse_header_parameters
from django.utils.translation import gettext as _
from rest_framework.exceptions import (
    ErrorDetail,
    ParseError,
    UnsupportedMediaType,
    ValidationError,
)
from rest_framework.parsers import JSONParser

#: What is wrong is named by its path; a body full of it need not be answered in full.
MOST_NAMED = 20


class StrictJSONParser(JSONParser):
    """An object in UTF-8, no larger than the site takes.

    Raises:
        ParseError: not UTF-8, not JSON, not an object, a name given twice, NaN or Infinity.
        ValidationError: a string with a NUL or half a surrogate pair, named by its path.
        RequestDataTooBig: more than DATA_UPLOAD_MAX_MEMORY_SIZE bytes.
        UnsupportedMediaType: another character set than UTF-8.
    """

    def parse(
        self,
        stream: IO[Any],
        media_type: str | None = None,
        parser_context: Any = None,
    ) -> dict[str, Any]:
        _name, parameters = parse_header_parameters(media_type or "")
        if parameters.get("charset", "utf-8").lower() not in {"utf-8", "utf8", "us-ascii"}:
            raise UnsupportedMediaType(media_type or "", _("JSON is written in UTF-8."))
        text = _decode(_read(stream))
        data = _load(text)
        if not isinstance(data, dict):
            raise ParseError(_("The body must be a JSON object."), code="not_an_object")
        # Only an escape can bring in what UTF-8 does not allow, and NUL is always escaped.
        if "\\u" in text:
            _refuse_unstorable(data)
        return data


def _read(stream: IO[Any]) -> bytes:
    limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    if limit is None:
        return stream.read()
    raw = stream.read(limit + 1)
    if len(raw) > limit:
        raise RequestDataTooBig
    return raw


def _decode(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ParseError(
            _("The body is not UTF-8: byte %(position)d.") % {"position": error.start},
            code="not_utf8",
        ) from error


def _load(text: str) -> Any:
    try:
        return json.loads(
            text,
            parse_constant=_refuse_constant,
            parse_float=_finite,
            object_pairs_hook=_distinct,
        )
    except json.JSONDecodeError as error:
        raise ParseError(
            _("The body is not JSON: line %(line)d, column %(column)d.")
            % {"line": error.lineno, "column": error.colno},
            code="not_json",
        ) from error
    except RecursionError as error:
        raise ParseError(_("The body is nested too deeply."), code="not_json") from error
    except ValueError as error:
        # Python's own limit: integers of more than 4,300 digits.
        raise ParseError(_("The body holds a number that is too long."), code="not_json") from error


def _refuse_constant(name: str) -> NoReturn:
    raise ParseError(_("%(name)s is not JSON.") % {"name": name}, code="not_json")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ParseError(_("The body holds a number that is too large."), code="not_json")
    return number


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a name that is given twice: which of the two counts differs between programs."""
    data = dict(pairs)
    if len(data) < len(pairs):
        names = [name for name, _value in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValidationError(
            {_printable(twice): ErrorDetail(_("This name is given twice."), code="given_twice")}
        )
    return data


def _refuse_unstorable(data: dict[str, Any]) -> None:
    errors: dict[str, list[ErrorDetail]] = {}
    for path, text in _strings(data):
        if "\0" in text:
            detail = ErrorDetail(_("Null characters are not allowed."), code="null_character")
        elif not _is_unicode(text):
            detail = ErrorDetail(
                _("Half of a surrogate pair is not a character."), code="lone_surrogate"
            )
        else:
            continue
        errors.setdefault(_printable(path), []).append(detail)
        if len(errors) >= MOST_NAMED:
            break
    if errors:
        raise ValidationError(errors)


def _strings(data: Any) -> Iterator[tuple[str, str]]:
    """Every string in `data`, names too, with its path written as "parts.0.note"."""
    waiting: list[tuple[str, Any]] = [("", data)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, str):
            yield path, value
        elif isinstance(value, list):
            waiting += [(f"{path}.{index}".strip("."), item) for index, item in enumerate(value)]
        elif isinstance(value, dict):
            for name, item in value.items():
                here = f"{path}.{name}".strip(".")
                yield here, name
                waiting.append((here, item))


def _is_unicode(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _printable(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode().replace("\0", "\\u0000")
