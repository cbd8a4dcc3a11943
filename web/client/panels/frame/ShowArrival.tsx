import { bringIntoView } from '../../canvas/bring.ts';
import type { Arrival } from '../../state/graph.ts';
import { showPage } from '../../state/view.ts';
import { useWords } from '../../words/index.ts';
import { mapWords } from '../../words/map.ts';

/** The way from the note to what arrived: the map moves there, and nothing on it. */
export function ShowArrival({ arrival }: { arrival: Arrival }) {
  const words = useWords(mapWords);
  if (arrival.nodeIds.length === 0) return null;
  const show = () => {
    showPage('map');
    bringIntoView(arrival.nodeIds);
  };
  return (
    <button type="button" className="link" title={words.showArrivalMeaning} onClick={show}>
      {words.showArrival}
    </button>
  );
}
