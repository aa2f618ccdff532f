import { Body1, Button, Spinner } from '@fluentui/react-components';
import { strings } from '../strings';
import { Section } from './section';

/** Offered until the live formulas are known to answer in this session. */
export function MakeLive({ busy, onMakeLive }: { busy: boolean; onMakeLive(): void }) {
  const { live } = strings;
  return (
    <Section heading={live.heading} card>
      <Body1>{live.explain}</Body1>
      <Button
        appearance="primary"
        onClick={onMakeLive}
        disabledFocusable={busy}
        icon={busy ? <Spinner size="tiny" aria-hidden /> : undefined}
      >
        {busy ? live.busy : live.button}
      </Button>
    </Section>
  );
}
