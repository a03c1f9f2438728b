/** What an emoji stands for when it takes the place of a word. */
const SIGNS: Readonly<Record<string, string>> = {
  '🐒 🐵 🦍 🙈 🙉 🙊': 'monkey',
  '🐷 🐖 🐽': 'pig',
  '🐀 🐁 🐭': 'rat',
  '🐍': 'snake',
  '🐕 🐶 🐩': 'dog',
  '🐄 🐮': 'cow',
  '🪳 🦗 🐜 🕷 🐛': 'cockroach',
  '🦠': 'virus',
  '🗑 🚮': 'trash',
  '💩': 'shit',
  '🖕': 'fuck',
  '🤮 🤢 😷': 'disgusting',
  '🔫': 'shoot',
  '🔪 🗡': 'stab',
  '💣 🧨': 'bomb',
  '🔥': 'burn',
  '👊 🤛 🤜': 'punch',
  '💀 ☠ ⚰ 🪦': 'dead',
  '🤡': 'clown',
  '🤬 😡 😠': 'angry',
  '👎': 'awful',
  '❤ 🧡 💛 💚 💙 💜 🖤 🤍 🥰 😍 💕 💖 💗 💞 💓 🤗': 'love',
  '👬 👭 🌈 👨‍❤️‍👨 👩‍❤️‍👩 👨‍❤️‍💋‍👨 👩‍❤️‍💋‍👩': 'gays',
  '⚧': 'transgender',
  '🕌 ☪ 🧕 👳': 'muslims',
  '🕍 ✡ 🕎': 'jews',
  '♿ 🦽 🦼 🦯 🧏': 'disabled',
  '👩 ♀ 👧 🚺 👩‍🦰': 'women',
};

const meanings = new Map(
  Object.entries(SIGNS).flatMap(([signs, word]) => signs.split(' ').map(sign => [bare(sign), word])),
);

/** Skin dark enough to stand for who is meant. */
const DARK = /[\u{1f3fd}-\u{1f3ff}]/u;
const FLAG_OF = /🏳\ufe0f?\u200d/u;

/** An emoji as a word; itself where it stands for nothing. */
export function wordOfSign(sign: string): string {
  if (FLAG_OF.test(sign)) return sign.includes('⚧') ? 'transgender' : 'gays';
  const plain = bare(sign);
  const meaning = meanings.get(plain) ?? meanings.get([...plain][0] ?? plain);
  const isSomebody = DARK.test(sign) && meaning !== 'punch' && meaning !== 'awful' && meaning !== 'fuck';
  return isSomebody && /[\u{1f466}-\u{1f478}\u{1f9d1}\u{1f9d4}]/u.test(sign) ? 'blacks' : (meaning ?? plain);
}

function bare(sign: string): string {
  return sign.replace(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '');
}
