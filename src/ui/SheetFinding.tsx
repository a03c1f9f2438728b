import { i18n } from '#i18n';
import type { Clause } from '@/src/engine/types';
import { Fixes, type FixesProps } from './Fixes';
import { Policy } from './Policy';

interface SheetFindingProps extends FixesProps {
  /** As at its words in the post. */
  number: number;
  /** Clauses of the findings above it. */
  quoted: readonly Clause[];
}

/** One finding in the hold sheet's list. */
export function SheetFinding({ number, finding, quoted, onFix, trusts }: SheetFindingProps) {
  const { message, clauses, permission } = finding;
  return (
    <li data-number={number}>
      <p className="message">{message}</p>
      <Policy clauses={clauses} quoted={quoted} />
      {permission && <p className="permission">{i18n.t('permission', [permission])}</p>}
      <Fixes finding={finding} onFix={onFix} trusts={trusts} />
    </li>
  );
}
