/** Another each time; also where there is no TLS, and so no `crypto.randomUUID`. */
export const newId = (): string =>
  `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
