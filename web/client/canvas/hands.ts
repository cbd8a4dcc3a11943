import type { MapGraph } from '../graph/build.ts';
import type { Renderer } from './camera.ts';
import type { Hit } from './hit.ts';

/** What a person does on the map. */
export interface Hands {
  touch(hit: Hit | undefined): void;
  choose(hit: Hit | undefined): void;
  /** A node was dragged to a place of the layout. */
  drop(node: string, x: number, y: number): void;
}

/** A hand that moves a pressed node by less than so many pixels means a click. */
const STILL = 3;

interface Ground {
  graph: MapGraph;
  hit(x: number, y: number): Hit | undefined;
}

/** Turns what the mouse and the finger do into what a person means. */
export function handleHands(renderer: Renderer, hands: Hands, ground: () => Ground): void {
  const mouse = renderer.getMouseCaptor();
  let dragged: string | undefined;
  let start = { x: 0, y: 0 };
  let moved = false;
  mouse.on('mousemovebody', (event) => {
    if (dragged === undefined) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (!moved && Math.hypot(event.x - start.x, event.y - start.y) < STILL) return;
    const { x, y } = renderer.viewportToGraph(event);
    ground().graph.mergeNodeAttributes(dragged, { x, y });
    moved = true;
  });
  let frame = 0;
  mouse.on('mousemove', ({ x, y }) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (dragged === undefined) hands.touch(ground().hit(x, y));
    });
  });
  mouse.on('mouseleave', () => {
    cancelAnimationFrame(frame);
    hands.touch(undefined);
  });
  mouse.on('mousedown', (event) => {
    const hit = ground().hit(event.x, event.y);
    dragged = hit?.on === 'node' ? hit.node : undefined;
    start = { x: event.x, y: event.y };
    moved = false;
    if (dragged !== undefined) event.preventSigmaDefault();
  });
  mouse.on('mouseup', () => {
    if (dragged !== undefined && moved) {
      const { x, y } = ground().graph.getNodeAttributes(dragged);
      hands.drop(dragged, x, -y);
    }
    dragged = undefined;
  });
  const choose = ({ event }: { event: { x: number; y: number } }) => {
    if (!moved) hands.choose(ground().hit(event.x, event.y));
  };
  renderer.on('clickNode', choose);
  renderer.on('clickStage', choose);
  renderer.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault());
}
