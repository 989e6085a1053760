import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { closest } from '../core/base/closest.ts';
import { LANGS, type Lang } from '../core/base/lang.ts';
import type { ContentFile } from '../core/scenario/compile/read-content.ts';
import { loadActTexts } from '../node/load-act-texts.ts';
import { loadKpiWords } from '../node/load-kpi-words.ts';
import { loadReasonWords } from '../node/load-reason-words.ts';
import { loadRuleTexts } from '../node/load-rule-texts.ts';
import { loadTextModel } from '../node/load-text-model.ts';
import { catalogueOf } from './catalogue.ts';
import type { ContentStore } from './content-store.ts';
import { freshPar } from './fresh-par.ts';
import { HttpError } from './http-error.ts';
import { sendJson } from './send-json.ts';

/** Everything that the page needs to play, compiled. */
export function contentRoutes(app: FastifyInstance, store: ContentStore): void {
  const give = (path: string, find: (name: string) => Promise<object>): void => {
    app.get<{ Params: { name: string } }>(`/content/${path}/:name.json`, async (request, reply) =>
      sendJson(request, reply, await find(request.params.name)),
    );
  };
  app.get('/content/catalogue.json', async (request: FastifyRequest, reply: FastifyReply) =>
    sendJson(request, reply, catalogueOf(await store.current(), await modelHashes())),
  );
  give('scenarios', async (name) => compiled('scenario', name, (await store.current()).scenarios));
  give('personas', async (name) => compiled('persona', name, (await store.current()).personas));
  give('rubrics', async (name) => compiled('rubric', name, (await store.current()).rubrics));
  give('pars', async (name) => freshPar(await store.current(), name));
  give('models', (name) => loadTextModel(langOf(name)));
  give('rules', async (name) => loadRuleTexts(langOf(name)));
  give('reasons', async (name) => loadReasonWords(langOf(name)));
  give('kpis', async (name) => loadKpiWords(langOf(name)));
  give('acts', async (name) => loadActTexts(langOf(name)));
}

async function modelHashes(): Promise<Record<Lang, string>> {
  const [zh, en] = await Promise.all([loadTextModel('zh'), loadTextModel('en')]);
  return { zh: zh.hash, en: en.hash };
}

function compiled<T extends object>(what: string, id: string, files: readonly ContentFile<T>[]): T {
  const found = files.find((file) => file.id === id);
  if (!found)
    throw unknownName(
      what,
      id,
      files.map((file) => file.id),
    );
  if (found.read.ok) return found.read.value;
  const tips = ['Mend what the diagnostics name, save the file and reload: no restart is needed.'];
  throw new HttpError('content/broken', `${found.file.path} has mistakes.`, tips, found.read.error);
}

function langOf(name: string): Lang {
  const lang = LANGS.find((one) => one === name);
  if (lang === undefined) throw unknownName('language', name, LANGS);
  return lang;
}

function unknownName(what: string, name: string, known: readonly string[]): HttpError {
  const meant = closest(name, known);
  const tips = [
    ...(meant === undefined ? [] : [`Did you mean ${meant}?`]),
    `There are: ${known.join(', ')}.`,
  ];
  return new HttpError('content/unknown', `There is no ${what} called ${name}.`, tips);
}
