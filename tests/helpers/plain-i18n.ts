import english from '@/assets/locales/en.json';

const messages: Record<string, string | { 1: string; n: string }> = english;

/** The strings, where there is no extension to ask for them. */
export const i18n = {
  t(key: string, ...args: (readonly unknown[] | number)[]): string {
    const said = messages[key] ?? '';
    const [first = []] = args;
    const text = typeof said === 'string' ? said : first === 1 ? said[1] : said.n;
    return text.replace(/\$(\d)/g, (_, place) => String([first].flat()[Number(place) - 1] ?? ''));
  },
};
