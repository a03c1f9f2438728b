/** Below 0 where the first is older, above 0 where it is newer. Versions are three numbers, as in 1.10.0. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map(version => version.split('.').map(Number));
  const at = [0, 1, 2].find(at => first?.[at] !== second?.[at]);
  return at === undefined ? 0 : (first?.[at] ?? 0) - (second?.[at] ?? 0);
}
