/** ISO 8601 with the offset of this machine: "18:30" means nothing without knowing where. */
export function localTime(now: Date): string {
  const east = -now.getTimezoneOffset();
  const shifted = new Date(now.getTime() + east * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.trunc(Math.abs(east) / 60), Math.abs(east) % 60];
  return `${shifted}${east < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
