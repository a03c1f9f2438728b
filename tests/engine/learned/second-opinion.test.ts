import { expect, test } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import type { Draft } from '@/src/engine/types';
import { builtInPacks, builtInRulebook } from '@/src/packs/built-in';

test.each(builtInPacks.map(({ id }) => id))(
  '%s guesses nothing where nothing was learned: on a profile and in a message',
  id => {
    const texts = [
      'Hello world',
      'My manager is a joke and the rota at our home is worse',
      'Dee Harper, carer, baker',
    ];
    for (const surface of ['profile', 'message'] as const)
      for (const text of texts) {
        const draft: Draft = {
          text,
          site: 'facebook',
          surface,
          role: 'personal',
          media: [],
          account: 'Dee Harper',
        };
        expect(checkDraft(draft, builtInRulebook(id)).findings.filter(({ guess }) => guess)).toEqual([]);
      }
  },
);
