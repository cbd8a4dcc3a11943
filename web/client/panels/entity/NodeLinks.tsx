import type { GraphNode } from '#schema';
import { choose } from '../../state/choose.ts';

/** Names that lead to their entities. */
export function NodeLinks({ nodes }: { nodes: readonly GraphNode[] }) {
  return (
    <ul className="node-links">
      {nodes.map((node) => (
        <li key={node.id}>
          <button type="button" className="node-link" onClick={() => void choose(node.id)}>
            {node.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
