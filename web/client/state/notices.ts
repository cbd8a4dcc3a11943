import type { z } from 'zod';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { notice } from '../../api.ts';

type Notice = z.infer<typeof notice>;

/** What one should know of the articles that were read last. */
const noticeStore = createStore<{ notices: readonly Notice[] }>(() => ({ notices: [] }));

export function useNotices(): readonly Notice[] {
  return useStore(noticeStore, ({ notices }) => notices);
}

/** Shows these notices in place of those before. */
export function showNotices(notices: readonly Notice[]): void {
  noticeStore.setState({ notices });
}
