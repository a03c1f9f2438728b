import { everyPage, type PageName, pageNames, pages, scriptOf, urlOf } from './pages';
import { benchPages } from './pages/bench';

/** Each site's colours, no more: a page should be told apart from the others at a glance. */
const ACCENTS: Record<string, string> = {
  'x.com': '#0f1419',
  'www.linkedin.com': '#0a66c2',
  'www.facebook.com': '#0866ff',
  'www.messenger.com': '#0866ff',
  'business.facebook.com': '#0866ff',
  'www.instagram.com': '#4150f7',
};

/** X's black would be lost on a dark page. */
const DARK_X = '@media (prefers-color-scheme: dark) { :root { --accent: #eff3f4; --on-accent: #0f1419; } }';

const STYLES = `
  :root { color-scheme: light dark; --ink: #14171c; --ground: #eef0f3; --card: #fff; --line: #d5d9e0; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e8eaee; --ground: #101318; --card: #1a1f27; --line: #363d49; } }
  * { box-sizing: border-box; }
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); min-height: 100vh; }
  nav { padding: 12px 20px; background: var(--accent); color: var(--on-accent, #fff); display: flex; gap: 16px; align-items: baseline; }
  nav a { color: inherit; }
  main { max-width: 600px; margin: 20px auto; padding: 0 16px; display: grid; gap: 16px; }
  .card, .dialog, dialog { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; color: var(--ink); }
  .dialog, dialog { position: fixed; inset: 10vh 0 auto; margin: auto; width: min(560px, 94vw); box-shadow: 0 8px 40px #0006; z-index: 10; }
  .dialog.wide { width: min(720px, 94vw); }
  .dialog h1, .dialog h2 { font-size: 18px; margin: 0; }
  dialog::backdrop, .backdrop { background: #0006; }
  .backdrop { position: fixed; inset: 0; z-index: 5; }
  .no-height { height: 0; }
  .interop { position: fixed; inset: 6vh 0 auto; margin: auto; width: min(640px, 96vw); height: 80vh; border: 0; z-index: 10; }
  figure, h1 { margin: 0; }
  form > label { display: grid; gap: 4px; margin: 8px 0; }
  .button.quiet, .row .button.quiet { background: none; color: inherit; border: 0; padding: 2px 0; margin: 0; display: inline-block; }
  svg circle { fill: currentColor; opacity: .5; }
  [role=menu] { display: grid; justify-items: start; }
  [hidden] { display: none !important; }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; margin: 10px 0; }
  .header { justify-content: space-between; }
  .row > .box { flex: 1; }
  main button:not([class]), .side button, .dialog button:not([class]) { font: inherit; font-size: 14px; color: inherit; background: none; border: 1px solid var(--line);
    border-radius: 14px; padding: 2px 10px; }
  main [type=search] { font: inherit; padding: 6px 14px; border: 1px solid var(--line); border-radius: 18px; background: var(--card); color: inherit; }
  .line { flex: 1; min-height: 40px; padding: 8px 10px; border: 1px solid var(--line); border-radius: 8px; }
  .backdrop.high { z-index: 15; }
  .dialog.high { z-index: 16; }
  .end { margin-left: auto; }
  .side { justify-content: space-between; }
  .note { font-size: 14px; opacity: .75; margin: 4px 0; }
  .quiet { border: 1px solid var(--line); border-radius: 12px; padding: 10px 14px; margin: 8px 0; }
  .quiet a { color: inherit; }
  .link { font: inherit; border: 0; background: none; color: inherit; padding: 4px 0; font-weight: 600; }
  .list { border: 1px solid var(--line); border-radius: 8px; background: var(--card); position: absolute; z-index: 12; min-width: 200px; }
  .list [role=option] { padding: 6px 12px; }
  .list [aria-selected=true] { background: var(--ground); }
  .field { display: grid; gap: 4px; margin: 10px 0; font-size: 14px; }
  [hidden] { display: none !important; }
  .columns { display: flex; flex-wrap: wrap; gap: 16px; }
  .details { flex: 1; min-width: 240px; }
  .media { background: linear-gradient(140deg, #7aa6c2, #d9b48f); border-radius: 8px; max-width: 100%; }
  .avatar { width: 36px; height: 36px; border-radius: 50%; background: #9fb3c8; display: block; overflow: hidden; }
  .author { font-weight: 600; }
  .author p { margin: 0; }
  .box { position: relative; margin: 12px 0; }
  .editable, [contenteditable] { min-height: 96px; outline: none; white-space: pre-wrap; word-break: break-word; }
  .editable p { margin: 0; }
  .placeholder, .public-DraftEditorPlaceholder-root { position: absolute; inset: 0 auto auto 0; opacity: .6; pointer-events: none; }
  .is-editor-empty::before { content: attr(data-placeholder); opacity: .6; float: left; height: 0; pointer-events: none; }
  textarea, input:not([type]), input[type=text] { flex: 1; font: inherit; padding: 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--card);
    color: inherit; min-width: 0; }
  textarea { min-height: 64px; width: 100%; }
  .button { cursor: pointer; font: inherit; font-weight: 600; border: 0; border-radius: 18px; padding: 6px 16px; background: var(--accent); color: var(--on-accent, #fff);
    margin-left: auto; }
  .row .button:not(:last-child) { margin-left: 0; background: transparent; color: inherit; border: 1px solid var(--line); }
  .button[aria-disabled=true], .button:disabled { opacity: .45; }
  .launcher, #launcher { cursor: pointer; padding: 12px 16px; border-radius: 22px; background: var(--ground); color: inherit; font-weight: 400; }
  .chat { position: fixed; left: 16px; bottom: 16px; width: 240px; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 10px; }
  .chat .card { border: 0; padding: 0; }
  .chat .editable, .chat [contenteditable] { min-height: 32px; }
  #toast { position: fixed; left: 50%; bottom: 24px; transform: translateX(-50%); background: var(--accent); color: var(--on-accent, #fff); padding: 10px 18px;
    border-radius: 8px; z-index: 20; }
  .sent h2 { font-size: 16px; margin: 0 0 8px; }
  .sent ul { margin: 0; padding-left: 20px; }
  .choices { display: grid; gap: 14px; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); max-width: 900px; margin: 24px auto; padding: 0 16px; }
  .choices a { color: inherit; text-decoration: none; border-top: 6px solid var(--accent); }
  .choices strong { display: block; font-size: 20px; }
  .choices.all .card { font-size: 13px; padding: 10px 14px; }
  .choices.all strong { font-size: 15px; }
`;

export function pageHtml(name: PageName, language: string, nonce: string): string {
  const page = pages[name];
  // LinkedIn has a default Trusted Types policy; scripts there go through it.
  const policy =
    page.host === 'www.linkedin.com'
      ? `<script nonce="${nonce}">trustedTypes?.createPolicy('default', { createHTML: text => text, createScript: text => text, createScriptURL: text => text });</script>`
      : '';
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.site}, a replica</title>
<style nonce="${nonce}">:root { --accent: ${ACCENTS[page.host]}; }${page.host === 'x.com' ? DARK_X : ''}${STYLES}</style>${policy}</head>
<body><div id="react-root"><header>
<nav><a data-testid="AppTabBar_Profile_Link" href="/test_handle" aria-label="Profile">${page.site}</a><span>a replica, with ${page.library}</span></nav>
</header></div>
<main><section class="card sent"><h2>Sent</h2><ul id="sent"></ul></section></main>
<script nonce="${nonce}" src="/replica/${scriptOf(name)}.js" data-page="${name}"></script></body></html>`;
}

/** What the sites' own headers were seen to ask for, where that is known; strict everywhere. */
export function policyOf(name: PageName, nonce: string): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    // On the bench our own functions run in a sandbox of the test's, to which Firefox applies the page's policy.
    `style-src 'self' ${name in benchPages ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
  ];
  if (pages[name].host === 'www.linkedin.com') directives.push("require-trusted-types-for 'script'");
  return directives.join('; ');
}

export function indexHtml(): string {
  const card = (name: PageName) =>
    `<a class="card" style="--accent: ${ACCENTS[pages[name].host]}" href="${urlOf(name)}"><strong>${pages[name].site}</strong>${pages[name].library}</a>`;
  const rest = everyPage().filter(name => !pageNames().includes(name));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Second Look: try it</title>
<style>:root { --accent: #4b3f8f; }${STYLES}</style></head><body>
<nav><strong>Second Look</strong><span>pick a compose box and type into it</span></nav>
<div class="choices">${pageNames().map(card).join('')}</div>
<div class="choices all">${rest.map(card).join('')}</div></body></html>`;
}
