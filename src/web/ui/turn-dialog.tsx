import type { ComponentProps } from 'react';
import { MeantForm } from './meant-form.tsx';
import { WhyRead } from './why-read.tsx';

interface TurnDialogProps {
  readonly open: 'why' | 'meant';
  readonly why: Omit<ComponentProps<typeof WhyRead>, 'onClose'>;
  readonly meant: Omit<ComponentProps<typeof MeantForm>, 'onClose'>;
  readonly onClose: () => void;
}

/** The answer to one of the questions at a turn. Both are one lazy part: cut in two they would weigh more. */
export function TurnDialog({ open, why, meant, onClose }: TurnDialogProps) {
  return open === 'why' ? <WhyRead {...why} onClose={onClose} /> : <MeantForm {...meant} onClose={onClose} />;
}
