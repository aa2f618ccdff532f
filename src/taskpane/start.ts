import type { CommandOutcome } from './command-outcome';
import { commandEvent } from './command-outcome';
import { hostIsDark, whenVisible } from './host';

const container = document.getElementById('pane')!;
const version = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '';

let earlier: CommandOutcome | null = null;
addEventListener(commandEvent, (event) => (earlier = (event as CustomEvent<CommandOutcome>).detail));

void Office.onReady(() =>
  whenVisible(async () => {
    const { showPane } = await import('./show-pane');
    showPane(container, { hostIsDark: hostIsDark(), earlier, version });
  }),
);
