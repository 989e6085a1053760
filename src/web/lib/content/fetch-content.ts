import type { ErrorBody } from '../../../contract/content.ts';
import { ContentError } from './content-error.ts';

/** Fetches one file of content. Rejects with a ContentError. The server has checked what it sends. */
export async function fetchContent<T>(url: string): Promise<T> {
  const response = await fetch(url).catch(() => {
    throw new ContentError('unreachable', url);
  });
  if (!response.ok) throw await refusal(url, response);
  const body: unknown = await response.json().catch(() => {
    throw new ContentError('failed', url);
  });
  return body as T;
}

async function refusal(url: string, response: Response): Promise<ContentError> {
  const body = (await response.json().catch(() => ({}))) as Partial<ErrorBody>;
  if (body.code === 'content/broken') return new ContentError('broken', url, body.diagnostics);
  return new ContentError(response.status === 404 ? 'missing' : 'failed', url);
}
