import { escaped } from './escape';

const STYLE = `:root{color-scheme:light dark;--paper:light-dark(#fff,#142022);--ink:light-dark(#14282a,#e8efee);--quiet:light-dark(#4a5c5e,#b3c2c1);--brand:light-dark(#0b6e6e,#6fd3c4);--wash:light-dark(#e1f1ee,#1d3d3d)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.55 system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:2rem 1.25rem 4rem;overflow-wrap:anywhere}
h1{font-size:1.8rem;line-height:1.2}h2{margin-top:2.2rem;font-size:1.25rem}h3{font-size:1.05rem}
a{color:var(--brand)}a:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
.lead,.quiet{color:var(--quiet)}
.address{display:block;margin:.5rem 0;padding:.8rem 1rem;border-radius:.6rem;background:var(--wash);font:.95rem/1.5 ui-monospace,monospace;user-select:all}
.words{display:grid;grid-template-columns:repeat(auto-fit,minmax(7rem,1fr));gap:.5rem 2.4rem;padding-left:2rem;font-weight:600}`;

/** A whole page in English, of HTML that is safe already. It runs no script, loads nothing and tells nobody where it was read. */
export function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}
