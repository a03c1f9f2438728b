import type { Composer } from './site';

/** The classic pages, of 2025 and before, which parts of the site still are: class names here are readable and stable. */

const editor = '.ql-editor[role="textbox"]';
const shareBox = '[data-test-modal-id="sharebox"]';
const headline = '#article-editor-headline__textarea';

const comment = {
  box: editor,
  send: [
    {
      control: '.comments-comment-box__submit-button, .comments-comment-box__submit-button--cr',
      pick: 'nearest',
    },
  ],
} as const;
const commentForm = 'form.comments-comment-box__form';

export const classicComposers: readonly Composer[] = [
  {
    // An article goes out by the share box, which asks for an introduction to it: what is in all three is one message.
    id: 'article',
    surface: 'post',
    box: `${headline}, [data-test-article-editor-content-textbox], ${shareBox} ${editor}`,
    within: `body:has(${headline})`,
    send: [
      { control: '.share-actions__primary-action', pick: 'step' },
      { control: '.article-editor-nav__publish', pick: 'step' },
    ],
  },
  {
    // Quill 1, in an open shadow root on the feed, in a frame, or in the page itself.
    id: 'post-classic',
    surface: 'post',
    box: editor,
    within: shareBox,
    send: [{ control: '.share-actions__primary-action', pick: 'nearest' }],
  },
  {
    id: 'reply-classic',
    surface: 'reply',
    ...comment,
    within: `:is(.comments-comment-box--reply, .comments-comment-entity) ${commentForm}`,
  },
  { id: 'comment-classic', surface: 'comment', ...comment, within: commentForm },
  {
    // Where the member has chosen that Enter sends, this hint stands in the place of the button.
    id: 'message',
    surface: 'message',
    box: '.msg-form__contenteditable, .msg-form [name="subject"]',
    within: '.msg-form',
    send: [{ control: '.msg-form__send-button, .msg-form__send-btn', pick: 'nearest' }],
    enter: '.msg-form__hint-text',
  },
];
