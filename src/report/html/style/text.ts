/** Letters, lines and the room between them. */
export const text = `*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif;
  overflow-wrap: anywhere; hyphens: manual; font-variant-numeric: lining-nums;
}
main { max-width: 64rem; margin: 0 auto; padding: 0 1.5rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; overflow-wrap: break-word; }
h1 { font-size: 2.25rem; font-weight: 600; letter-spacing: -0.01em; margin: 0; }
h2 { font-size: 1.5rem; font-weight: 600; margin: 3.5rem 0 1rem; padding-bottom: 0.4rem; border-bottom: 2px solid var(--accent); }
h2 .number { color: var(--accent); font-variant-numeric: tabular-nums; margin-right: 0.5em; }
h3 { font-size: 1.0625rem; font-weight: 600; margin: 1.75rem 0 0.6rem; }
p { margin: 0 0 0.75rem; max-width: 44rem; text-wrap: pretty; }
ul, ol { margin: 0 0 0.75rem; padding-left: 1.25rem; }
li { margin: 0 0 0.3rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.lead { color: var(--ink); }
.quiet, .cite { color: var(--quiet); }
.cite { font-size: 0.8125em; line-height: 1.4; }
.path { font-size: 0.8125em; font-family: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; }
.facts { margin: 0 0 1rem; display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; }
.facts > div { display: contents; }
.facts dt, .facts dd { margin: 0; padding: 0.4rem 0; border-top: 1px solid var(--line); }
.facts dt { color: var(--quiet); padding-right: 1rem; }
.cover, .entities { padding-top: 4rem; }
.cover .kind { color: var(--accent); font-weight: 600; margin: 0 0 0.5rem; }
.cover .subject { font-size: 1.25rem; color: var(--quiet); margin: 0.5rem 0 2rem; }
.cover .what { margin-top: 1.5rem; padding: 0.9rem 1.1rem; background: var(--wash); border-left: 3px solid var(--accent); }
nav.contents h2 { border: 0; font-size: 1.0625rem; margin: 2rem 0 0.6rem; padding: 0; }
nav.contents ol { columns: 2; column-gap: 2.5rem; list-style: none; padding: 0; }
nav.contents li { display: flex; gap: 0.6rem; break-inside: avoid; padding: 0.15rem 0; }
nav.contents .number { color: var(--quiet); min-width: 1.4rem; text-align: right; font-variant-numeric: tabular-nums; }
nav.contents a { text-decoration: none; }
nav.contents a:hover { text-decoration: underline; }
.verdict { display: flex; gap: 1.75rem; align-items: center; padding: 1rem 1.4rem; margin-bottom: 1rem; background: var(--wash); border-left: 4px solid var(--partial); }
.verdict p { margin: 0 0 0.25rem; }
.verdict .share { font-size: 3.5rem; line-height: 1; font-weight: 600; letter-spacing: -0.02em; white-space: nowrap; font-variant-numeric: tabular-nums; }
.verdict .share span { font-size: 1.5rem; font-weight: 400; color: var(--quiet); }
.verdict .level { font-weight: 600; font-size: 1.125rem; }
.verdict.audit-ready { border-color: var(--met); }
.verdict.not-ready { border-color: var(--missing); }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5rem; }
.columns li, .columns p { font-size: 0.9375rem; }
.columns .dates { list-style: none; padding: 0; }
.clamp { overflow: hidden; }
footer { max-width: 64rem; margin: 3rem auto 0; padding: 1rem 1.5rem 3rem; color: var(--quiet); font-size: 0.875rem; }`
