/** Whether the device, or the reader, has asked that nothing move. */
export const stillness = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset.motion === 'none';
