export { createText, type Key, type Text, type Words } from './catalogue.ts';
export * from './history-text.ts';
export * from './level-text.ts';
