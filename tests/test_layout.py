"""The package's layout: modules read in one sitting, a root seen at a glance."""

from pathlib import Path

import quotex

_PACKAGE = Path(quotex.__file__).parent
_MOST_LINES = 400
_MOST_IN_ROOT = 22


def test_no_module_is_longer_than_one_sitting() -> None:
    lines = {
        path.relative_to(_PACKAGE).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in _PACKAGE.rglob("*.py")
    }
    del lines["article.py"]  # the objects that quotex answers with, which stand together
    assert {name: many for name, many in lines.items() if many > _MOST_LINES} == {}


def test_the_root_is_seen_at_a_glance() -> None:
    modules = sorted(path.name for path in _PACKAGE.glob("*.py"))
    assert len(modules) <= _MOST_IN_ROOT, modules
