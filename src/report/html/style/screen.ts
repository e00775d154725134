/** Narrow screens: charts that would be too small go, tables become cards. */
export const screen = `@media screen and (max-width: 44rem) {
  main, footer { padding-left: 1rem; padding-right: 1rem; }
  .cover, .entities { padding-top: 2rem; }
  h1 { font-size: 1.625rem; } h2 { font-size: 1.3125rem; margin-top: 2.5rem; }
  nav.contents ol { columns: 1; }
  .columns { grid-template-columns: 1fr; }
  .facts { grid-template-columns: 1fr; }
  .facts dd { border-top: 0; padding-top: 0; } .facts dt { padding-bottom: 0; font-size: 0.875rem; }
  .verdict { flex-direction: column; align-items: flex-start; gap: 0.75rem; }
  .bars li { grid-template-columns: 1fr auto; gap: 0.2rem 0.75rem; }
  .bars .bar { grid-column: 1; } .bars .bar-count { grid-column: 2; }
  .timeline, .year { display: none; }
  table, tbody, tr, td { display: block; width: auto; }
  thead { display: none; }
  tr { border-bottom: 1px solid var(--line); padding: 0.6rem 0; }
  td { border: 0; padding: 0.15rem 0; }
  td::before { content: attr(data-label); display: block; font-size: 0.75rem; color: var(--quiet); }
}`
