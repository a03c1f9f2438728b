const LONGEST = 100_000;

/** Pieces that, said again and again, once took minutes, or look as if they could. */
const REPEATED = [
  'my lady in room 4 fell ',
  'my lady in room 4 fell. ',
  'ＡＵＫ ＣＡＰ ',
  'I work there. My views are not those of my employer. ',
  'Looking after Zbgniewa Kowalskiego. ',
  'we lost the contract, the inspectors are coming ',
  '#TeamIMS',
  '@',
  'a.',
  "a'",
  'a_',
  '12-34-56 ',
  'password is ',
  '😀',
  '\u200d',
  '\n',
];

/** As long as anything that is ever checked. */
export const longTexts: readonly { piece: string; text: string }[] = REPEATED.map(piece => ({
  piece,
  text: piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST),
}));
