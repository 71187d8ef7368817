/** Each loaded once, whoever asks; a failure is forgotten, so that it can be tried again. */
export function each<T>(load: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const loading = new Map<string, Promise<T>>();
  return id => {
    const asked =
      loading.get(id) ??
      load(id).catch(error => {
        loading.delete(id);
        throw error;
      });
    loading.set(id, asked);
    return asked;
  };
}
/** The same of something of which there is one. */
export const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  const it = each(load);
  return () => it('');
};
