import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useSettings } from '../../lib/settings/settings.ts';
import { Button } from '../button.tsx';

interface PractiseLinkProps {
  readonly scenario: string;
  readonly persona: string;
  readonly children: ReactNode;
}

/** To the case, with this customer chosen already. */
export function PractiseLink({ scenario, persona, children }: PractiseLinkProps) {
  const [, navigate] = useLocation();
  const { changeSetup } = useSettings();
  const go = (): void => {
    changeSetup({ persona });
    navigate(`/cases/${scenario}`);
  };
  return (
    <Button icon="phone" onClick={go}>
      {children}
    </Button>
  );
}
