import type { CDPSession } from 'playwright-core';
import type { UiNode } from './test-browser';

type AxNode = {
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
  ignored: boolean;
};

type DomNode = {
  backendNodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
  frameId?: string;
};

/** Looks into the closed shadow roots of a page, which its own scripts cannot do. */
export class ClosedRoots {
  constructor(private readonly session: CDPSession) {}

  async find(role: string): Promise<UiNode[]> {
    const tree = await this.tree();
    const ours = nodesInside(tree);
    const found: UiNode[] = [];
    for (const node of await this.accessible(framesIn(tree))) {
      const id = node.backendDOMNodeId;
      if (node.ignored || node.role?.value !== role || id === undefined || !ours.has(id)) continue;
      const rect = await this.rectOf(id);
      if (!rect) continue;
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

  private async accessible(frames: readonly string[]): Promise<AxNode[]> {
    const trees = [undefined, ...frames].map(frameId =>
      this.session.send('Accessibility.getFullAXTree', frameId === undefined ? {} : { frameId }),
    );
    return (await Promise.all(trees)).flatMap(({ nodes }) => nodes as AxNode[]);
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

function nodesInside(tree: DomNode): Set<number> {
  const ids = new Set<number>();
  const visit = (node: DomNode, isInside: boolean) => {
    if (isInside) ids.add(node.backendNodeId);
    for (const child of childrenOf(node)) visit(child, isInside || child.shadowRootType === 'closed');
  };
  visit(tree, false);
  return ids;
}

/** The frames of the page that its own process draws. */
function framesIn(node: DomNode): string[] {
  const own = node.contentDocument && node.frameId ? [node.frameId] : [];
  return [...own, ...childrenOf(node).flatMap(framesIn)];
}

function childrenOf(node: DomNode): DomNode[] {
  return [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
}
