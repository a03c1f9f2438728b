import { benchPages } from './pages/bench';
import { facebookPages } from './pages/facebook';
import { instagramPages } from './pages/instagram';
import { linkedinPages } from './pages/linkedin';
import type { ReplicaPage } from './pages/replica-page';
import { xPages } from './pages/x';

export type { ReplicaPage };

export const pages = { ...xPages, ...linkedinPages, ...facebookPages, ...instagramPages, ...benchPages };

export type PageName = keyof typeof pages;

/** One of each kind of editor and site: the pages on which whole stories are played. */
export function pageNames(): PageName[] {
  return ['x', 'linkedin', 'linkedin-classic', 'facebook', 'instagram-caption', 'instagram-comment'];
}

/** Every surface of every site. */
export function everyPage(): PageName[] {
  return servedPages().filter(name => !(name in benchPages));
}

/** The same, and the bench. */
export function servedPages(): PageName[] {
  return Object.keys(pages) as PageName[];
}

export function urlOf(name: PageName): string {
  return `https://${pages[name].host}${pages[name].path}`;
}

/** The folder of the script that draws the page. */
export function scriptOf(name: PageName): string {
  const page: ReplicaPage = pages[name];
  return page.script ?? name;
}
