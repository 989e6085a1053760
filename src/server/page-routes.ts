import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { HttpError } from './http-error.ts';

/** A year: names of files under assets/ hold a hash of what is in them. */
const FOREVER = 'public, max-age=31536000, immutable';

/** The built web app: its files, and index.html for every address that is a page of it. */
export async function pageRoutes(app: FastifyInstance, dist: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: dist,
    wildcard: false,
    serve: existsSync(dist),
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.startsWith(join(dist, 'assets')) ? FOREVER : 'no-cache');
    },
  });
  app.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (isFile(path)) throw new HttpError('not-found', `There is nothing at ${path}.`);
    if (!existsSync(join(dist, 'index.html'))) throw notBuilt();
    return reply.sendFile('index.html');
  });
}

/** Pages have no dot in their last part and lie outside what only programs ask for. */
function isFile(path: string): boolean {
  return /^\/(?:content|api)(?:\/|$)/.test(path) || /\.[a-z0-9]+$/i.test(path);
}

function notBuilt(): HttpError {
  return new HttpError('page/not-built', 'The web app has not been built.', [
    'Start with `npm start`, or run `npm run build` first.',
  ]);
}
