/** An id from a name: small letters, digits and hyphens. */
export function slugOf(name: string): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  return letters.length > 1 ? letters : 'our-rules';
}
