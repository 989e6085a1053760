import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';

/** Files of a package unfold to no more than this in all: a small file must not fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The first day that a zip package can name, so that the same texts give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip package of texts. */
export function zipOf(files: ReadonlyMap<string, string>): Uint8Array {
  const bytes = [...files].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: NO_TIME });
}

/** The files of a zip package as text; undefined where it is none, is broken, or unfolds to too much. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  let left = MOST_BYTES;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    left -= originalSize;
    return left >= 0 && !name.endsWith('/');
  };
  try {
    const files = Object.entries(unzipSync(bytes, { filter }));
    return left < 0 ? undefined : new Map(files.map(([path, data]) => [path, strFromU8(data)]));
  } catch {
    return undefined;
  }
}
