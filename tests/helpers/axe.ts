import axe from 'axe-core';

/** What axe finds wrong with the markup. jsdom paints nothing, so contrast is measured in real browsers. */
export async function accessibilityFaults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
