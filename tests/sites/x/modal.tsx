import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { element } from '../replica';
import { words } from './words';

const layers = element('div', { id: 'layers' });
document.body.append(layers);

interface ModalOptions {
  title: string;
  /** What stands at the end of the app bar: a button of its own, or the drafts. */
  corner?: ReactNode;
  onClose(): void;
  children: ReactNode;
}

export function Modal({ title, corner, onClose, children }: ModalOptions) {
  const drafts = (
    <button type="button" data-testid="unsentButton" className="link">
      {words.drafts}
    </button>
  );
  return createPortal(
    <>
      <div data-testid="twc-cc-mask" className="backdrop" />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog">
        <div className="row header">
          <button type="button" data-testid="app-bar-close" aria-label={words.close} onClick={onClose}>
            ×
          </button>
          <h2 id="modal-header">{title}</h2>
          {corner ?? drafts}
        </div>
        {children}
      </div>
    </>,
    layers,
  );
}
