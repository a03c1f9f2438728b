import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/src/engine/check-draft';
import { guessLanguage } from '@/src/engine/language';
import { Lexicon } from '@/src/engine/lexicon';
import { readDraft } from '@/src/engine/read-draft';
import { builtInRulebook } from '@/src/packs/built-in';

const languageOf = (text: string) =>
  guessLanguage(readDraft({ text, site: 'x', surface: 'post', role: 'personal', media: [] }, new Lexicon()));

describe('names the language', () => {
  test.each([
    ['Polish', 'Wczoraj byłam z dziećmi nad morzem i było bardzo zimno'],
    ['Romanian', 'Azi am fost cu copiii la piață și a plouat foarte tare'],
    ['Welsh', 'Mae hi wedi bwrw glaw drwy’r dydd heddiw, diolch byth am dân'],
    ['Tagalog', 'Ang lamig naman ngayong gabi, sana may sabaw pa sa bahay'],
    ['Portuguese', 'Hoje não tenho muito para dizer, só que estou com fome'],
    ['Spanish', 'Hoy no tengo nada que decir, pero qué bien huele la casa'],
    ['French', 'Nous avons mangé dans le jardin avec les voisins, c’est très bon'],
    ['Italian', 'Oggi non ho molto da dire, ma la pasta della nonna è buona'],
    ['German', 'Heute ist es sehr kalt und ich habe keine Handschuhe mit'],
    ['Lithuanian', 'Šiandien labai gera diena, tik aš jau pavargau ir noriu namo'],
    ['Ukrainian', 'Сьогодні дуже холодно, але діти їдуть до моря'],
    ['Bulgarian', 'Днес е много студено, но децата искат на морето'],
    ['Punjabi', 'Aj mausam bahut thanda hai ji, ghar vich baith ke cha piti te gallan kiti'],
    ['Nigerian Pidgin', 'Abeg una sabi where dem dey sell better pepper for this side'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('leaves English alone', () => {
  test.each([
    ['Shattered. Kettle on.'],
    ['no way'],
    ['😂😂😂'],
    ['@sam_b #blessed'],
    ['Had the best paella in that little place by the church, muchas gracias Maria'],
    ['c’est la vie, the bus is late again'],
    ['Care, care and more care'],
    ['Diwali sweets all round and not one left for me'],
    ['pls can sum1 cover me 2moz, im dyin'],
    ['Happy St David’s Day from all of us in Llanfairpwllgwyngyll'],
    ['MOT, SORN, DVLA, what a week'],
    ['wagwan my gs, who is about tonight'],
  ])('%s', text => {
    expect(languageOf(text)).toBeUndefined();
  });
});

describe('a post in another language', () => {
  const check = (text: string) =>
    checkDraft(
      { text, site: 'facebook', surface: 'post', role: 'personal', media: [] },
      builtInRulebook('ageukcap'),
    );

  test('is never clear, and says which language was not read', () => {
    const { verdict, unchecked } = check('Wczoraj byłam z dziećmi nad morzem i było bardzo zimno');
    expect(verdict).toBe('unsure');
    expect(unchecked.map(({ what }) => what)).toEqual(['what is written in Polish']);
  });

  test('is still held for a number in it', () => {
    expect(check('Mój nowy numer to 07700 900123, proszę dzwonić po szóstej').verdict).toBe('hold');
  });
});
