import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { contentRoutes } from './content-routes.ts';
import { ContentStore } from './content-store.ts';
import { HttpError } from './http-error.ts';
import { pageRoutes } from './page-routes.ts';

export interface AppSettings {
  /** The content folder. */
  readonly scenarioFolder: string;
  /** Paths of content files are shown as seen from here. */
  readonly shownFrom: string;
  /** The built web app. */
  readonly dist: string;
  readonly log?: boolean;
}

/** The server without a socket. */
export async function createApp({
  scenarioFolder,
  shownFrom,
  dist,
  log = false,
}: AppSettings): Promise<FastifyInstance> {
  const app = fastify({
    logger: log ? { level: 'warn' } : false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, _request, reply) => {
      const { status, body } = asHttpError(error);
      reply.raw
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify(body));
    },
  });
  await app.register(helmet, {
    contentSecurityPolicy: { directives: POLICY },
    strictTransportSecurity: false,
  });
  await app.register(compress, { threshold: 1024 });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const told = asHttpError(error);
    if (told.code === 'internal') request.log.error(error);
    return answer(reply, told);
  });
  app.setNotFoundHandler((request, reply) =>
    answer(reply, new HttpError('not-found', `There is nothing at ${request.method} ${request.url}.`)),
  );
  app.get('/health', async () => ({ status: 'ok' }));
  contentRoutes(app, new ContentStore(scenarioFolder, shownFrom));
  await pageRoutes(app, dist);
  return app;
}

/** Everything from here and nothing inline; `data:` for small pictures, `blob:` for files that the page lets one save. */
const POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  mediaSrc: ["'self'", 'data:', 'blob:'],
  workerSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  frameAncestors: ["'self'"],
  // The page is served over plain http on a company's own network too.
  upgradeInsecureRequests: null,
};

function answer(reply: FastifyReply, error: HttpError): FastifyReply {
  return reply.code(error.status).send(error.body);
}

function asHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 404) return new HttpError('not-found', 'There is nothing at this address.');
  if (status >= 400 && status < 500) {
    return new HttpError('bad-address', 'The address cannot be read.', [
      'Check it for a stray % or other odd characters.',
    ]);
  }
  return new HttpError('internal', 'Something went wrong on the server.', [
    'Try again; if it stays, the words are in its log.',
  ]);
}
