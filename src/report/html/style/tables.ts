/** Tables: fixed columns, so that no long word pushes another out of the page. */
export const tables = `table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 1.25rem; font-size: 0.9375rem; line-height: 1.4; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
th:last-child, td:last-child { padding-right: 0; }
th { font-size: 0.8125rem; font-weight: 600; color: var(--quiet); border-bottom: 1px solid var(--quiet); vertical-align: bottom; overflow-wrap: break-word; }
td > div + div { margin-top: 0.35rem; }
td .cite { display: block; }
.entities th:nth-child(1) { width: 30%; }
.matrix th:nth-child(1) { width: 34%; } .matrix th:nth-child(2) { width: 29%; } .matrix th:nth-child(3) { width: 19%; } .matrix th:nth-child(4) { width: 18%; }
.dated th:nth-child(1) { width: 11rem; } .dated th:nth-child(2) { width: 40%; }
.pair th:nth-child(1) { width: 40%; }
.members th:nth-child(1) { width: 30%; } .members th:nth-child(2) { width: 20%; }
.suppliers th:nth-child(1) { width: 30%; } .suppliers th:nth-child(2) { width: 12%; } .suppliers th:nth-child(4) { width: 18%; }
.deviations th:nth-child(1) { width: 35%; } .deviations th:nth-child(2) { width: 27%; } .deviations th:nth-child(3) { width: 20%; } .deviations th:nth-child(4) { width: 18%; }
.findings th:nth-child(1) { width: 13%; } .findings th:nth-child(2) { width: 39%; } .findings th:nth-child(3) { width: 19%; }
.soa th:nth-child(1) { width: 10%; } .soa th:nth-child(2) { width: 40%; } .soa th:nth-child(4) { width: 18%; }
.group { font-size: 0.8125rem; } .group th:nth-child(1) { width: 19%; } .group th:nth-child(2), .group th:nth-child(4) { width: 10%; } .group th, .group td { padding-right: 0.35rem; overflow-wrap: anywhere; }
.view th:nth-child(1) { width: 46%; } .view th:nth-child(3) { width: 20%; }
.chip { display: inline-flex; align-items: baseline; gap: 0.4em; font-weight: 600; font-size: 0.875rem; color: var(--ink); overflow-wrap: break-word; }
.mark { flex: none; width: 0.7em; height: 0.7em; fill: none; stroke: currentColor; stroke-width: 1.4; }
.mark .fill { fill: currentColor; }
.mark .dotted { stroke-dasharray: 1.6 1.5; }
.chip.met { color: var(--met); } .chip.partial, .chip.warning { color: var(--partial); } .chip.missing, .chip.error { color: var(--missing); }
.chip.exempt { color: var(--exempt); } .chip.manual, .chip.notice { color: var(--manual); }`
