import { topBar } from '../linkedin/parts';
import { company } from '../linkedin/people';
import { element, options, pageName, whenLoaded } from '../replica';
import { classicShareBox, styleClassic } from './share-box';

/** The host has no height; the modal in it is painted fixed, and a backdrop in light DOM takes what falls beside it. */
function inShadowRoot(): void {
  const host = element('div', {
    id: 'interop-outlet',
    'data-testid': 'interop-shadowdom',
    class: 'no-height',
  });
  const root = host.attachShadow({ mode: 'open' });
  styleClassic(root);
  root.append(classicShareBox());
  document.body.append(host, element('div', { class: 'backdrop' }));
}

function inFrame(): void {
  const source = `/preload/sharebox/?lang=${options.get('lang') ?? 'en'}`;
  const frame = element('iframe', { 'data-testid': 'interop-iframe', class: 'interop', src: source });
  if (options.has('low')) frame.style.height = '320px';
  document.body.append(frame);
}

function inLightDom(): void {
  styleClassic(document);
  document.body.append(
    pageName === 'linkedin-company'
      ? classicShareBox({ author: company, isAuthorFixed: true })
      : classicShareBox(),
  );
}

topBar();
if (parent !== window) for (const part of document.querySelectorAll('nav, main')) part.remove();
whenLoaded({ 'linkedin-classic': inShadowRoot, 'linkedin-frame': inFrame }[pageName as string] ?? inLightDom);
