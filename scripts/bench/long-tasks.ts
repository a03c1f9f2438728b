import type { Desk } from '@/tests/e2e/desk';

/** Firefox tells nobody of its long tasks: there the list stays empty. */
export function countLongTasks(desk: Desk): Promise<void> {
  return desk.browser.evaluate(
    `window.longTasks = [];
     if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
       window.taskObserver = new PerformanceObserver(list => window.longTasks.push(...list.getEntries()));
       window.taskObserver.observe({ type: 'longtask' });
     }`,
  );
}

/** How long each took since the last time this was asked, in milliseconds. */
export function takeLongTasks(desk: Desk): Promise<number[]> {
  return desk.browser.evaluate(
    `const entries = [...window.longTasks, ...(window.taskObserver?.takeRecords() ?? [])];
     window.longTasks = [];
     return entries.map(({ duration }) => duration);`,
  );
}

export function listed(tasks: readonly number[]): string {
  return tasks.length === 0 ? 'none' : tasks.map(task => `${task.toFixed(0)} ms`).join(', ');
}
