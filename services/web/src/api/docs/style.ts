/** The stylesheet of the reference: two columns where there is room, light and dark by the reader's setting. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #1b1a18);
  --ink: light-dark(#1b1a18, #f0eee8);
  --soft: light-dark(#5b5850, #b3afa5);
  --line: light-dark(#dcd8ce, #3a3833);
  --code: light-dark(#efece4, #262521);
  --link: light-dark(#8a1f11, #ff9d92);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
header { display: flex; gap: 1.5rem; align-items: baseline; padding: 1rem 1.5rem; border-bottom: 1px solid var(--line); }
.brand { font-weight: 700; font-size: 1.15rem; color: var(--ink); text-decoration: none; }
nav { padding: 1rem 1.5rem; font-size: .9rem; }
nav ul { list-style: none; margin: .2rem 0 .8rem; padding: 0; }
nav > a { font-weight: 600; }
main { padding: 0 1.5rem 4rem; max-width: 60rem; }
h1 { font-size: 1.7rem; line-height: 1.2; }
h2 { font-size: 1.3rem; margin-top: 3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 2.2rem 0 .3rem; }
h4 { font-size: .95rem; margin: 1.2rem 0 .3rem; }
code, pre { font: .875em/1.5 ui-monospace, monospace; background: var(--code); }
code { padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere; }
pre { padding: .8rem; overflow: auto; border-radius: 4px; max-height: 30rem; }
.request strong { font: 600 .85em ui-monospace, monospace; }
.media { margin: .2rem 0; font-size: .9rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .8rem 0; }
caption { text-align: left; font-weight: 600; padding-bottom: .2rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-top: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); border: 0; }
dl > div { display: grid; grid-template-columns: 3.5rem 1fr; padding: .25rem 0; border-top: 1px solid var(--line); }
dt { font: 600 .875em/1.7 ui-monospace, monospace; }
dd { margin: 0; }
@media (min-width: 62rem) {
  body { display: grid; grid-template-columns: 17rem 1fr; }
  header { grid-column: 1 / -1; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; }
}
@media print { nav { display: none; } }
`;
