/** Gives the person a text file; the browser asks where to put it. */
export function offerFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Largest file read, in bytes: far above any real game. */
const LARGEST = 4_000_000;

/** The text of a file a person chose; null when it is too large or cannot be read. */
export async function readFile(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  try {
    return await file.text();
  } catch {
    return null;
  }
}
