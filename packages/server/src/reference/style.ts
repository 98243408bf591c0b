/** How the reference looks. */
export const STYLE = `:root { color-scheme: light dark; font: 17px/1.55 Georgia, 'Times New Roman', serif }
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem }
h1, h2, h3 { font-weight: 600; line-height: 1.25 }
h2 { border-top: 1px solid; margin-top: 3rem; padding-top: 1rem }
code { font: 0.88em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
dt { margin-top: 0.6rem }
dd { margin-left: 1.5rem }
nav li { list-style: none }
`
