import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { Box } from '../../figure/labels.ts';
import type { EdgeAttributes, NodeAttributes } from '../graph/build.ts';

export type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

/** Parts of the map that something else covers, in pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

const MOTION_MS = 200;
/** Room for names around the outermost nodes, in pixels; on a narrow map less at the sides. */
const MARGIN = { x: 76, top: 30, bottom: 52 };
const findMargin = (width: number) => Math.min(MARGIN.x, Math.max(20, width * 0.065));
/** Distance that names keep from the edge, in pixels. */
const EDGE = 4;
/** So many times at most a fit makes room for names. */
const ROUNDS = 3;
const whole: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };

/** The camera's ratio at which one unit of the layout is one pixel of the screen. */
export function naturalRatio(renderer: Renderer): number {
  const origin = renderer.graphToViewport({ x: 0, y: 0 }, { cameraState: whole });
  const unit = renderer.graphToViewport({ x: 1_000, y: 0 }, { cameraState: whole });
  return Math.hypot(unit.x - origin.x, unit.y - origin.y) / 1_000;
}

/** Moves the camera so that these nodes fill the free part of the map, never larger than is good for reading. */
export function fitNodes(
  renderer: Renderer,
  nodes: readonly string[],
  insets: Insets,
  findNames: (camera: CameraState) => readonly Box[],
  animate: boolean,
): void {
  const { width, height } = renderer.getDimensions();
  let state = findFit(renderer, nodes, insets);
  // Names may stand out further than the margin has room for: then the free part shrinks by as much.
  let inner = insets;
  for (let round = 0; state && round < ROUNDS; round++) {
    const names = findNames(state);
    const over = (distances: number[]) => Math.max(0, ...distances);
    const out: Insets = {
      top: over(names.map(({ top }) => insets.top + EDGE - top)),
      right: over(names.map(({ right }) => right - (width - insets.right - EDGE))),
      bottom: over(names.map(({ bottom }) => bottom - (height - insets.bottom))),
      left: over(names.map(({ left }) => insets.left + EDGE - left)),
    };
    if (out.top + out.right + out.bottom + out.left === 0) break;
    inner = {
      top: inner.top + out.top,
      right: inner.right + out.right,
      bottom: inner.bottom + out.bottom,
      left: inner.left + out.left,
    };
    state = findFit(renderer, nodes, inner);
  }
  if (state) moveTo(renderer, state, animate);
}

/** The camera's state in which these nodes fill what the insets leave free, with a margin around them. */
function findFit(renderer: Renderer, nodes: readonly string[], insets: Insets): CameraState | undefined {
  const graph = renderer.getGraph();
  const points = nodes
    .filter((id) => graph.hasNode(id))
    .map((id) => renderer.graphToViewport(graph.getNodeAttributes(id), { cameraState: whole }));
  if (points.length === 0) return undefined;
  const { width, height } = renderer.getDimensions();
  const { left, right, top, bottom } = boxAround(points);
  const margin = findMargin(width);
  const freeWidth = width - insets.left - insets.right - 2 * margin;
  const freeHeight = height - insets.top - insets.bottom - MARGIN.top - MARGIN.bottom;
  const closest = naturalRatio(renderer) / 1.35;
  const ratio = Math.max((right - left) / Math.max(80, freeWidth), (bottom - top) / Math.max(80, freeHeight), closest);
  const middle = renderer.viewportToFramedGraph(
    { x: (left + right) / 2, y: (top + bottom) / 2 },
    { cameraState: whole },
  );
  const target = {
    x: insets.left + margin + freeWidth / 2,
    y: insets.top + MARGIN.top + freeHeight / 2,
  };
  return centreOn(renderer, middle, target, ratio);
}

/**
 * Moves the camera, at the same zoom, so that a node and its neighbours come into the free part of the map, or the node
 * alone where they do not fit; not at all where they are in view.
 */
export function revealNode(renderer: Renderer, node: string, insets: Insets, animate: boolean): void {
  const graph = renderer.getGraph();
  if (!graph.hasNode(node)) return;
  const { width, height } = renderer.getDimensions();
  const place = (id: string) => renderer.graphToViewport(graph.getNodeAttributes(id));
  const margin = findMargin(width);
  const free = {
    left: insets.left + margin,
    right: width - insets.right - margin,
    top: insets.top + MARGIN.top,
    bottom: height - insets.bottom - MARGIN.bottom,
  };
  const around = boxAround([node, ...graph.neighbors(node)].map(place));
  const fits =
    around.right - around.left <= free.right - free.left && around.bottom - around.top <= free.bottom - free.top;
  const box = fits ? around : boxAround([place(node)]);
  const x = shiftInto(box.left, box.right, free.left, free.right);
  const y = shiftInto(box.top, box.bottom, free.top, free.bottom);
  if (x === 0 && y === 0) return;
  const middle = renderer.viewportToFramedGraph({ x: width / 2 - x, y: height / 2 - y });
  moveTo(renderer, { ...renderer.getCamera().getState(), ...middle }, animate);
}

function boxAround(points: readonly { x: number; y: number }[]) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** How far to move a stretch so that it lies within another. */
function shiftInto(from: number, to: number, low: number, high: number): number {
  if (from < low) return low - from;
  return to > high ? high - to : 0;
}

/** Makes everything larger (a factor above 1) or smaller around the middle of the map. */
export function zoomBy(renderer: Renderer, factor: number, animate: boolean): void {
  const camera = renderer.getCamera();
  moveTo(renderer, { ...camera.getState(), ratio: camera.getBoundedRatio(camera.ratio / factor) }, animate);
}

/** The camera's state in which a point of the framed graph stands at a place of the screen. */
function centreOn(
  renderer: Renderer,
  framed: { x: number; y: number },
  target: { x: number; y: number },
  ratio: number,
): CameraState {
  const { width, height } = renderer.getDimensions();
  const mirrored = { x: width - target.x, y: height - target.y };
  return {
    ...renderer.viewportToFramedGraph(mirrored, { cameraState: { ...framed, angle: 0, ratio } }),
    angle: 0,
    ratio,
  };
}

function moveTo(renderer: Renderer, state: CameraState, animate: boolean): void {
  if (animate && !matchMedia('(prefers-reduced-motion: reduce)').matches)
    void renderer.getCamera().animate(state, { duration: MOTION_MS, easing: 'quadraticOut' });
  else renderer.getCamera().setState(state);
}
