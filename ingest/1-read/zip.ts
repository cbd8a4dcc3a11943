import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './unreadable.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const TAG = 0x3c;

/** What the parts of an archive may have together. */
export interface Bounds {
  bytes: number;
  /** Tags of XML: each costs memory, however short it is. */
  tags: number;
}

/**
 * Unpacks the parts of an archive whose names fit, to see that they are whole and not larger than told.
 * @returns Their names.
 * @throws Unreadable for an archive that is broken or would grow beyond all bounds.
 */
export function checkArchive(bytes: Uint8Array, wanted: RegExp, most: Bounds): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  const left = { ...most };
  try {
    const end = findEnd(file);
    let at = file.readUInt32LE(end + 16);
    for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
      if (file.readUInt32LE(at) !== ENTRY) throw new RangeError('its table of contents is broken');
      const nameLength = file.readUInt16LE(at + 28);
      const name = file.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength);
      if (wanted.test(name)) {
        const part = unpack(file, at, left.bytes);
        left.bytes -= part.length;
        for (const byte of part) if (byte === TAG) left.tags -= 1;
        if (left.tags < 0) throw new Unreadable('over-long', `more than ${most.tags} tags`);
        names.push(name);
      }
      at += ENTRY_BYTES + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new Unreadable('over-long', `${most.bytes / 1e6} MB when unpacked`);
    throw new Unreadable('damaged', code === undefined ? message : 'its parts cannot be unpacked');
  }
  return names;
}

function findEnd(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1) {
    if (file.readUInt32LE(at) === END) return at;
  }
  throw new RangeError('its end is missing');
}

function unpack(file: Buffer, entry: number, left: number): Buffer {
  const packed = file.readUInt32LE(entry + 20);
  const local = file.readUInt32LE(entry + 42);
  const start = local + LOCAL_BYTES + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const part = file.subarray(start, start + packed);
  if (part.length < packed) throw new RangeError('a part is cut off');
  if (file.readUInt16LE(entry + 10) !== DEFLATED) return part;
  return inflateRawSync(part, { maxOutputLength: Math.max(1, left) });
}
