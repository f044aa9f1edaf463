// How the page of `meldpunt lees --html` looks: text beside what was read on a wide screen, below each other on a phone and on paper.
// Nothing hangs on colour alone; a mark sets both ink and ground, so that no dark mode can part them.

/** The one style sheet of the page, named by its hash in the policy of lees-html.ts. */
export const STIJL = `
:root { color-scheme: light dark; --lijn: #767676; --zacht: #595959; --link: #0b4f9e; --spoed: #b42318; }
@media (prefers-color-scheme: dark) { :root { --lijn: #8a8a8a; --zacht: #b5b5b5; --link: #8ab8ff; --spoed: #ff8a7a; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; margin: 1.25rem 0 .5rem; }
h4 { font-size: 1rem; margin: .75rem 0 .1rem; }
article + article { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 3px solid var(--lijn); }
a { color: var(--link); overflow-wrap: anywhere; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
ul { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 .25rem; padding-left: 1.8em; text-indent: -1.8em; overflow-wrap: anywhere; }
dl { margin: 0; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .2rem 0; border-bottom: 1px solid color-mix(in srgb, var(--lijn) 35%, transparent); }
dt { flex: 0 0 13rem; color: var(--zacht); }
dd { flex: 1 1 18rem; margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.spoed { border: 2px solid var(--spoed); border-left-width: .5rem; padding: .5rem 1rem; margin: 0 0 1rem; }
.spoed h3 { margin: 0 0 .25rem; color: var(--spoed); }
.woorden { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid var(--lijn); padding: .25rem 0 .25rem 1rem; }
mark { background: #ffe9a8; color: #1a1a1a; text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: #a06a00; text-underline-offset: .15em; padding: 0 .1em; }
mark:target { background: #ffc42e; outline: 3px solid #1a1a1a; }
li:target { outline: 3px solid var(--link); outline-offset: -3px; }
sup { font-size: .7em; line-height: 0; }
sup a { text-decoration: none; padding: 0 .15em; }
.nr { display: inline-block; width: 2.25em; text-indent: 0; font-size: .8em; color: var(--zacht); }
code { font-family: ui-monospace, Consolas, Menlo, monospace; }
details { margin-top: 1rem; }
summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
@media (min-width: 60rem) {
  .naast { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; align-items: start; }
  .gelezen { position: sticky; top: 0; max-height: 100vh; overflow: auto; }
}
@media print {
  main { max-width: none; padding: 0; }
  .naast { display: block; }
  .gelezen { position: static; max-height: none; overflow: visible; }
  a { color: inherit; text-decoration: none; }
  mark { background: none; }
  h2, h3, h4 { break-after: avoid; }
  li, .spoed { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
}
`
