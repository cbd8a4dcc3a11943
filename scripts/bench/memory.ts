import { readFileSync } from 'node:fs';

/** Resident memory of a process in MB without its children, as Linux tells it; 0 where there is none. */
export function readMemory(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readAbout(pid, 'status')) ?? [];
  return Number(kilobytes) / 1e3;
}

/** The process that holds the embedded database of this one. */
export function findDatabase(pid: number): number | undefined {
  const children = readAbout(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return children.find((child) => readAbout(child, 'cmdline').includes('embedded-process'));
}

function readAbout(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
