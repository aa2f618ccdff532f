export * from './baseline';
export * from './groupings';
export * from './planning-lists';
export * from './roadmap';
export * from './scales';
export * from './sectors';
export * from './sources';
export type * from './types';
