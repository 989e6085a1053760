import { useEffect, useState } from 'react';
import { contentUrls } from '../content/content-urls.ts';
import { keepContent } from './keep-content.ts';

interface CaseContent {
  readonly scenario: string;
  readonly personas: readonly string[];
  readonly rubric: string;
}

/** Whether a case and all it needs are kept by now, so that it plays without a network. */
export function useKeptContent({ scenario, personas, rubric }: CaseContent): boolean {
  const [kept, setKept] = useState('');
  const urls = [
    contentUrls.scenario(scenario),
    contentUrls.rubric(rubric),
    ...personas.map(contentUrls.persona),
  ];
  const key = urls.join(' ');
  useEffect(() => {
    void keepContent(key.split(' '), contentUrls.par(scenario)).then((isKept) => {
      if (isKept) setKept(key);
    });
  }, [key, scenario]);
  return kept === key;
}
