import { announce, type Box } from '../box';
import { button, topBar } from '../linkedin/parts';
import { words } from '../linkedin/words';
import { classicShareBox, styleClassic } from '../linkedin-classic/share-box';
import { plainBox } from '../plain-box';
import { element, replica, sendAll } from '../replica';
import { tiptapBox } from '../tiptap-box';

const headline = plainBox('textarea', {
  id: 'article-editor-headline__textarea',
  class: 'article-editor-headline__textarea',
  placeholder: words.title,
});
const body = tiptapBox({
  attributes: { 'data-test-article-editor-content-textbox': '', 'aria-label': words.articleEditor },
});
announce('headline', headline);
announce('body', body);

/** The last step is the share box: the article goes out with its introduction, if it has one. */
function askForIntroduction(): void {
  const card = element('div', { class: 'update-components-article-first-party__title' }, headline.model());
  const publish = (introduction: Box, via: string) => {
    replica.events.push(`press:${via}`);
    const boxes = [headline, body, introduction].filter(box => box.model().trim() !== '');
    sendAll(
      boxes.map(box => box.model()),
      via,
      {
        onSent: () => {
          for (const box of boxes) box.hold('');
        },
      },
    );
  };
  document.body.append(classicShareBox({ original: card, label: words.publish, onPress: publish }));
}

topBar();
styleClassic(document);
const next = button({ class: 'article-editor-nav__publish button' }, words.next, askForIntroduction);
document
  .querySelector('main')
  ?.prepend(
    element('div', { class: 'card' }, element('div', { class: 'row' }, next), headline.frame, body.frame),
  );
