import type { Severity } from './proposal';

const STOP =
  /\b(?:must|shall|never|forbidden|prohibited|not permitted|not be permitted|do not permit|nobody is (?:permitted|allowed)|no one is (?:permitted|allowed)|not allowed|not be allowed|not be tolerated|unacceptable|gross misconduct|misconduct|do not|don't|may not|cannot|are not to|is not to|are only to|only be used|may only|limited to|under no circumstances|what not to|offence|no one may|nobody may|illegal to|breaking the law|against the law|are to be|required to|dealt with)\b/i;
const ADVISE =
  /\b(?:be (?:\w+ )?(?:aware|mindful)|bear in mind|remember|recommended|recommend|advised to|consider|think (?:about|before|twice|carefully)|keep in mind|may wish|tips?|encouraged|are free to|are allowed|is acceptable|are permitted|might want)\b/i;
const WARN =
  /\b(?:should|shouldn't|ought|careful|take care|care (?:must|should)|expected to|permission|discouraged|best practice|please|be cautious|caution|try to|avoid|refrain|inadvisable|need to|have to|supposed to)\b/i;

/** What the clause's own words call for; undefined when it lays down nothing. */
export function severityWordOf(written: string): Severity | undefined {
  const words = written.replaceAll('’', "'");
  if (
    /\b(?:must|should|need to|shall) (?:\w+ ){0,2}(?:be )?(?:aware|mindful|remember|consider|bear)\b/i.test(
      words,
    )
  )
    return 'advise';
  if (STOP.test(words)) return 'stop';
  if (ADVISE.test(words)) return 'advise';
  if (WARN.test(words)) return 'warn';
  return undefined;
}

/** It has a verb of duty of its own, so that nothing else need govern it. */
export function hasVerbOfDuty(words: string): boolean {
  return /\b(?:must|should|shouldn['’]t|shall|may not|are not to)\b/i.test(words);
}
