/** What the card of a link says, line by line. */
export const CARD = ['Care home boss called a liar', 'news.example'] as const;
