import { i18n } from '#i18n';
import type { Clause } from '@/src/engine/types';
import { Fixes, type FixesProps } from './Fixes';
import { Policy } from './Policy';
import { Weight } from './Weight';

interface SheetFindingProps extends FixesProps {
  /** Clauses of the findings above it. */
  quoted: readonly Clause[];
}

/** One finding in the hold sheet's list. */
export function SheetFinding({ finding, quoted, onFix, trusts }: SheetFindingProps) {
  const { severity, message, clauses, permission } = finding;
  return (
    <li>
      <Weight severity={severity} />
      <p className="message">{message}</p>
      <Policy clauses={clauses} quoted={quoted} />
      {permission && <p className="permission">{i18n.t('permission', [permission])}</p>}
      <Fixes finding={finding} onFix={onFix} trusts={trusts} />
    </li>
  );
}
