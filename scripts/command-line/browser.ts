import { spawn } from 'node:child_process';

/** Shows an address in the user's browser; where there is none, nothing happens. */
export function openBrowser(url: string): void {
  const [command, ...rest]: [string, ...string[]] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const child = spawn(command, rest, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
