const two = (value: number): string => String(value).padStart(2, '0');

/** Local date and time in a name that sorts by itself: two files of one day stay apart. */
export function stampOf(when: Date): string {
  const day = [when.getFullYear(), two(when.getMonth() + 1), two(when.getDate())].join('-');
  return `${day}-${two(when.getHours())}h${two(when.getMinutes())}`;
}

/** Gives the person a text file, named after what it holds and when it was given; the browser asks where to put it. */
export function offerFile(stem: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${stem}-${stampOf(new Date())}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

/** Largest file read, in bytes: the longest text a save may be, in the widest encoding. */
const LARGEST = 8_000_000;

/** What the first bytes tell: an editor may save a file again as UTF-16, with its mark or without. A file begins by '{'. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  return 'utf-8';
}

/** The text in these bytes, without its mark; what is no UTF-8 was saved again in the old western alphabet. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The text of a file a person chose; null when it is too large or cannot be read. */
export async function readFile(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  try {
    return textOf(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}
