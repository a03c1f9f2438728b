import { divButton, element, options, pageName } from '../replica';
import { chat } from './chat';
import { signIn } from './parts';
import { page, person } from './people';
import { openPostDialog } from './post-dialog';
import { words } from './words';

/** Where something is posted, and by whom. The launchers differ by their words alone. */
const places: Record<string, Parameters<typeof openPostDialog>[0]> = {
  facebook: { prompt: words.onYourMind },
  'facebook-group': { prompt: words.publicPost },
  'facebook-group-approval': { prompt: words.writeSomething, label: words.submitForApproval },
  'facebook-page': { prompt: words.pageMind, author: page, hasSettings: true },
};

const place = places[pageName] ?? { prompt: words.onYourMind };
signIn(place.author ?? person);
const launcher = divButton({ id: 'launcher' }, element('span', {}, place.prompt), () =>
  openPostDialog(place),
);
const region = element('div', { role: 'region', 'aria-label': words.createRegion }, launcher);
document
  .querySelector('main')
  ?.prepend(element('div', { 'data-pagelet': 'FeedComposer', class: 'card' }, region));
const tab = chat('chat');
tab.classList.add('chat');
document.body.append(tab);
if (options.has('compose')) openPostDialog(place);
