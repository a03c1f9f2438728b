/** The code points that WebDriver gives to keys without a character. */
const KEYS: Record<string, string> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  F6: '\uE036',
  F8: '\uE038',
  Space: ' ',
};

type KeyAction = { type: 'keyDown' | 'keyUp'; value: string };

export function keyActions(keys: string): KeyAction[] {
  const values = keys === '+' ? ['+'] : keys.split('+').map(key => KEYS[key] ?? key);
  const down = values.map(value => ({ type: 'keyDown' as const, value }));
  const up = values.toReversed().map(value => ({ type: 'keyUp' as const, value }));
  return [...down, ...up];
}

export function typeActions(text: string): KeyAction[] {
  return [...text].flatMap(character =>
    keyActions(character === '\n' ? 'Enter' : character === ' ' ? 'Space' : character),
  );
}
