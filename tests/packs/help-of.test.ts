import { describe, expect, it } from 'vitest';
import { builtInPack, builtInPacks } from '@/src/packs/built-in';
import { helpOf } from '@/src/packs/help-of';

describe.each(builtInPacks.map(({ id }) => id))('the pack %s', id => {
  const help = helpOf(builtInPack(id));

  it('names whom to ask about a post', () => {
    expect(help.contact?.who).toBeTruthy();
  });

  it('names where to go with danger, and with pay', () => {
    expect(help.safeRoutes.length).toBeGreaterThanOrEqual(2);
    expect(help.safeRoutes.map(({ who }) => who)).toContain('Your union, or Acas');
  });

  it('asks of pictures what its rules ask', () => {
    expect(help.mediaQuestions).toEqual(['consent', 'logo']);
  });
});

describe('of other packs', () => {
  const pack = builtInPack('ims');
  const help = (contacts: typeof pack.contacts) => helpOf({ ...pack, contacts }).contact;
  const mail = 'hr@example.org';

  it('who can permit is asked where nobody is named for doubts, and nobody where nobody is named', () => {
    expect(help([{ for: ['permission'], who: 'HR', mail }])).toEqual({ who: 'HR', mail });
    expect(help(undefined)).toBeUndefined();
    expect(help([{ for: ['press'], who: 'The press office' }])).toBeUndefined();
  });

  it('an address that was made up is not used', () => {
    expect(help([{ for: ['doubt'], who: 'HR', mail, placeholder: true }])).toEqual({ who: 'HR' });
  });
});
