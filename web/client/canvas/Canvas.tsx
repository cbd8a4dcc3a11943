import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { buildGraph } from '../graph/build.ts';
import type { Shown } from '../graph/shown.ts';
import { moveNode, useGraph } from '../state/graph.ts';
import { select, selectAlso, useSelection } from '../state/selection.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../words/index.ts';
import { mapWords } from '../words/map.ts';
import { type Atlas, openAtlas } from './atlas.ts';
import { bringIntoView, useBrought } from './bring.ts';
import type { Insets } from './camera.ts';
import { findFocus, type Touched } from './focus.ts';
import type { Hit } from './hit.ts';
import { type Palette, readPalette } from './palette.ts';
import type { Scene } from './scene.ts';
import { Tools } from './Tools.tsx';

/** The map itself. It keeps one renderer as long as it is on the page; what it shows comes from the state. */
export function Canvas({ shown, insets }: { shown: Shown; insets: Insets }) {
  const words = useWords(mapWords);
  const container = useRef<HTMLDivElement>(null);
  const [atlas, setAtlas] = useState<Atlas>();
  const [touched, setTouched] = useState<Touched>({});
  const slice = useGraph((graph) => graph.slice);
  const places = useGraph((graph) => graph.places);
  const language = useView((view) => view.language);
  const selection = useSelection();
  const palette = usePalette();
  const graph = useMemo(() => (slice ? buildGraph(slice, places) : undefined), [slice, places]);
  const scene = useMemo<Scene | undefined>(() => {
    if (!graph) return undefined;
    const chosen = findFocus(graph, selection, {});
    const isTouching = touched.node !== undefined || touched.edge !== undefined;
    return {
      graph,
      shown,
      palette,
      language,
      chosen,
      focus: isTouching ? findFocus(graph, selection, touched) : chosen,
    };
  }, [graph, shown, palette, language, selection, touched]);

  const touch = useEffectEvent((hit: Hit | undefined) => {
    const next = hit?.on === 'node' ? { node: hit.node } : hit?.on === 'edge' ? { edge: hit.edge } : {};
    setTouched((now) => (now.node === next.node && now.edge === next.edge ? now : next));
  });
  const choose = useEffectEvent((hit: Hit | undefined) => {
    if (!hit) select({});
    else if (hit.on === 'node') select({ entity: hit.node });
    else selectAlso({ entity: undefined, fact: hit.edge });
  });
  const open = useEffectEvent((element: HTMLElement) => {
    if (!scene) return undefined;
    const opened = openAtlas(element, scene, { touch, choose, drop: moveNode });
    opened.show(scene);
    // At the same scale whether or not a link has chosen something: a place on the map is always the same place.
    opened.fit(shown.nodeIds, { ...insets, right: 0 }, false);
    if (selection.entity !== undefined) opened.reveal(selection.entity, insets, false);
    return opened;
  });
  const isReady = scene !== undefined;
  useEffect(() => {
    if (!container.current || !isReady) return;
    const opened = open(container.current);
    setAtlas(opened);
    return () => opened?.kill();
  }, [isReady]);
  useEffect(() => {
    if (scene) atlas?.show(scene);
  }, [atlas, scene]);
  const target = selection.entity;
  const bring = useEffectEvent((node: string) => atlas?.reveal(node, insets, true));
  useEffect(() => {
    if (target !== undefined) bring(target);
  }, [target]);
  const brought = useBrought();
  const showBrought = useEffectEvent(() => {
    atlas?.fit(
      brought.filter((node) => shown.nodeIds.has(node)),
      insets,
      true,
    );
    bringIntoView([]);
  });
  useEffect(() => {
    if (atlas && brought.length > 0) showBrought();
  }, [atlas, brought]);

  return (
    <section className="map" aria-label={words.mapLabel(shown.nodes.length, shown.facts.length)}>
      <div
        ref={container}
        className={touched.node !== undefined || touched.edge !== undefined ? 'map-canvas touching' : 'map-canvas'}
        aria-hidden="true"
      />
      <Tools onZoom={(factor) => atlas?.zoom(factor)} onFit={() => atlas?.fit(shown.nodeIds, insets, true)} />
    </section>
  );
}

/** The colours of the map, again after every change of the theme. */
function usePalette(): Palette {
  const theme = useView((view) => view.theme);
  const [palette, setPalette] = useState<Palette>(readPalette);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme on the page decides what is read
  useEffect(() => {
    const read = () => setPalette(readPalette());
    read();
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', read);
    return () => system.removeEventListener('change', read);
  }, [theme]);
  return palette;
}
