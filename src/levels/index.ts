export { type Defaults, parseScenario } from './parse.ts';
export type { Problem, Result } from './problem.ts';
