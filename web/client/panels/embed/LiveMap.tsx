import { useEffect, useMemo, useState } from 'react';
import type { GraphSlice } from '#schema';
import type { FigureView } from '../../../api.ts';
import { placeMap, writeExplorerQuery } from '../../../figure/index.ts';
import { Canvas } from '../../canvas/Canvas.tsx';
import { findShown } from '../../graph/shown.ts';
import { openLink } from '../../state/address.ts';
import { useFilters } from '../../state/filters.ts';
import { graphStore } from '../../state/graph.ts';
import '../../styles/map.css';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

/** The explorer's own map inside an embed. */
export function LiveMap({ view, slice }: { view: FigureView; slice: GraphSlice }) {
  const [isReady, setReady] = useState(false);
  const filters = useFilters();
  const shown = useMemo(() => findShown(slice, filters), [slice, filters]);
  useEffect(() => {
    openLink(writeExplorerQuery(view));
    graphStore.setState({ stage: 'ready', slice, places: placeMap(slice) });
    setReady(true);
  }, [view, slice]);
  return <div className="live">{isReady && <Canvas shown={shown} insets={NO_INSETS} />}</div>;
}
