import { useState } from 'react';
import { ControlledField } from '../controlled-field';
import { DivButton } from '../div-button';
import { replica } from '../replica';
import { useSending } from '../use-sending';
import { NAME } from './people';
import { words } from './words';

const SAVED = { name: NAME, bio: '' };

/** A page, not a dialog. Submit sends whatever was changed. */
export function EditProfile() {
  const [name, setName] = useState(SAVED.name);
  const [bio, setBio] = useState(SAVED.bio);
  const { isBusy, send } = useSending();
  const changed = [name !== SAVED.name ? name : [], bio !== SAVED.bio ? bio : []].flat();
  const submit = (via: string) => {
    replica.events.push(`press:${via}`);
    send(changed, via, () => {});
  };
  return (
    <form onSubmit={event => event.preventDefault()}>
      <div className="field">
        <label htmlFor="pepName">{words.name}</label>
        <ControlledField as="input" composer="name" id="pepName" text={name} onText={setName} />
      </div>
      <div className="field">
        <label htmlFor="pepWebsite">{words.website}</label>
        <input id="pepWebsite" placeholder={words.website} disabled />
      </div>
      <div className="field">
        <label htmlFor="pepBio">{words.bio}</label>
        <ControlledField
          composer="bio"
          id="pepBio"
          placeholder={words.bio}
          maxLength={150}
          text={bio}
          onText={setBio}
        />
      </div>
      <DivButton onPress={submit} isDisabled={changed.length === 0 || isBusy}>
        {words.submit}
      </DivButton>
    </form>
  );
}
