export {
  type ClassKey,
  type ClassText,
  createClassText,
  createText,
  type Key,
  type Text,
  type Words,
} from './catalogue.ts';
export * from './history-text.ts';
export type * from './lesson-text.ts';
export * from './level-text.ts';
