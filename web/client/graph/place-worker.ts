import { layOut } from '../../figure/layout.ts';
import type { PlaceTask } from './place.ts';

addEventListener('message', ({ data }: MessageEvent<PlaceTask>) => {
  postMessage([...layOut(data.nodes, data.edges, new Map(data.placed))]);
});
