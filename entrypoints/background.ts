import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import type { PageDraft } from '@/src/compose/compose-box';
import type { Answer } from '@/src/compose/doors';
import type { Bio } from '@/src/compose/profile-watch';
import type { ShownAs } from '@/src/compose/shown-as';
import { whyOff } from '@/src/compose/terms';
import { type Acting, actingAs } from '@/src/engine/acting-as';
import { carriesDisclaimer } from '@/src/engine/carries-disclaimer';
import { checkDraft, NOTHING_TOLD, type Told } from '@/src/engine/check-draft';
import { isAmong, mayBeQuiet, mayBeWrong, type QuietFinding } from '@/src/engine/quiet';
import type { Rulebook } from '@/src/engine/rulebook';
import { sameWords } from '@/src/engine/same-words';
import type { Draft, Finding, Unchecked } from '@/src/engine/types';
import { type Account, choiceFor } from '@/src/packs/account-choices';
import { helpOf } from '@/src/packs/help-of';
import { aboutPack, overdueSince } from '@/src/packs/pack-about';
import type { Pack } from '@/src/packs/pack-schema';
import { rulebookOf } from '@/src/packs/rulebook-of';
import { isTimeOff } from '@/src/packs/time-off';
import { withAccounts } from '@/src/packs/with-accounts';
import { forgetOld, noteDecision } from '@/src/platform/choice-log';
import { ClockAdvice } from '@/src/platform/clock-advice';
import { noteProfile, profileHasDisclaimer } from '@/src/platform/known-profiles';
import { latestTime } from '@/src/platform/latest-time';
import { localTime } from '@/src/platform/local-time';
import { guardOpenTabs, tellOpenTabs, tellRulesChanged } from '@/src/platform/open-tabs';
import { openPage } from '@/src/platform/own-pages';
import { PackErrands } from '@/src/platform/pack-errands';
import { PackShelf } from '@/src/platform/pack-shelf';
import { watchPolicy } from '@/src/platform/policy-watch';
import { answerAboutPacks } from '@/src/platform/serve-packs';
import { servePages } from '@/src/platform/serve-pages';
import { loadSettings, packFor, type Settings, termsOf, watchSettings } from '@/src/platform/settings';
import { shownAs } from '@/src/platform/shown-as';
import { speak } from '@/src/platform/speak';
import { offWords } from '@/src/platform/state-words';
import { taughtAmong, teach, unteach, watchTaught } from '@/src/platform/taught-words';
import { type AtRest, showAtRest, showState } from '@/src/platform/toolbar';
import { wordsIn } from '@/src/platform/words-in';
import { askSecrets, MOST_TIME, secretsOf } from '@/src/secrets/ask-secrets';
import { isExpired } from '@/src/signing/is-expired';

export default defineBackground({ type: 'module', main });

function main(): void {
  let words: ShownAs['words'];
  speak(() => words);
  const take = async (settings: Settings) => {
    const shown = await shownAs(settings, wordsIn);
    words = shown.words;
    return { settings, shown, rest: await restOf(settings) };
  };
  let now = loadSettings().then(take);
  void now.then(({ rest }) => showAtRest(rest));
  watchSettings(changed => {
    const before = now;
    now = take(changed);
    void now.then(({ rest }) => showAtRest(rest));
    void retell(before, now).finally(tellRulesChanged);
  });
  const clock = new ClockAdvice();
  watchTaught(() => void tellRulesChanged());
  void forgetOld(Date.now());
  servePages({
    terms: async site => termsOf((await now).settings, site),
    check: async draft => answer(draft, (await now).settings, clock),
    showState: async (tabId, state) => showState(tabId, state, (await now).rest),
    noteBio: async (site, account, bio) => noteBio({ site, account }, bio, (await now).settings),
    teach: (rule, quote) => teach({ rule, words: sameWords(quote) }),
    unteach: (rule, quote) => unteach({ rule, words: sameWords(quote) }),
    noteDecision: async decided => {
      if ((await now).settings.log) await noteDecision(decided, Date.now());
    },
    shownAs: async () => (await now).shown,
    pack: id => packs.pack(id),
    words: wordsIn,
    packs: message => answerAboutPacks(message, packs),
  });
  errands.start();
  watchPolicy(() => void errands.runNew());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void guardOpenTabs();
    if (reason === 'install') void openPage('welcome');
  });
}

const packs = new PackShelf();
const errands = new PackErrands(packs);

interface Shown {
  shown: ShownAs;
}

/** Open pages are told how to speak and look when that is another way than before. */
async function retell(before: Promise<Shown>, after: Promise<Shown>): Promise<void> {
  const { shown } = await after;
  if (JSON.stringify((await before).shown) !== JSON.stringify(shown)) await tellOpenTabs(shown);
}

async function restOf({ pack: id }: Settings): Promise<AtRest> {
  const pack = id && (await packs.pack(id));
  if (!pack) return { kind: 'no-rules' };
  if (await isPast(pack)) return { kind: 'expired' };
  const since = overdueSince(aboutPack(pack), localTime(new Date()));
  return since ? { kind: 'overdue', since } : { kind: 'ready' };
}

function rulebookFor(pack: Pack, { rules, ownWords: words }: Settings): Rulebook {
  const own = { words, message: i18n.t('install_own_message'), because: i18n.t('install_own_because') };
  return rulebookOf(pack, { choices: rules[pack.id], own });
}

async function isPast({ expires }: Pack): Promise<boolean> {
  return expires !== undefined && isExpired({ expires }, new Date(await latestTime(Date.now())));
}

async function answer(draft: PageDraft, settings: Settings, clock: ClockAdvice): Promise<Answer> {
  const { site, surface, account } = draft;
  const now = new Date();
  const id = packFor(settings, draft);
  const pack = id === undefined ? undefined : await packs.pack(id);
  const rulebook = pack && rulebookFor(pack, settings);
  const chosen = choiceFor(settings.accounts, draft)?.role;
  const official = withAccounts(rulebook?.accounts ?? {}, settings.set?.accounts);
  const acting = actingAs({ site, account, chosen, general: settings.role }, official);
  const { role, why } = acting;
  const about = { role, why, packName: pack?.name ?? '', account };
  const off = whyOff(termsOf(settings, site), surface, now.getTime());
  if (off)
    return {
      ...about,
      off,
      check: notChecked(draft, { what: i18n.t('unchecked_off_what'), why: offWords(off) }),
    };
  if (!rulebook) return { ...about, check: notChecked(draft, id === undefined ? noPack() : damagedPack()) };
  const made = await checkAs(acting, draft, settings, { pack, rulebook }, clock, now);
  const check = (await isPast(pack)) ? notSure(made, expiredPack()) : made;
  return { ...about, check, ...(check.findings.length > 0 && { help: helpOf(pack) }) };
}

/**
 * Yes or no, and nothing of the words. That a part of a profile carries no disclaimer says something only when it did
 * before, or when nothing is known yet.
 */
async function noteBio(profile: Account, { text, ofPart }: Bio, settings: Settings): Promise<void> {
  const id = packFor(settings, profile);
  if (!id || whyOff(termsOf(settings, profile.site), 'profile', Date.now())) return;
  const pack = await packs.pack(id);
  if (!pack) return;
  const rulebook = rulebookFor(pack, settings);
  const carries = (words = '') => carriesDisclaimer(words, profile.site, rulebook);
  const hasDisclaimer = carries(text);
  const isNews =
    hasDisclaimer || !ofPart || carries(ofPart.before) || (await profileHasDisclaimer(profile)) === undefined;
  if (isNews) await noteProfile(profile, hasDisclaimer);
}

/** A pack, and what it was compiled into as the person has it. */
interface Rules {
  pack: Pack;
  rulebook: Rulebook;
}

async function checkAs(
  { role, official }: Acting,
  draft: PageDraft,
  { hours, device }: Settings,
  rules: Rules,
  clock: ClockAdvice,
  now: Date,
) {
  const check = await checkQuietly(
    {
      ...draft,
      role,
      official,
      now: localTime(now),
      hours: isTimeOff(rules.pack.hours, now) ? undefined : await clock.hoursAt(now, hours),
      device: device === 'unsaid' ? undefined : device,
      profileHasDisclaimer: await profileHasDisclaimer(draft),
    },
    rules,
    draft.quiet ?? [],
  );
  void clock.note(now, check, rules.rulebook);
  return check;
}

/** What is not to be spoken of is known only once it is found: then all is judged again without it. */
async function checkQuietly(draft: Draft, rules: Rules, quiet: readonly QuietFinding[]) {
  const { rulebook } = rules;
  const told = await toldOf(draft, rules);
  const check = checkDraft(draft, rulebook, undefined, told);
  const candidates = check.findings
    .filter(mayBeWrong)
    .map(({ rule, quote }) => ({ rule, quote, words: sameWords(quote) }));
  const taught = await taughtAmong(candidates);
  const isQuiet = (finding: Finding) =>
    (mayBeQuiet(finding) && isAmong(finding, quiet)) || (mayBeWrong(finding) && isAmong(finding, taught));
  return check.findings.some(isQuiet) ? checkDraft(draft, rulebook, isQuiet, told) : check;
}

/** What a pack keeps as slow hashes takes longer than all the rest together. */
async function toldOf(draft: Draft, { pack, rulebook }: Rules): Promise<Told> {
  const secrets = secretsOf(pack);
  if (!secrets) return NOTHING_TOLD;
  const late = { what: i18n.t('unchecked_secrets_what'), why: i18n.t('unchecked_secrets_why') };
  return askSecrets(draft, rulebook, secrets, AbortSignal.timeout(MOST_TIME), late);
}

/** Green would be a lie. */
function notChecked({ text }: PageDraft, unchecked: Unchecked): Answer['check'] {
  return { text, verdict: 'unsure', findings: [], unchecked: [unchecked] };
}

/** What was found stays found; that nothing was is not to be relied on. */
function notSure(check: Answer['check'], why: Unchecked): Answer['check'] {
  const verdict = check.verdict === 'hold' ? 'hold' : 'unsure';
  return { ...check, verdict, unchecked: [why, ...check.unchecked] };
}

function expiredPack(): Unchecked {
  return { what: i18n.t('unchecked_no_pack_what'), why: i18n.t('unchecked_expired_pack') };
}

function damagedPack(): Unchecked {
  return { what: i18n.t('unchecked_no_pack_what'), why: i18n.t('unchecked_damaged_pack') };
}

function noPack(): Unchecked {
  return { what: i18n.t('unchecked_no_pack_what'), why: i18n.t('unchecked_no_pack') };
}
