/** The small charts. */
export const charts = `.bars { list-style: none; padding: 0; margin: 0 0 1rem; }
.bars li { display: grid; grid-template-columns: minmax(12rem, 19rem) 3.5rem 1fr 3.75rem; gap: 0.9rem; align-items: center; margin: 0; padding: 0.28rem 0; border-bottom: 1px solid var(--line); }
.bar-name { line-height: 1.25; display: grid; grid-template-columns: 1.7em 1fr; } .bar-name b { color: var(--accent); font-variant-numeric: tabular-nums; }
.bar-figure, .bar-count { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar-count { color: var(--quiet); font-size: 0.875rem; }
.bar { display: block; width: 100%; height: 0.6rem; }
.bar .ground { fill: var(--line); } .bar .met { fill: var(--met); } .bar .exempt { fill: var(--exempt); } .bar .partial { fill: var(--bar-partial); } .bar .missing { fill: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.25rem; font-size: 0.8125rem; color: var(--quiet); max-width: none; }
.legend span { display: inline-flex; align-items: center; gap: 0.4em; }
.legend svg { width: 0.75em; height: 0.75em; } .legend .met { fill: var(--met); } .legend .exempt { fill: var(--exempt); } .legend .partial { fill: var(--bar-partial); } .legend .missing { fill: var(--line); }
.legend .approval { fill: var(--accent); } .legend .meeting { fill: none; stroke: var(--accent); stroke-width: 1.6; }
.timeline, .year { display: block; width: 100%; height: auto; margin: 0.5rem 0 1rem; font-size: 11px; }
.timeline text, .year text { fill: var(--quiet); text-anchor: middle; }
.timeline text:first-of-type { text-anchor: start; }
.axis, .tick { stroke: var(--quiet); stroke-width: 1; }
.timeline .approval { fill: var(--accent); } .timeline .meeting { fill: none; stroke: var(--accent); stroke-width: 1.6; }
.year .month { fill: var(--wash); } .year .due { fill: var(--accent); } .year .count { fill: var(--ink); font-weight: 600; }`
