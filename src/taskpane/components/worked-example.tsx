import { Body1, Button } from '@fluentui/react-components';
import { strings } from '../strings';
import { Section } from './section';

/** For those who want to see a filled workbook before they begin their own. */
export function WorkedExample({ onOpen }: { onOpen(): void }) {
  const { example } = strings;
  return (
    <Section heading={example.heading}>
      <Body1>{example.explain}</Body1>
      <Button onClick={onOpen}>{example.button}</Button>
    </Section>
  );
}
