import { useEffect, useRef } from 'react';

/** Shows a finished figure; its text can be selected, and its links followed. */
export function FigureFrame({ svg }: { svg: string }) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    frame.current?.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
  }, [svg]);
  return <figure ref={frame} className="figure-frame" />;
}
