// Draft.js needs React 18: it finds its nodes by a function that React 19 no longer has. The build sees to it.
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { options, pageName } from '../replica';
import { Article } from './article';
import { FullPage, Home } from './home';
import { Messages, OldMessages } from './messages';
import { Profile } from './profile';
import { Side } from './side';
import { Status } from './status';

const VIEWS: Record<string, () => ReactNode> = {
  'x-full-page': FullPage,
  'x-inline-reply': Status,
  'x-message': Messages,
  'x-message-old': OldMessages,
  'x-article': Article,
  'x-profile': ProfileOverHome,
};

function ProfileOverHome() {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <Home page="home" />
      {isOpen && <Profile onClose={() => setOpen(false)} />}
    </>
  );
}

const View = VIEWS[pageName] ?? (() => <Home page={pageName} />);
const header = document.querySelector('header');
const place = document.createElement('div');
document.querySelector('main')?.prepend(place);
createRoot(place).render(
  <>
    {header && createPortal(<Side />, header)}
    <View />
    {options.has('chat') && (
      <div className="chat">
        <OldMessages />
      </div>
    )}
  </>,
);
