import type { Marionette } from './marionette';

/** Whose eyes a script looks through: `null` those of the page, `system` those of Firefox itself. */
type Sandbox = 'default' | 'system' | null;

/** What Firefox can be asked for, a little above its protocol. */
export class FirefoxSession {
  constructor(private readonly marionette: Marionette) {}

  send<T>(command: string, parameters: object = {}): Promise<T> {
    return this.marionette.send(command, parameters);
  }

  async execute<T>(script: string, args: unknown[], sandbox: Sandbox = 'default'): Promise<T> {
    const parameters = { script, args, sandbox, newSandbox: true };
    return (await this.send<{ value: T }>('WebDriver:ExecuteScript', parameters)).value;
  }

  /** Runs in the browser's own window, from where its internals can be reached. */
  async inChrome<T>(script: string, args: unknown[]): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.execute<T>(`return (async (...args) => { ${script} })(...arguments)`, args);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  async inNewTab<T>(use: () => Promise<T>): Promise<T> {
    const { value: before } = await this.send<{ value: string }>('WebDriver:GetWindowHandle');
    const { handle } = await this.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
      focus: true,
    });
    await this.send('WebDriver:SwitchToWindow', { handle, focus: true });
    try {
      return await use();
    } finally {
      await this.send('WebDriver:CloseWindow');
      await this.send('WebDriver:SwitchToWindow', { handle: before, focus: true });
    }
  }

  async press(actions: object[]): Promise<void> {
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async point(x: number, y: number, actions: object[]): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
    const parameters = { pointerType: 'mouse' };
    await this.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions: [move, ...actions] }],
    });
  }
}
