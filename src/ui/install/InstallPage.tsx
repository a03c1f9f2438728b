import type { DragEvent } from 'react';
import { i18n } from '#i18n';
import type { PackOffer } from '@/src/packs/pack-offer';
import { Logo } from '../Logo';
import { Failure, type NotTaken } from './Failure';
import { Offer } from './Offer';
import { WaysIn } from './WaysIn';

/** How far it is: nothing was looked at yet; something is being looked at or let in; it can be, could not be, or has been. */
export type InstallState =
  | { kind: 'asking' }
  | { kind: 'busy'; offer?: PackOffer }
  | { kind: 'offer'; offer: PackOffer }
  | { kind: 'failed'; failure: NotTaken }
  | { kind: 'done'; name: string };

export interface InstallPageProps {
  state: InstallState;
  isPackSet: boolean;
  onLink(address: string): void;
  onFile(file: File): void;
  onInstall(): void;
  onLeave(): void;
  onAllow(address: string): Promise<boolean>;
  onGuidance(): void;
  onOptions(): void;
}

/** Rules from outside: by link or by file, shown before they are let in. */
export function InstallPage(props: InstallPageProps) {
  const { state, isPackSet } = props;
  const isBusy = state.kind === 'busy';
  const offer = state.kind === 'offer' || state.kind === 'busy' ? state.offer : undefined;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file && !isBusy) props.onFile(file);
  };
  return (
    <main className="steps" onDragOver={event => event.preventDefault()} onDrop={drop}>
      <header className="top">
        <Logo size={52} />
        <div>
          <h1>{i18n.t('install_title')}</h1>
          <p>{i18n.t('install_lead')}</p>
        </div>
      </header>
      <div role="status" className="outcome">
        {isBusy && <p>{i18n.t('install_looking')}</p>}
        {state.kind === 'failed' && <Failure failure={state.failure} onAllow={props.onAllow} />}
        {state.kind === 'done' && (
          <p className="saved">{i18n.t(isPackSet ? 'install_done_beside' : 'install_done', [state.name])}</p>
        )}
      </div>
      {state.kind === 'done' ? (
        <div className="row">
          <button type="button" className="primary" onClick={props.onGuidance}>
            {i18n.t('options_guidance')}
          </button>
          <button type="button" onClick={props.onOptions}>
            {i18n.t('welcome_options')}
          </button>
        </div>
      ) : offer ? (
        <Offer
          offer={offer}
          isBusy={isBusy}
          isPackSet={isPackSet}
          onInstall={props.onInstall}
          onLeave={props.onLeave}
        />
      ) : (
        <WaysIn isBusy={isBusy} onLink={props.onLink} onFile={props.onFile} />
      )}
    </main>
  );
}
