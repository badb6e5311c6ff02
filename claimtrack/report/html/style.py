"""The style sheet of a report: light, dark, paper and telephone, nothing fetched."""

_INK = """\
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfdfb; --raised: #ffffff;
  --faint: #595959; --line: #d9d7d0; --accent: #14586f; --bar: #7b8a90; --alarm: #b3261e;
  --low: #c8720a; --high: #123f66; --gap: #f7dcd6;
  --mark: #fff0b3; --conflict: #a31d15; --tension: #8a4b00; --agree: #1d6b34;
  --compatible: #14586f; --undetermined: #5b5b66; --wash: #f4f2ec; }
"""
_NIGHT = """\
@media screen and (prefers-color-scheme: dark) {
:root { --ink: #ececec; --paper: #15181a; --raised: #1c2023; --faint: #acacac; --line: #3c4246;
  --accent: #8fd0e6; --bar: #8b999f; --alarm: #ff9a90;
  --low: #f0a24a; --high: #a9d3f2; --gap: #4a2a27; --mark: #55460b; --conflict: #ff9a90;
  --tension: #f2b56b; --agree: #8fd6a0; --compatible: #8fd0e6; --undetermined: #b9b9c6;
  --wash: #20262a; }
}
"""
_BASE = """\
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 58rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper);
  color: var(--ink); font: 1.0625rem/1.55 Georgia, "Times New Roman", serif;
  overflow-wrap: break-word; }
h1, h2, h3, h4, nav, table, figcaption, .about, .legend, .note, .outcome, .digest, .where, .kept,
footer { font-family: system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.15; margin: .5rem 0 1.25rem; letter-spacing: -.01em; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 3rem 0 .5rem; padding-top: .75rem;
  border-top: 2px solid var(--ink); }
h3, h4 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
.story > h2 { font-size: 1.5rem; }
.story > section > h3 { font-size: 1.2rem; line-height: 1.25; margin: 2.5rem 0 .5rem;
  padding-top: .75rem; border-top: 1px solid var(--line); }
.story > .about + section > h3 { border: 0; margin-top: 1rem; }
p { margin: .5rem 0; max-width: 42rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
nav { background: var(--wash); border-radius: .5rem; padding: .75rem 1.25rem 1rem; }
nav h2 { font-size: 1rem; margin: 0 0 .25rem; padding: 0; border: 0; }
nav ul { columns: 18rem; margin: 0; padding: 0; list-style: none; font-size: .95rem; }
nav li { break-inside: avoid; padding: .2rem 0; }
nav li ul { columns: 1; padding-left: 1rem; }
nav li:has(ul) > a { font-weight: 600; }
#summary p { font-size: 1.15rem; }
code { font: .88em ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.about { color: var(--faint); font-size: .92rem; margin-top: 0; }
.note, figcaption, .legend { color: var(--faint); font-size: .85rem; max-width: 42rem; }
.outcome { font-size: .82em; font-weight: 600; white-space: nowrap; border: 1px solid currentColor;
  border-radius: 1rem; padding: .05em .6em; }
.conflict { color: var(--conflict); } .tension { color: var(--tension); }
.agree { color: var(--agree); } .compatible { color: var(--compatible); }
.undetermined, .not-comparable { color: var(--undetermined); }
ul.why, ul.findings { list-style: none; padding: 0; }
summary { cursor: pointer; font: .92rem system-ui, sans-serif; color: var(--accent);
  padding: .6rem 0; }
ul.why li, ul.findings li { padding: .5rem 0; border-bottom: 1px solid var(--line);
  max-width: 46rem; }
.ids { font-family: system-ui, sans-serif; font-size: .9em; }
figure.chart { margin: .5rem 0 0; max-width: 38rem; }
figure.chart svg { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.4;
  font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--faint); font-size: .85rem; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0;
  border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; color: var(--faint); border-bottom: 1px solid var(--ink);
  vertical-align: bottom; }
tbody th { font-weight: 600; }
.claims tbody th { font-weight: 600; }
td.number, th.number { padding-right: 1.25rem; text-align: right; }
td.number { white-space: nowrap; font-weight: 600; }
tr:target { background: var(--mark); }
td p { margin: 0 0 .2rem; }
td ul { margin: 0; padding: 0; list-style: none; }
.said { font-family: Georgia, "Times New Roman", serif; font-size: 1rem; line-height: 1.45; }
.where, .kept { color: var(--faint); font-size: .82rem; }
.kept { border-left: 3px solid var(--tension); padding-left: .5rem; color: var(--ink); }
mark { background: var(--mark); color: inherit; font-weight: 600; padding: .05em .1em;
  border-radius: 2px; }
.address, .sha { overflow-wrap: anywhere; word-break: break-word; }
.sha { font-size: .78em; }
.wide { overflow-x: auto; }
table.matrix { width: auto; font-size: .82rem; }
table.matrix th, table.matrix td { text-align: center; padding: .25rem; min-width: 1.95rem;
  border: 1px solid var(--line); color: var(--faint); }
table.matrix td.sign { font-weight: 700; font-size: 1rem; line-height: 1; }
table.matrix td.self { background: var(--wash); }
table.matrix td.conflict { color: var(--conflict); } table.matrix td.agree { color: var(--agree); }
table.matrix td.tension { color: var(--tension); }
table.matrix td.compatible { color: var(--compatible); }
.sign { font-weight: 700; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
td.sign { position: relative; }
footer { margin-top: 3rem; font-size: .85rem; color: var(--faint); }
footer h2 { font-size: 1rem; color: var(--ink); }
.digest { overflow-wrap: anywhere; }
"""
_PHONE = """\
@media screen and (max-width: 46rem) {
  body { padding: 1rem 1rem 3rem; font-size: 1rem; }
  h1 { font-size: 1.5rem; }
  .story > h2 { font-size: 1.35rem; }
  .story > section > h3 { font-size: 1.15rem; }
  table.cards, .cards tbody, .cards tr, .cards th, .cards td { display: block; width: auto; }
  .cards caption { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
    clip-path: inset(50%); }
  .cards tbody tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .cards th, .cards td, .cards td.number { border: 0; padding: .1rem 0; text-align: left;
    white-space: normal; }
  .cards td:empty { display: none; }
  .cards td[data-label]::before { content: attr(data-label); color: var(--faint);
    font-size: .78rem; font-weight: 400; display: block; }
  .claims td { display: inline-block; margin-right: 1.5rem; }
  .claims td:last-child { display: block; margin: .25rem 0 0; }
  .claims td:last-child::before { display: none; }
  nav ul { columns: 1; }
  nav li { padding: .35rem 0; }
}
"""
_PAPER = """\
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm;
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif;
      color: #595959; } }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; font-size: 10pt; background: none; line-height: 1.45; }
  h1 { font-size: 22pt; } h2 { font-size: 14pt; margin-top: 1.5rem; } h3, h4 { font-size: 10.5pt; }
  .story > section > h3 { font-size: 12.5pt; }
  h2, h3, h4, caption { break-after: avoid; }
  .skip { display: none; }
  nav { background: none; padding: 0; }
  section.story, section.figure { break-before: page; }
  .story > .about + section.figure { break-before: auto; }
  .matrix + p, table + p, .legend { break-before: avoid; }
  tr, li, figure, .matrix { break-inside: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8.5pt; }
  .said { font-size: 9.5pt; }
  #summary p { font-size: 11.5pt; }
  p, ul.why li { orphans: 3; widows: 3; }
  .wide { overflow: visible; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  summary { display: none; }
  a { color: inherit; text-decoration-color: var(--line); }
  figure.chart { max-width: 13cm; }
  mark { background: none; border-bottom: 1.5pt solid #8a6d00; }
}
"""

STYLE = _INK + _NIGHT + _BASE + _PHONE + _PAPER
