/** Whether a press came from the person: a script, of the page or of anybody else, may not decide for them. */
export type Trusts = (event: Event) => boolean;

export const isFromPerson: Trusts = event => event.isTrusted;
