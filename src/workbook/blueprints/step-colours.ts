/** Colours of the tabs: one a step of the framework, dark enough to be told apart beside each other. */
export const stepColours = {
  project: '#17365D',
  step1: '#7A4B9A',
  step2: '#0E7490',
  step3: '#B5561C',
  step4: '#2F6B3C',
  step5: '#8A6D00',
  step6: '#8A1C1C',
  reference: '#667085',
} as const;
