import type { Detector } from '../reading';
import { matchWritten } from '../written';

/** The 121 areas, with Guernsey, Jersey, Man and the forces: the list takes most look-alikes away. */
const AREAS =
  'ab|al|b|ba|bb|bd|bf|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|ex|fk|fy|g|gl|gu|gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|je|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|wn|wr|ws|wv|yo|ze';

/** No inward code holds C, I, K, M, O or V, so that "4pm", "9am" and "5mg" are none (Cabinet Office, BS 7666). */
const SHAPE = new RegExp(
  `(?<![\\p{L}\\d#@£./-])(?:${AREAS})\\d(?:\\d|[a-hjkpstuwmnrvxy])? ?\\d[abd-hjlnp-uw-z]{2}(?![\\p{L}\\d])`,
  'gu',
);
/** Looked for first: its digits are quicker to find than its letters. */
const DIGITS = /\d[a-hjkpstuwmnrvxy\d]? ?\d[abd-hjlnp-uw-z]{2}/;
const ORDINAL = /(?:1st|2nd|3rd)$/;

export const postcode: Detector = {
  id: 'postcode',
  finds: 'postcodes',
  detect: ({ folded, draft }) => {
    if (!folded.hasFigures || !DIGITS.test(folded.text)) return [];
    return matchWritten(folded, SHAPE, 'a full postcode', ({ text }) => {
      if (ORDINAL.test(text)) return false;
      // Run together and in small letters it is more often a part number or a password.
      return text.includes(' ') || draft.text.includes(text.toUpperCase());
    });
  },
};
