import type { MapGraph } from '../graph/build.ts';
import type { Shown } from '../graph/shown.ts';
import type { Language } from '../state/view.ts';
import type { Focus } from './focus.ts';
import type { Palette } from './palette.ts';

/** Everything that decides how the map looks, except where the camera stands. */
export interface Scene {
  graph: MapGraph;
  shown: Pick<Shown, 'nodeIds' | 'factIds'>;
  palette: Palette;
  language: Language;
  /** What is chosen; names make room for it. */
  chosen: Focus | undefined;
  /** What stands out now: what the pointer touches, else what is chosen. */
  focus: Focus | undefined;
}
