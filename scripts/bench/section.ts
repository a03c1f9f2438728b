/** One line of a printed table. */
export interface Row {
  what: string;
  is: string;
  /** What we aim for, or what something else takes. */
  beside?: string;
}

/** One part of `npm run bench`. */
export interface Section {
  name: string;
  run(): Promise<Row[]>;
}
