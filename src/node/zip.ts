import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Files of a package unfold to no more than this: a small file must not fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** A zip package of texts. The same texts give the same bytes: no times are kept. */
export function zipOf(files: ReadonlyMap<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const name = Buffer.from(path, 'utf8');
    const data = Buffer.from(text, 'utf8');
    const packed = deflateRawSync(data);
    const fields = headerFields(data, packed, name.length);
    const local = Buffer.concat([uint32(LOCAL), fields, name, packed]);
    directory.push(
      Buffer.concat([
        uint32(CENTRAL),
        uint16(20),
        fields,
        uint16(0),
        uint16(0),
        uint16(0),
        uint32(0),
        uint32(offset),
        name,
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = uint16(files.size);
  const end = [
    uint32(END),
    uint16(0),
    uint16(0),
    count,
    count,
    uint32(listed.length),
    uint32(offset),
    uint16(0),
  ];
  return Buffer.concat([...bodies, listed, ...end]);
}

/** Version, flags (names in UTF-8), method, no time, 1 January 1980, checksum, sizes, lengths of name and extra. */
function headerFields(data: Buffer, packed: Buffer, nameLength: number): Buffer {
  return Buffer.concat([
    uint16(20),
    uint16(0x0800),
    uint16(8),
    uint16(0),
    uint16(0x21),
    uint32(crc32(data)),
    uint32(packed.length),
    uint32(data.length),
    uint16(nameLength),
    uint16(0),
  ]);
}

/** The files of a zip package as text; undefined where it is none, is broken, or unfolds to too much. */
export function unzip(bytes: Buffer): ReadonlyMap<string, string> | undefined {
  try {
    return filesIn(bytes);
  } catch {
    return undefined;
  }
}

function filesIn(bytes: Buffer): ReadonlyMap<string, string> | undefined {
  const end = bytes.lastIndexOf(uint32(END));
  if (end < 0) return undefined;
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  let left = MOST_BYTES;
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n -= 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) return undefined;
    const [method, packedSize] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + packedSize);
    const data = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: left });
    left -= data.length;
    if (!name.endsWith('/')) files.set(name, data.toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
}
