import { changeEvent, eventsPath } from '../../api.ts';
import { graphStore, hearVersion, loadGraph } from './graph.ts';

const RETRY_MS = 2_000;

/** Listens to the server: loads the graph again whenever the data changed, and says when nobody answers. */
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
  listen();
  return () => {
    source?.close();
    clearTimeout(retry);
  };
}
