import { createEdgeCurveProgram } from '@sigma/edge-curve';
import Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { EdgeAttributes, NodeAttributes } from '../graph/build.ts';
import { fitNodes, type Insets, naturalRatio, type Renderer, revealNode, zoomBy } from './camera.ts';
import type { Place } from './curve.ts';
import { drawLines, drawNames } from './draw.ts';
import { type Hands, handleHands } from './hands.ts';
import { findHit } from './hit.ts';
import { edgeLook, nodeLook, THINNEST } from './looks.ts';
import { findNameBoxes, type Names, placeNames, type Screen, type Word } from './names.ts';
import { nodePrograms, setPaper } from './programs.ts';
import type { Scene } from './scene.ts';

/** The map: one Sigma instance with our names and lines above it. */
export interface Atlas {
  show(scene: Scene): void;
  fit(nodes: Iterable<string>, insets: Insets, animate: boolean): void;
  reveal(node: string, insets: Insets, animate: boolean): void;
  zoom(factor: number): void;
  kill(): void;
}

const SETTLED_MS = 90;

/** Opens the map inside an element; `kill` frees its WebGL contexts. */
export function openAtlas(container: HTMLElement, first: Scene, hands: Hands): Atlas {
  let scene = first;
  let names: Names = new Map();
  let words: Word[] = [];
  let namedAt = Number.NaN;
  let natural = 1;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const renderer: Renderer = new Sigma<NodeAttributes, EdgeAttributes>(scene.graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    defaultDrawNodeHover: () => {},
    nodeProgramClasses: nodePrograms,
    nodeHoverProgramClasses: {},
    edgeProgramClasses: { curve: createEdgeCurveProgram() },
    defaultNodeType: 'circle',
    defaultEdgeType: 'curve',
    minEdgeThickness: THINNEST,
    antiAliasingFeather: 1,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    zoomDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 160,
    inertiaDuration: 0,
    zoomToSizeRatioFunction: (ratio) => Math.max(0.8, Math.sqrt(ratio / natural)),
    nodeReducer: (id, data) => nodeLook(data, scene.palette, scene.focus, scene.shown.nodeIds.has(id)),
    edgeReducer: (id, data) => edgeLook(data, scene.palette, scene.focus, scene.shown.factIds.has(id)),
  });
  renderer.setCustomBBox(renderer.getBBox());
  const below = addLayer(renderer, 'lines', 'nodes');
  const above = addLayer(renderer, 'names', 'mouse');

  // A node's place is asked for many times between two pictures.
  const places = new Map<string, Place>();
  const screen: Screen = {
    place: (node) => {
      const known = places.get(node);
      if (known) return known;
      const place = renderer.graphToViewport(scene.graph.getNodeAttributes(node));
      places.set(node, place);
      return place;
    },
    radius: (node) => renderer.scaleSize(scene.graph.getNodeAttribute(node, 'size')),
    frame: () => {
      const { width, height } = renderer.getDimensions();
      return { left: 4, top: 4, right: width - 4, bottom: height - 4 };
    },
  };
  const screenAt = (cameraState: CameraState): Screen => ({
    ...screen,
    place: (node) => renderer.graphToViewport(scene.graph.getNodeAttributes(node), { cameraState }),
    radius: (node) => renderer.scaleSize(scene.graph.getNodeAttribute(node, 'size'), cameraState.ratio),
  });
  const nameAgain = () => {
    clearTimeout(settle);
    namedAt = renderer.getCamera().ratio;
    names = placeNames(scene, screen);
  };
  const draw = () => {
    places.clear();
    const { ratio } = renderer.getCamera();
    if (Number.isNaN(namedAt)) nameAgain();
    else if (ratio !== namedAt) {
      clearTimeout(settle);
      settle = setTimeout(() => {
        nameAgain();
        renderer.scheduleRender();
      }, SETTLED_MS);
    }
    drawLines(clear(below, renderer), scene, screen);
    words = drawNames(clear(above, renderer), scene, names, screen);
  };
  renderer.on('afterRender', draw);
  const measure = () => {
    natural = naturalRatio(renderer);
    namedAt = Number.NaN;
  };
  renderer.on('resize', measure);
  measure();
  handleHands(renderer, hands, () => ({
    graph: scene.graph,
    hit: (x, y) => findHit(scene, screen, names, words, x, y),
  }));

  return {
    show(next) {
      const before = scene;
      scene = next;
      setPaper(next.palette.paper);
      if (next.graph !== before.graph) renderer.setGraph(next.graph);
      if (next.graph !== before.graph || next.shown !== before.shown || next.chosen !== before.chosen)
        namedAt = Number.NaN;
      renderer.refresh({ skipIndexation: next.graph === before.graph, schedule: true });
    },
    fit(nodes, insets, animate) {
      const ids = [...nodes];
      fitNodes(renderer, ids, insets, (camera) => findNameBoxes(scene, screenAt(camera), ids), animate);
    },
    reveal: (node, insets, animate) => revealNode(renderer, node, insets, animate),
    zoom: (factor) => zoomBy(renderer, factor, true),
    kill() {
      clearTimeout(settle);
      renderer.kill();
    },
  };
}

function addLayer(renderer: Renderer, id: string, before: string): HTMLCanvasElement {
  return renderer.createCanvas(id, { beforeLayer: before, style: { pointerEvents: 'none' } });
}

/** Empties a layer and brings it to the size of the map and the sharpness of the screen. */
function clear(canvas: HTMLCanvasElement, renderer: Renderer): CanvasRenderingContext2D {
  const { width, height } = renderer.getDimensions();
  const sharpness = window.devicePixelRatio || 1;
  const [wide, high] = [Math.round(width * sharpness), Math.round(height * sharpness)];
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext('2d');
  if (!context)
    throw new Error('This browser gives no canvas to draw names on: try a current Chrome, Edge, Firefox or Safari');
  context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
