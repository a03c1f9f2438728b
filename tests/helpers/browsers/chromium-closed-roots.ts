import type { CDPSession } from 'playwright-core';
import type { UiNode } from './test-browser';

type AxNode = {
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  ignored: boolean;
};

type DomNode = {
  backendNodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
};

/** Looks into the closed shadow roots of a page, which its own scripts cannot do. */
export class ClosedRoots {
  constructor(private readonly session: CDPSession) {}

  /** What the browser says of the few elements of ours that may have one of these roles: its tree of a whole page takes too long. */
  async find(roles: readonly string[]): Promise<UiNode[]> {
    const candidates = ours(await this.tree()).filter(node => roles.some(role => mayBe(role, node)));
    const found: UiNode[] = [];
    for (const { backendNodeId } of candidates) {
      const node = await this.accessible(backendNodeId);
      const role = roles.find(each => each === node?.role?.value);
      const rect = role && !node?.ignored ? await this.rectOf(backendNodeId) : undefined;
      if (!node || !role || !rect) continue;
      const has = (name: string) =>
        node.properties?.some(p => p.name === name && p.value.value === true) ?? false;
      found.push({
        role,
        name: String(node.name?.value ?? ''),
        rect,
        isFocused: has('focused'),
        isDisabled: has('disabled'),
      });
    }
    return found;
  }

  async text(): Promise<string> {
    const words: string[] = [];
    const visit = (node: DomNode, isInside: boolean) => {
      if (node.nodeName === 'STYLE') return;
      if (isInside && node.nodeType === 3) words.push(node.nodeValue);
      for (const child of childrenOf(node)) visit(child, isInside || child.shadowRootType === 'closed');
    };
    visit(await this.tree(), false);
    return words.join(' ');
  }

  private async accessible(backendNodeId: number): Promise<AxNode | undefined> {
    try {
      const { nodes } = await this.session.send('Accessibility.getPartialAXTree', {
        backendNodeId,
        fetchRelatives: false,
      });
      return (nodes as AxNode[])[0];
    } catch {
      return undefined; // it went while it was asked about
    }
  }

  private async tree(): Promise<DomNode> {
    const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    return root;
  }

  private async rectOf(backendNodeId: number): Promise<UiNode['rect'] | undefined> {
    try {
      const { quads } = (await this.session.send('DOM.getContentQuads', { backendNodeId })) as {
        quads: number[][];
      };
      const [x = 0, y = 0, right = 0, , , bottom = 0] = quads[0] ?? [];
      return quads[0] && { x, y, width: right - x, height: bottom - y };
    } catch {
      return undefined; // not laid out, so nobody can see it
    }
  }
}

/** The elements inside closed roots. */
function ours(tree: DomNode): DomNode[] {
  const found: DomNode[] = [];
  const visit = (node: DomNode, isInside: boolean) => {
    if (isInside && node.nodeType === 1) found.push(node);
    for (const child of childrenOf(node)) visit(child, isInside || child.shadowRootType === 'closed');
  };
  visit(tree, false);
  return found;
}

/** The elements that have a role by themselves. An input has it by its type, and whatever it is may be asked about. */
const IMPLIED: Record<string, readonly string[]> = {
  button: ['BUTTON', 'INPUT'],
  checkbox: ['INPUT'],
  dialog: ['DIALOG'],
  group: ['FIELDSET'],
  heading: ['H1', 'H2', 'H3'],
  radio: ['INPUT'],
};

function mayBe(role: string, { nodeName, attributes = [] }: DomNode): boolean {
  const at = attributes.indexOf('role');
  if (at >= 0 && at % 2 === 0) return attributes[at + 1] === role;
  return IMPLIED[role]?.includes(nodeName) ?? false;
}

function childrenOf(node: DomNode): DomNode[] {
  return [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
}
