import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelFile } from '../../src/contract/content.ts';
import {
  actTextsSchema,
  catalogueSchema,
  errorBodySchema,
  ruleTextsSchema,
} from '../../src/contract/content-schema.ts';
import { READER_WORDS } from '../../src/core/reading/reader-words.lexicon.ts';
import { hashOf } from '../../src/core/base/hash.ts';
import { parInputs } from '../../src/core/explore/par-inputs.ts';
import { parMaterial } from '../../src/core/explore/par-material.ts';
import { RULES } from '../../src/core/rules/catalogue.ts';
import { parFile } from '../../src/core/scenario/par-file.ts';
import { scenarioSchema } from '../../src/core/scenario/schema/scenario-schema.ts';
import { personaSchema } from '../../src/core/scenario/schema/persona-schema.ts';
import { rubricSchema } from '../../src/core/scenario/schema/rubric-schema.ts';
import { loadContent } from '../../src/node/load-content.ts';
import { createApp } from '../../src/server/create-app.ts';
import { change, SCENARIO_PATH, starterSources } from '../support/starter.ts';

const folder = mkdtempSync(join(tmpdir(), 'steadyline-server-'));
const dist = join(folder, 'dist');
let app: FastifyInstance;

function put(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(async () => {
  for (const { path, text } of starterSources()) put(path, text);
  put('dist/index.html', '<!doctype html><title>稳线</title>');
  put('dist/assets/index-abc123.js', `export const filler = '${'x'.repeat(4000)}';`);
  put('dist/sw.js', '');
  app = await createApp({ scenarioFolder: join(folder, 'scenarios'), shownFrom: folder, dist });
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe('content', () => {
  it('lists what can be played', async () => {
    const catalogue = catalogueSchema.parse((await app.inject('/content/catalogue.json')).json());
    expect(catalogue.cases).toMatchObject([
      {
        status: 'ready',
        id: 'new-scenario',
        personas: ['new-persona'],
        guided: true,
        chances: { 'new-persona': expect.any(Object) },
      },
    ]);
    expect(catalogue.personas).toMatchObject([{ status: 'ready', id: 'new-persona' }]);
    expect(catalogue.models.zh).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives compiled files', async () => {
    scenarioSchema.parse((await app.inject('/content/scenarios/new-scenario.json')).json());
    personaSchema.parse((await app.inject('/content/personas/new-persona.json')).json());
    rubricSchema.parse((await app.inject('/content/rubrics/default.json')).json());
  });

  it('gives par and floor of a case while they are fresh, and says how to make them where they are not', async () => {
    const path = join(folder, 'scenarios/new-scenario/par.yaml');
    const material = parMaterial(await loadContent(join(folder, 'scenarios'), folder), 'new-scenario', RULES);
    const estimates = [{ persona: 'new-persona', mode: 'guided' as const, par: 90, floor: 20 }];
    const write = (inputs: string): void =>
      writeFileSync(path, parFile({ format: 1, inputs, how: 'test', estimates }));
    write(material ? parInputs(material) : '');
    expect((await app.inject('/content/pars/new-scenario.json')).json()).toMatchObject({ estimates });
    write('1'.repeat(64));
    const stale = await app.inject('/content/pars/new-scenario.json');
    expect(stale.statusCode).toBe(404);
    expect(errorBodySchema.parse(stale.json()).tips[0]).toContain('par new-scenario --write');
    rmSync(path);
  });

  it.each(['zh', 'en'])('gives the words of rules and acts and the text model in %s', async (lang) => {
    ruleTextsSchema.parse((await app.inject(`/content/rules/${lang}.json`)).json());
    actTextsSchema.parse((await app.inject(`/content/acts/${lang}.json`)).json());
    expect((await app.inject(`/content/kpis/${lang}.json`)).json()).toHaveProperty('csat.need-met');
    expect((await app.inject(`/content/models/${lang}.json`)).statusCode).toBe(200);
  });

  it.each(['zh', 'en'] as const)(
    'gives text model and words in %s together with the hash that bundles need',
    async (lang) => {
      const { model, words, hash } = (await app.inject(`/content/models/${lang}.json`)).json<ModelFile>();
      const catalogue = catalogueSchema.parse((await app.inject('/content/catalogue.json')).json());
      expect(words).toEqual(READER_WORDS[lang]);
      expect(hash).toBe(hashOf({ model, words }));
      expect(hash).toBe(catalogue.models[lang]);
    },
  );

  it.each([
    ['gzip, deflate, br', 'gzip'],
    ['gzip;q=0.5', 'gzip'],
    ['gzip;q=0, identity', undefined],
  ])('comes as it is asked for: %s', async (accepted, encoding) => {
    const url = '/content/scenarios/new-scenario.json';
    const answer = await app.inject({ url, headers: { 'accept-encoding': accepted } });
    expect(answer.headers['content-encoding']).toBe(encoding);
    const body = encoding === 'gzip' ? gunzipSync(answer.rawPayload).toString() : answer.body;
    expect(JSON.parse(body)).toEqual((await app.inject(url)).json());
  });

  it('answers 304 where the browser has the same already', async () => {
    const first = await app.inject('/content/scenarios/new-scenario.json');
    const etag = String(first.headers.etag);
    const second = await app.inject({
      url: '/content/scenarios/new-scenario.json',
      headers: { 'if-none-match': etag },
    });
    expect([second.statusCode, second.body]).toEqual([304, '']);
  });

  it('shows an edit on the next request, and a mistake with its line and cure instead of failing', async () => {
    const text = starterSources()[0]?.text ?? '';
    put(SCENARIO_PATH, change(text, 'fault: confirmed', 'fault: confirmd'));
    const catalogue = catalogueSchema.parse((await app.inject('/content/catalogue.json')).json());
    expect(catalogue.cases).toMatchObject([
      {
        status: 'broken',
        id: 'new-scenario',
        diagnostics: [{ code: 'schema/unknown-value', mend: { en: 'Did you mean `confirmed`?' } }],
      },
    ]);
    const broken = await app.inject('/content/scenarios/new-scenario.json');
    expect([broken.statusCode, errorBodySchema.parse(broken.json()).code]).toEqual([422, 'content/broken']);
    put(SCENARIO_PATH, text);
    expect((await app.inject('/content/scenarios/new-scenario.json')).statusCode).toBe(200);
  });
});

describe('errors are told in one form', () => {
  it.each([
    ['/content/scenarios/new-scenari.json', 404, 'content/unknown'],
    ['/content/models/fr.json', 404, 'content/unknown'],
    ['/content/nothing', 404, 'not-found'],
    ['/content/%E0%A4%A.json', 400, 'bad-address'],
    ['/%', 400, 'bad-address'],
    ['/missing.js', 404, 'not-found'],
    ['/../package.json', 404, 'not-found'],
    ['/api/anything', 404, 'not-found'],
  ])('%s', async (url, status, code) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(status);
    expect(errorBodySchema.parse(answer.json()).code).toBe(code);
  });

  it('names what was probably meant', async () => {
    const { tips } = errorBodySchema.parse((await app.inject('/content/scenarios/new-scenari.json')).json());
    expect(tips[0]).toBe('Did you mean new-scenario?');
  });

  it('a POST to a page is no page', async () => {
    expect((await app.inject({ method: 'POST', url: '/practise' })).statusCode).toBe(404);
  });
});

describe('the web app', () => {
  it.each(['/', '/practise/new-scenario', '/debrief/7?x=1'])(
    '%s is index.html, asked about every time',
    async (url) => {
      const answer = await app.inject(url);
      expect(answer.body).toContain('稳线');
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it('keeps hashed files for good, compresses them, and asks about the others', async () => {
    const asset = await app.inject({ url: '/assets/index-abc123.js', headers: { 'accept-encoding': 'br' } });
    expect(asset.headers['cache-control']).toContain('immutable');
    expect(asset.headers['content-encoding']).toBe('br');
    expect((await app.inject('/sw.js')).headers['cache-control']).toBe('no-cache');
  });

  it('lets nothing inline and nothing from elsewhere run', async () => {
    const policy = String((await app.inject('/')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  it('says how to build it where it has not been built', async () => {
    const bare = await createApp({
      scenarioFolder: folder,
      shownFrom: folder,
      dist: join(folder, 'nowhere'),
    });
    const answer = await bare.inject('/');
    expect([answer.statusCode, errorBodySchema.parse(answer.json()).code]).toEqual([503, 'page/not-built']);
    await bare.close();
  });

  it('tells that it is alive', async () => {
    expect((await app.inject('/health')).json()).toEqual({ status: 'ok' });
  });
});
