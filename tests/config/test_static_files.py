"""Static files in production."""

import re
import shutil
from pathlib import Path

from config.static_files import NamedByContent

MODULES = Path(__file__).resolve().parents[2] / "claims/static/claims/desk"


def test_modules_import_each_other_by_the_names_of_this_release(tmp_path: Path) -> None:
    names = [path.name for path in MODULES.glob("*.js")]
    for name in names:
        shutil.copy(MODULES / name, tmp_path)
    storage = NamedByContent(location=tmp_path, base_url="/static/")
    for _, _, outcome in storage.post_process({name: (storage, name) for name in names}):
        assert not isinstance(outcome, Exception), outcome

    code = (tmp_path / storage.stored_name("desk.js")).read_text()
    imported = re.findall(r'^import .* from "\./(.*)";$', code, re.MULTILINE)
    assert "sync.js" not in imported
    assert all(re.fullmatch(r"\w+\.[0-9a-f]{12}\.js", name) for name in imported), imported
    assert all((tmp_path / name).exists() for name in imported)
