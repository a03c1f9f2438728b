import { announce, type Box, submit } from '../box';
import { sendButton, signIn } from '../facebook/parts';
import { words } from '../facebook/words';
import { lexicalBox } from '../lexical-box';
import { plainBox } from '../plain-box';
import { element, pageName } from '../replica';

function story(): [Box, string] {
  return [plainBox('textarea', { placeholder: words.startTyping }), words.shareToStory];
}

/** What it looks like is known; that its editor is Lexical is a guess. */
function reel(): [Box, string] {
  const attributes = { 'aria-label': words.describeReel, 'aria-placeholder': words.describeReel };
  return [lexicalBox(attributes), words.publish];
}

signIn();
const isReel = pageName === 'facebook-reel';
const [box, label] = isReel ? reel() : story();
announce(isReel ? 'reel' : 'story', box);
const send = sendButton(label, true, via => submit(box, via));
const preview = isReel ? element('canvas', { class: 'media', width: '160', height: '200' }) : '';
document.querySelector('main')?.prepend(element('div', { class: 'card' }, preview, box.frame, send));
