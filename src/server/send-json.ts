import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A value as it goes out. */
interface Packed {
  readonly body: string;
  readonly etag: string;
  /** Made when it is first asked for. Every browser that we promise reads gzip, over plain http too. */
  gzipped?: Promise<Buffer>;
}

/** What stays the same object is packed once: a text model is 1.6 MB, and its packing would hold up all others. */
const packed = new WeakMap<object, Packed>();

const gzipAsync = promisify(gzip);

/** JSON that may change at any time: kept by the browser, asked about every time, not sent again where it is the same. */
export async function sendJson(
  request: FastifyRequest,
  reply: FastifyReply,
  value: object,
): Promise<FastifyReply> {
  const pack = packOf(value);
  const { etag, body } = pack;
  reply.header('etag', etag).header('cache-control', 'no-cache').type('application/json; charset=utf-8');
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim()) ?? [];
  if (known.includes(etag) || known.includes('*')) return reply.code(304).send();
  if (!takesGzip(request)) return reply.send(body);
  pack.gzipped ??= gzipAsync(body);
  return reply
    .header('content-encoding', 'gzip')
    .header('vary', 'accept-encoding')
    .send(await pack.gzipped);
}

function packOf(value: object): Packed {
  const known = packed.get(value);
  if (known) return known;
  const body = JSON.stringify(value);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const pack = { body, etag };
  packed.set(value, pack);
  return pack;
}

function takesGzip({ headers }: FastifyRequest): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(headers['accept-encoding']?.toString() ?? '');
}
