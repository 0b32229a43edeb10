/** The look of the report: the game's paper and inks, two lines apart without colour; A4 when printed. */
export const STYLE = `
:root { --ink: #17132b; --paper: #fff8e7; --card: #fffdf5; --plum: #6b1e5a; --red: #b93210; --blue: #1f62b0; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 24px 80px; max-width: 1120px; background: var(--paper); color: var(--ink);
  font: 17px/1.45 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, sans-serif; }
h1 { margin: 0 0 8px; font-size: 40px; line-height: 1.1; }
h2 { margin: 44px 0 8px; padding-top: 12px; border-top: 6px solid var(--ink); font-size: 28px; line-height: 1.15; }
h3 { margin: 22px 0 4px; font-size: 19px; }
h4 { margin: 16px 0 2px; font-size: 17px; }
.lead { font-size: 20px; max-width: 60em; }
p { max-width: 70em; margin: 6px 0; }
.claims { padding: 0; list-style: none; }
.claims li { display: grid; grid-template-columns: 5.2em 1fr; margin: 4px 0; padding: 6px 10px; background: var(--card);
  border: 2px solid var(--ink); }
.claims .fails { border-width: 5px; }
.claims .shown { border-style: dashed; }
figure { margin: 16px 0; padding: 10px; border: 3px solid var(--ink); background: var(--card); }
figure svg { display: block; width: 100%; height: auto; }
figcaption { font-size: 15px; }
svg text { fill: var(--ink); font-size: 14px; }
svg .tick path { stroke: #e9d9b4; stroke-width: 1; }
svg .mandate { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 2 4; }
svg .band { opacity: 0.14; stroke: none; }
svg .visible, svg .durable { fill: none; stroke-width: 3.5; stroke-linejoin: round; }
svg .durable { stroke-dasharray: 9 6; stroke-width: 3; }
svg .together { stroke: var(--blue); } svg .band.together { fill: var(--blue); }
svg .force { stroke: var(--red); } svg .band.force { fill: var(--red); }
svg .game { stroke: var(--plum); } svg .band.game { fill: var(--plum); }
svg .name { stroke: none; font-weight: 700; }
svg .name.together { fill: #123e78; } svg .name.force { fill: var(--red); } svg .name.game { fill: var(--plum); }
svg rect.full { fill: var(--ink); } svg rect.hollow { fill: var(--card); stroke: var(--ink); stroke-width: 1.5; }
.bar { display: inline-flex; gap: 6px; align-items: center; white-space: nowrap; }
table { width: 100%; margin: 16px 0; border-collapse: collapse; background: var(--card); font-size: 14px; line-height: 1.3; }
caption { padding: 6px 0; font-size: 19px; font-weight: 700; text-align: left; }
th, td { padding: 5px 8px; border: 1px solid var(--ink); text-align: left; vertical-align: top; }
thead th { background: #ffe08a; hyphens: auto; }
tbody th { font-weight: 600; }
@media print {
  @page { size: A4; margin: 12mm; }
  body { max-width: none; padding: 0; background: white; font-size: 10.5pt; }
  h1 { font-size: 24pt; } h2 { font-size: 16pt; break-after: avoid; } h3 { break-after: avoid; }
  .chapter { break-before: page; }
  figure, li, tr { break-inside: avoid; }
  table { font-size: 7.5pt; } thead { display: table-header-group; }
  th, td { padding: 2px 4px; }
  a { color: inherit; text-decoration: none; overflow-wrap: anywhere; }
}
`;
