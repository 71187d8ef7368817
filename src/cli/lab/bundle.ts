import { build, type Rolldown } from 'vite';

/**
 * A module with all that it imports, as one script that a worker thread can run. Compiled before it runs: tsx names every
 * closure whenever it is made, which halves the speed. In memory: two commands at once have no file to quarrel over.
 */
export async function bundle(file: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: file, write: false, target: 'node20', rolldownOptions: { output: { format: 'cjs' } } },
    ssr: { noExternal: true },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
