import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { BrokenFiles } from '../../../src/web/features/start/broken-files.tsx';
import { readScenario } from '../../../src/core/scenario/compile/read-scenario.ts';
import { speak } from '../support/words.ts';

beforeAll(() => speak('en'));

describe('broken content files', () => {
  it('show the line and how to mend it', () => {
    const read = readScenario({
      path: 'scenarios/x/scenario.yaml',
      text: 'format: 1\nid: x\ntitel: { zh: 题, en: T }\n',
    });
    if (read.ok) throw new Error('the file is broken');
    const file = {
      status: 'broken',
      id: 'x',
      file: 'scenarios/x/scenario.yaml',
      diagnostics: read.error,
    } as const;
    render(<BrokenFiles files={[file]} />);
    expect(screen.getByText('scenarios/x/scenario.yaml')).toBeVisible();
    expect(screen.getByText('Line 3, column 1')).toBeVisible();
    for (const { mend } of read.error) expect(screen.getAllByText(mend.en).length).toBeGreaterThan(0);
  });

  it('are not spoken of where there are none', () => {
    const { container } = render(<BrokenFiles files={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
