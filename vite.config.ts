import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('./web'),
  plugins: [react()],
  build: {
    outDir: path('./dist'),
    emptyOutDir: true,
    rolldownOptions: { input: [path('./web/index.html'), path('./web/embed.html')] },
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env.PORT ?? 4870}` } },
  test: {
    root: path('.'),
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
