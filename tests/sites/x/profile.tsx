import { useState } from 'react';
import { ControlledField } from '../controlled-field';
import { replica } from '../replica';
import { useSending } from '../use-sending';
import { Modal } from './modal';
import { ME } from './people';
import { words } from './words';

const FIELDS = [
  { composer: 'name', name: 'displayName', label: words.name, holds: ME.name, maxLength: 50 },
  { composer: 'bio', name: 'description', label: words.bio, holds: '', maxLength: 160, as: 'textarea' },
  { composer: 'location', name: 'location', label: words.location, holds: '', maxLength: 30 },
  { composer: 'website', name: 'url', label: words.website, holds: '', maxLength: 100 },
] as const;

/** Save sends whatever was changed. */
export function Profile({ onClose }: { onClose(): void }) {
  const [texts, setTexts] = useState<readonly string[]>(() => FIELDS.map(({ holds }) => holds));
  const { isBusy, send } = useSending();
  const save = () => {
    replica.events.push('press:click');
    const changed = texts.filter((text, index) => text !== FIELDS[index]?.holds);
    send(changed, 'click', onClose);
  };
  const saveButton = (
    <button
      type="button"
      data-testid="Profile_Save_Button"
      className="button"
      disabled={isBusy}
      onClick={save}
    >
      {words.save}
    </button>
  );
  return (
    <Modal title={words.editProfile} corner={saveButton} onClose={onClose}>
      {FIELDS.map(({ label, holds, ...field }, index) => (
        <div key={field.name} className="field">
          <span>{label}</span>
          <ControlledField
            as="input"
            aria-label={label}
            {...field}
            text={texts[index] ?? ''}
            onText={text => setTexts(now => now.with(index, text))}
          />
        </div>
      ))}
    </Modal>
  );
}
