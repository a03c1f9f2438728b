import { type ReactNode, useId } from 'react';

interface SectionProps {
  /** Where a link leads to. */
  id?: string;
  title: string;
  hint?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** A part of one of our pages, known by its heading. */
export function Section({ id, title, hint, className, children }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className={className}>
      <h2 id={heading}>{title}</h2>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}
