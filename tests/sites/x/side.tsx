import { ME } from './people';
import { words } from './words';

/** What stands beside every page: who is signed in, and a search box that is nobody's post. */
export function Side() {
  return (
    <div className="row side">
      <input
        data-testid="SearchBox_Search_Input"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
      />
      <button type="button" data-testid="SideNav_AccountSwitcher_Button" className="row">
        <span data-testid={`UserAvatar-Container-${ME.handle}`} className="avatar" />
        {ME.name} @{ME.handle}
      </button>
    </div>
  );
}
