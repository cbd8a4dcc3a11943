import { changeEvent, eventsPath } from '../../api.ts';
import { graphStore, hearVersion, loadGraph } from './graph.ts';

const RETRY_MS = 2_000;

/**
 * Listens to the server: loads the graph again whenever the data changed, and says when nobody answers. A hidden tab
 * does not listen, for a browser holds only about six connections to a server; seen again, it is told the version anew.
 */
export function listenToChanges(): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    source = new EventSource(eventsPath);
    source.onopen = () => {
      const wasGone = !graphStore.getState().connected;
      graphStore.setState({ connected: true });
      if (wasGone || graphStore.getState().stage === 'failed') void loadGraph();
    };
    source.onmessage = ({ data }: MessageEvent<string>) => {
      hearVersion(changeEvent.parse(JSON.parse(data)).version);
    };
    source.onerror = () => {
      source?.close();
      graphStore.setState({ connected: false });
      retry = setTimeout(listen, RETRY_MS);
    };
  };
  const hush = () => {
    source?.close();
    clearTimeout(retry);
  };
  const follow = () => {
    hush();
    if (!document.hidden) listen();
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    hush();
  };
}
