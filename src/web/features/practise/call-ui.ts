import { create } from 'zustand';

interface CallUi {
  /** The run that the draft belongs to. */
  readonly run: string;
  readonly draft: string;
  /** The panel that is open where there is no room for all. */
  readonly sheet: 'case' | 'coach' | null;
  readonly dialog: 'escalate' | 'hang-up' | null;
  readonly begin: (run: string) => void;
  readonly setDraft: (draft: string) => void;
  readonly openSheet: (sheet: CallUi['sheet']) => void;
  readonly openDialog: (dialog: CallUi['dialog']) => void;
}

/** What is open and half written on the conversation page. */
export const useCallUi = create<CallUi>()((set) => ({
  run: '',
  draft: '',
  sheet: null,
  dialog: null,
  begin: (run) =>
    set((ui) =>
      ui.run === run ? { sheet: null, dialog: null } : { run, draft: '', sheet: null, dialog: null },
    ),
  setDraft: (draft) => set({ draft }),
  openSheet: (sheet) => set({ sheet }),
  openDialog: (dialog) => set({ dialog }),
}));
