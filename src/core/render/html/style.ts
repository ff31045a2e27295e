/**
 * The page’s own style sheet, the only one that its policy lets in: by this hash, SHA-256 in base64 of the text between the
 * tags. A test works it out again and says what it should be.
 */
export const STYLE_HASH = 'sha256-J/7mSyhzctkfcUvv/wy+47+zRPPHqujjcGyXv+zi1so='

export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff; --shade: #f6f8fa;
  --bad: #cf222e; --badback: #ffebe9; --good: #1a7f37; --goodback: #dafbe1; --warn: #9a6700; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --soft: #9198a1; --line: #3d444d; --back: #0d1117;
  --shade: #151b23; --bad: #ff7b72; --badback: #3c1618; --good: #3fb950; --goodback: #12261e; --warn: #d29922; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 75rem; background: var(--back); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; margin: 1.5rem 0 .5rem; }
h1 { font-size: 1.6rem; margin-top: 0; }
h2 { font-size: 1.3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1.05rem; }
a { color: var(--link); }
code, pre, .diff td { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
code { background: var(--shade); border-radius: 4px; padding: .1em .3em; }
td code, th code { overflow-wrap: break-word; }
pre { background: var(--shade); border: 1px solid var(--line); padding: .5rem; margin: .25rem 0; white-space: pre-wrap; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--shade); font-weight: 600; }
caption { text-align: left; color: var(--soft); padding: .25rem 0; }
.number { text-align: right; white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .75rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
.error, .failed, .broken, .unmeasured, .worse { color: var(--bad); }
.needs-review, .inconclusive, .unsure, .unpaired { color: var(--warn); }
.passed, .held, .better { color: var(--good); }
.waived, .soft, .same { color: var(--soft); }
fieldset { border: 1px solid var(--line); margin: .5rem 0; padding: .25rem .75rem; display: flex; flex-wrap: wrap; gap: 0 1rem; }
.items { width: 100%; }
.items details { margin: .1rem 0; }
.items summary { cursor: pointer; color: var(--link); }
.diff { width: 100%; table-layout: fixed; }
.diff td { white-space: pre-wrap; border-top: 0; border-bottom: 0; }
.diff td.gone { background: var(--badback); }
.diff td.came { background: var(--goodback); }
del, ins { text-decoration: none; font-weight: 700; border-bottom: 2px solid; }
del { border-color: var(--bad); }
ins { border-color: var(--good); }
.filter:has(input[value="failed"]:checked) tbody.item:not(.is-failed),
.filter:has(input[value="worse"]:checked) tbody.item:not(.is-worse),
.filter:has(input[value="better"]:checked) tbody.item:not(.is-better),
.filter:has(input[value="same"]:checked) tbody.item:not(.is-same),
.filter:has(input[value="unpaired"]:checked) tbody.item:not(.is-unpaired) { display: none; }
figure { margin: 1rem 0; }
figcaption { color: var(--soft); }
svg { max-width: 100%; height: auto; display: block; }
svg text { font: 12px system-ui, sans-serif; fill: var(--text); }
svg .axis { stroke: var(--line); }
svg .zero { stroke: var(--soft); }
svg .bound { stroke: var(--warn); stroke-dasharray: 3 3; }
svg .span { stroke: currentColor; stroke-width: 2; }
svg .dot { fill: currentColor; }
svg .soft { fill: var(--soft); }
`
