import { useSyncExternalStore } from 'react';

const query = '(max-width: 899px)';

/** Whether the page is so narrow that rail and drawer become sheets. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
