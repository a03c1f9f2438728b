import { words } from './words';

/** What is typed into the choices is sent along, but it is no post of its own. */
export function Poll() {
  return (
    <div className="quiet">
      {[1, 2].map(number => (
        <div key={number} className="row">
          <input name={`Choice${number}`} maxLength={25} placeholder={`${words.choice} ${number}`} />
        </div>
      ))}
      <div className="row">
        <button type="button" data-testid="addPollChoice" aria-label={words.addChoice}>
          +
        </button>
        <label>
          {`${words.pollLength}: ${words.days} `}
          <select data-testid="selectPollDays" defaultValue="1">
            <option>1</option>
            <option>7</option>
          </select>
        </label>
        <button type="button" data-testid="removePollButton">
          {words.removePoll}
        </button>
      </div>
    </div>
  );
}
