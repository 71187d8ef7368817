/** Loaded into a server before anything else: says over its channel what it uses, without its knowing. */

process.on('message', wanted => {
  if (wanted === 'memory') {
    globalThis.gc?.();
    globalThis.gc?.();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ heap: heapUsed + external, rss, cpu: (user + system) / 1000 });
});
// Its ear keeps no server from ending.
process.channel?.unref();
