import { useEffect, useState } from 'react';

const CHANNEL = 'zone-graph-alive';

/**
 * Whether this embed is alive; waking it puts the others of the page to rest, because a browser draws only a few maps
 * at a time.
 */
export function useOneAlive(): [boolean, (isAlive: boolean) => void] {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => {
    if (!isAlive) return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage('alive');
    channel.onmessage = () => setAlive(false);
    return () => channel.close();
  }, [isAlive]);
  return [isAlive, setAlive];
}
