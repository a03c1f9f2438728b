import { classicComposers } from './linkedin-classic';
import type { Site } from './site';

/** The site serves two stacks of pages at once, and one page can mix both: here is the new one, of 2026. */

const editor = '.ProseMirror[role="textbox"]';

const comment = {
  box: editor,
  send: [
    {
      // There only when there is something to send; it follows the box, as does another button that reads the same.
      control: ':is([id*="commentButtonSection"], [componentkey*="commentButtonSection"]) button',
      pick: 'nearest',
    },
  ],
} as const;

const existingComment = '[componentkey^="replaceableComment"]';

export const linkedin: Site = {
  id: 'linkedin',
  hosts: /(?:^|\.)linkedin\.com$/,
  composers: [
    {
      // The share box: TipTap in a native dialog. Reposts with a text of one's own and edited posts are written in it too.
      id: 'post',
      surface: 'post',
      box: editor,
      within: '[data-sdui-screen$=".ShareCompose"]',
      // Its button carries nothing but its (translated) text, "Post", "Schedule" or "Save".
      send: [{ control: 'button:not([aria-label], [aria-haspopup])', pick: 'last-after' }],
    },
    { id: 'reply', surface: 'reply', ...comment, within: `${existingComment} [componentkey^="commentBox"]` },
    { id: 'comment', surface: 'comment', ...comment, within: '[componentkey^="commentBox"]' },
    ...classicComposers,
    {
      // Headline and About. "Save" has no mark: it is the last button of the dialog.
      id: 'profile',
      surface: 'profile',
      box: `[data-testid="ui-core-tiptap-text-editor-wrapper"] ${editor}`,
      within: 'dialog, [role="dialog"]',
      send: [{ control: 'button', pick: 'last-after' }],
    },
    {
      // The settings of a company page: what it is called, and what it says of itself.
      id: 'page',
      surface: 'profile',
      box: '#organization-name-field, #organization-description-field',
      addTo: '#organization-description-field',
      within: 'form, [role="dialog"], main',
      send: [{ control: 'button', pick: 'last-after' }],
    },
  ],
  // "Repost" is the first in the menu, "with your thoughts" the second.
  bareShares: [
    {
      id: 'repost',
      opened: 'button:has(#repost-small)',
      control: '[role="menuitem"]:first-child',
      within: '[role="listitem"], [componentkey*="FeedType_"], main',
    },
    {
      id: 'repost-classic',
      opened: '.social-reshare-button',
      control: '[role="menuitem"]:first-child',
      within: '.feed-shared-update-v2',
    },
  ],
};
