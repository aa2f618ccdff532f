export type { TakingUpPlan, TakingUpReport, WaitingGroup } from './taking-up';
export { carryOutTakingUp, limitInWords, limitsChoice, previewTakingUp } from './taking-up';
