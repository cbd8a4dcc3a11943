import { useEffect } from 'react';
import { dismissArrival, useGraph } from '../../state/graph.ts';
import { showNotices, useNotices } from '../../state/notices.ts';
import { useView } from '../../state/view.ts';
import { useWords } from '../../words/index.ts';
import { mapWords } from '../../words/map.ts';
import { DeletionNote } from '../article/DeletionNote.tsx';
import { JudgementNote } from '../identity/JudgementNote.tsx';
import { ShowArrival } from './ShowArrival.tsx';

const STAYS_MS = 12_000;

/** Quiet notes over the map: what arrived, what to know of it, and that the server is gone. */
export function Notes() {
  const words = useWords(mapWords);
  const arrival = useGraph((graph) => graph.arrival);
  const connected = useGraph((graph) => graph.connected);
  const notices = useNotices();
  const language = useView((view) => view.language);
  useEffect(() => {
    if (!arrival) return;
    const timer = setTimeout(dismissArrival, STAYS_MS);
    return () => clearTimeout(timer);
  }, [arrival]);
  const [title] = arrival?.titles ?? [];
  return (
    <div className="notes" role="status">
      {!connected && <p className="note">{words.gone}</p>}
      {arrival && (
        <p className="note">
          {title === undefined ? words.dataChanged : words.arrivedTitle(title, arrival.titles.length)}
          <small>{words.arrivedCounts(arrival.nodes, arrival.facts)}</small>
          <ShowArrival arrival={arrival} />
          <button type="button" aria-label={words.close} onClick={dismissArrival}>
            ×
          </button>
        </p>
      )}
      <DeletionNote />
      <JudgementNote />
      {notices.length > 0 && (
        <div className="note">
          <ul>
            {notices.map(({ code, article, message, zh, start }) => (
              <li key={`${code} ${article} ${start} ${message}`}>{language === 'zh' ? (zh ?? message) : message}</li>
            ))}
          </ul>
          <button type="button" aria-label={words.close} onClick={() => showNotices([])}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
