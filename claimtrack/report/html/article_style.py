"""The style sheet of an article's page: light, dark and print, readable at 320 pixels."""

HUES = ("#8a1c7c", "#0b6e8a", "#2e6b1f", "#3b4fc4", "#a33b00", "#5b4a00", "#00695c", "#a3123f")
_DARK = ("#f0a3e6", "#7fd6f0", "#a5dc94", "#aab6ff", "#ffb38a", "#e3d08a", "#7fe0d3", "#ff9db8")
"""Each at least 4.5 to 1 on its background, as WCAG 2.2 asks (1.4.3)."""

_BASE = """\
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfdfb; --faint: #636363;
  --line: #c9c9c4; --box: #fff0b3; --edge: #8a6d00; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.05rem/1.6 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.4rem; line-height: 1.25; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
article p { white-space: pre-wrap; margin-block: .8rem; }
article { border-block: 1px solid var(--line); padding-block: .5rem; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; list-style: none; padding: 0;
  font-family: system-ui, sans-serif; font-size: .9rem; }
.words { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
.who { font-weight: bold; }
.boxed { color: inherit; background: var(--box); border: 1px solid var(--edge);
  border-radius: 3px; padding: 0 .15em; text-decoration: none; }
.boxed .words { text-decoration: underline; }
.furniture, .furniture * { color: var(--faint); font-weight: normal; }
p.furniture { font-size: .9rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font: .88rem/1.4 system-ui, sans-serif; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: normal; }
tr:target { background: var(--box); }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
"""
_NIGHT = """\
@media (prefers-color-scheme: dark) {
:root { --ink: #ececec; --paper: #16181a; --faint: #a3a3a3; --line: #44474a; --box: #4a3d00;
  --edge: #d9b948; }
"""
_PRINT = "@media print { .wide { overflow: visible; } a { color: inherit; } }\n"


def _hues(colours: tuple[str, ...]) -> str:
    return "".join(
        f".who.h{place} {{ color: {colour}; }} .words.h{place} {{ text-decoration-color: "
        f"{colour}; }}\n"
        for place, colour in enumerate(colours)
    )


STYLE = _BASE + _hues(HUES) + _NIGHT + _hues(_DARK) + "}\n" + _PRINT
