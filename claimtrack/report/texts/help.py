"""The headings of ``--help``."""

EN = {
    "usage": "Usage",
    "arguments": "arguments",
    "options": "options",
    "commands": "commands",
}

FR = {
    "usage": "Usage",
    "arguments": "arguments",
    "options": "options",
    "commands": "commandes",
}
