import { redo, undo, useHistory } from '../state/history.ts';
import { useWords } from '../words/index.ts';
import { mapWords } from '../words/map.ts';

/** The five small tools on the map. */
export function Tools({ onZoom, onFit }: { onZoom: (factor: number) => void; onFit: () => void }) {
  const words = useWords(mapWords);
  const { canUndo, canRedo } = useHistory();
  return (
    <div className="tools" role="toolbar" aria-label={words.tools}>
      <Tool name={words.zoomIn} sign="M8 3v10M3 8h10" onClick={() => onZoom(1.5)} />
      <Tool name={words.zoomOut} sign="M3 8h10" onClick={() => onZoom(1 / 1.5)} />
      <Tool name={words.fit} sign="M9.500 3H13v3.500M13 3 9 7M6.500 13H3V9.500M3 13l4-4" onClick={onFit} />
      <Tool
        name={words.undo}
        sign="M3 6h6.500a3.500 3.500 0 0 1 0 7H6M3 6l3-3M3 6l3 3"
        onClick={undo}
        disabled={!canUndo}
      />
      <Tool
        name={words.redo}
        sign="M13 6H6.500a3.500 3.500 0 0 0 0 7H10M13 6l-3-3M13 6l-3 3"
        onClick={redo}
        disabled={!canRedo}
      />
    </div>
  );
}

interface ToolProps {
  name: string;
  /** Path of the sign in a square of 16. */
  sign: string;
  onClick: () => void;
  disabled?: boolean;
}

function Tool({ name, sign, onClick, disabled = false }: ToolProps) {
  return (
    <button type="button" className="tool" aria-label={name} title={name} onClick={onClick} disabled={disabled}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={sign}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
