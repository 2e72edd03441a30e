/** The look of the nation's pages: system fonts, dark text on white (contrast over 7 to 1), links underlined. */
export const stylesheet = `:root { color-scheme: light; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; background: #fff; color: #1a1a1a; font-family: sans-serif; line-height: 1.8; }
h1 { font-size: 1.6rem; line-height: 1.4; }
h2 { font-size: 1.25rem; margin-top: 2rem; border-bottom: 1px solid #767676; }
a { color: #0b4a8f; }
a:focus-visible { outline: 3px solid #b34700; outline-offset: 2px; }
header, footer { color: #404040; font-size: 0.9rem; }
.summary { font-weight: bold; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dt { font-weight: bold; }
dd { margin: 0; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: bold; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.75rem; text-align: left; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid #767676; }
`;
