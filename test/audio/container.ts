import { readFileSync } from 'node:fs';

/** How long a WebM file says it lasts, in milliseconds: its Duration, in units of its TimestampScale. */
function webmDuration(file: Buffer): number {
  const scaleAt = file.indexOf(Buffer.from([0x2a, 0xd7, 0xb1, 0x83]));
  const scale = scaleAt < 0 ? 1_000_000 : file.readUIntBE(scaleAt + 4, 3);
  const at = file.indexOf(Buffer.from([0x44, 0x89, 0x88]));
  if (at < 0) throw new Error('no Duration in this WebM file');
  return (file.readDoubleBE(at + 3) * scale) / 1e6;
}

/** How long an MP4 file says it lasts, in milliseconds: the duration of its movie header, version 0. */
function mp4Duration(file: Buffer): number {
  const at = file.indexOf('mvhd');
  if (at < 0 || file[at + 4] !== 0) throw new Error('no movie header of version 0 in this MP4 file');
  return (file.readUInt32BE(at + 20) / file.readUInt32BE(at + 16)) * 1000;
}

/** The duration that a sound file declares, in milliseconds. */
export function durationOf(path: string): number {
  const file = readFileSync(path);
  return path.endsWith('.webm') ? webmDuration(file) : mp4Duration(file);
}
