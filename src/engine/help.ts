/** Whom the people who follow a pack can turn to, and what it wants to know of a picture. */
export interface PackHelp {
  /** The pack's id. */
  pack: string;
  /** Whom to ask about a post. */
  contact?: Contact | undefined;
  /** Where to go with danger, wrongdoing, or one's own pay and conditions. */
  safeRoutes: readonly SafeRoute[];
  mediaQuestions: readonly MediaQuestion[];
}

export interface Contact {
  who: string;
  mail?: string | undefined;
  /** A chat in Teams. */
  teams?: string | undefined;
}

export interface SafeRoute {
  who: string;
  web?: string | undefined;
  phone?: string | undefined;
  note?: string | undefined;
}

/** Whether everybody in it has agreed; whether it shows a logo, or work of somebody else's. */
export type MediaQuestion = 'consent' | 'logo';
