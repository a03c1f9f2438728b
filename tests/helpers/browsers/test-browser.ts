/** A place on the screen, in CSS pixels of the window. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something of ours, found inside a closed shadow root. */
export interface UiNode {
  role: string;
  name: string;
  rect: Rect;
  isFocused: boolean;
  isDisabled: boolean;
}

/** The popup, as somebody sees it. */
export interface OpenPopup {
  text(): Promise<string>;
  /** Presses the button or the choice with these words. */
  press(name: RegExp): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** One browser with the built extension in it, driven by real keys and a real mouse. The same for both. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';

  open(url: string): Promise<void>;
  /** Runs in the page's own world, like a script of the page. */
  evaluate<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Runs where an extension's scripts run: with the page's elements, and without the page's own objects. */
  evaluateApart<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Clicks the middle of the first match; `host` names an element whose open root, or a frame whose page, to look in. */
  click(selector: string, host?: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** The same with a finger. Only in Chromium: Firefox makes no click of a finger that is not real. */
  tap?(selector: string, host?: string): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  /** One key, with modifiers before it: `Enter`, `Control+Enter`, `Shift+F8`. */
  press(keys: string): Promise<void>;

  /** What of ours is on the page, with one of these roles. */
  ui(...roles: string[]): Promise<UiNode[]>;
  /** All text in our own closed roots. */
  uiText(): Promise<string>;

  /** Chooses by accessible name on the options page, in a tab of its own, while the page stays open. */
  chooseOption(name: RegExp): Promise<void>;
  /** Shows the options page in the current tab. */
  openOptions(): Promise<void>;
  /** Shows one of the extension's own pages, such as `guidance.html#IMS-01`, in the current tab. */
  openOwn(path: string): Promise<void>;
  /** Opens the popup about the page, in a tab of its own, for as long as it is used. */
  withPopup<T>(use: (popup: OpenPopup) => Promise<T>): Promise<T>;
  /** Everything in the extension's storage. */
  storage(): Promise<unknown>;
  /** Puts these into the extension's local storage, as its own pages do, in the place of all that is there. */
  store(values: object): Promise<void>;

  /** Stops the service worker or event page; whatever needs it next wakes it. */
  stopBackground(): Promise<void>;
  /** Keeps the background from answering anybody for so many milliseconds. */
  busyBackground(milliseconds: number): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Loads the extension anew, as an update does; open pages stay. */
  reloadExtension(): Promise<void>;
  installExtension(): Promise<void>;
  removeExtension(): Promise<void>;

  resize(width: number, height: number): Promise<void>;
  dark(isDark: boolean): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Every host that a page or the extension has tried to reach. What the browser fetches for itself is switched off or left out. */
  hosts(): readonly string[];
  close(): Promise<void>;
}

export interface LaunchOptions {
  sitesPort: number;
  /** Whether the extension is there from the start. */
  withExtension?: boolean;
  headed?: boolean;
  /** Answers for the host where packs are published; its key is trusted, since of others nothing is cached. */
  rules?: { port: number; keyHash: string };
  /** What the organisation has set for the extension by policy. */
  policy?: object;
}
