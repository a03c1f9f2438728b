import { text as alex } from 'alex';
import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { SyncRedactor } from 'redact-pii';
import type { Row, Section } from './section';
import { measureEach, measureEachLater, milliseconds, type Times } from './timing';
import { tweets } from './tweets';

const ROUNDS = 5;

/** What others take for a part of what we do, on the same posts. */
export const peers: Section = {
  name: `Others, on the same ${tweets.length} posts (each does a part of what we do)`,
  run: async () => {
    const redactor = new SyncRedactor();
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    const harper = new LocalLinter({ binary });
    await harper.setup();
    return [
      row(
        'compromise people(): names',
        measureEach(tweets, ROUNDS, post => nlp(post).people().json()),
      ),
      row(
        'alex: inconsiderate words',
        measureEach(tweets, ROUNDS, post => alex(post)),
      ),
      row(
        'redact-pii: personal data',
        measureEach(tweets, ROUNDS, post => redactor.redact(post)),
      ),
      row(
        'obscenity: swearing',
        measureEach(tweets, ROUNDS, post => matcher.getAllMatches(post)),
      ),
      row('harper.js: grammar', await measureEachLater(tweets, ROUNDS, post => harper.lint(post))),
    ];
  },
};

function row(what: string, { median, p95 }: Times): Row {
  return { what, is: `median ${milliseconds(median)}`, beside: `p95 ${milliseconds(p95)}` };
}
