"""Seals the pipeline's folder, after any change of a file: `python -m training.seal [FOLDER]`.

`manifest.json` gets the SHA-256 of every file, and `quotex/model_folders.py`, for the folder inside
quotex, the SHA-256 of the manifest.
"""

import json
import re
import sys
from pathlib import Path

from quotex import model_folders
from quotex.encoder.store import MANIFEST

CODE = Path(model_folders.__file__)


def seal(folder: Path, code: Path = CODE) -> None:
    """Write the manifest, and its own sum into the code where that is the embedded pipeline's."""
    path = folder / MANIFEST
    path.unlink(missing_ok=True)
    sums = {name: model_folders.sha256(file) for name, file in model_folders.files(folder)}
    path.write_bytes((json.dumps(sums, indent=1) + "\n").encode())
    if folder.resolve() == model_folders.EMBEDDED.resolve():
        said = f'SHA256 = "{model_folders.sha256(path)}"'
        text = re.sub(r'^SHA256 = "\w+"', said, code.read_text(encoding="utf-8"), flags=re.M)
        code.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    seal(Path(sys.argv[1]) if len(sys.argv) > 1 else model_folders.EMBEDDED)
