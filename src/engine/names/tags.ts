/** Nobody; a person's name begins, goes on; another name (a place, an organisation, a thing) begins, goes on. */
export const OUT = 0;
export const BEGIN = 1;
export const GO_ON = 2;
export const OTHER = 3;
export const OTHER_ON = 4;
export const TAGS = 5;
