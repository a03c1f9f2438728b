/** One line of what is printed: a share of so many, beside what we aim for. */
export interface Measure {
  what: string;
  is: string;
  aim?: string;
}

/** One set that is measured. Without its data it says so. */
export interface MeasuredSet {
  name: string;
  run(): Measure[];
}

export const NOT_THERE: readonly Measure[] = [{ what: 'not measured', is: '../shared is missing' }];

export function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`;
}

export function perThousand(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((1000 * part) / whole).toFixed(1)} in 1,000 (${part} of ${whole})`;
}
