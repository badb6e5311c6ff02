"""Language packs: word tables and a few hooks for each language.

Packs may lie elsewhere too: CLAIMTRACK_PACKS names folders, parted as in PATH, that hold them.
"""

import os

__path__ += [
    folder for folder in os.environ.get("CLAIMTRACK_PACKS", "").split(os.pathsep) if folder
]
