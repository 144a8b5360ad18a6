// Part of the service worker. A page that is open while another one takes up a newer release still asks for files of
// its own: they are kept beside the new ones until no page is open. Their names hold a digest, so none is mistaken.
const kept = 'tierline-kept-assets';
const most = 400;

self.addEventListener('install', (event) => {
  event.waitUntil(keepAssets());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetAssets());
});

async function keepAssets() {
  const { scope } = self.registration;
  const names = await caches.keys();
  const to = await caches.open(kept);
  for (const name of names.filter((key) => key.includes('-precache-') && key.endsWith(scope))) {
    const from = await caches.open(name);
    for (const request of await from.keys()) {
      if (!request.url.startsWith(`${scope}assets/`) || (await to.match(request))) continue;
      const response = await from.match(request);
      if (response) await to.put(request, response);
    }
  }
  const requests = await to.keys();
  for (const request of requests.slice(0, Math.max(0, requests.length - most)))
    await to.delete(request);
}

async function forgetAssets() {
  const { scope } = self.registration;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.some(({ url }) => url.startsWith(scope))) return;
  const to = await caches.open(kept);
  for (const request of await to.keys())
    if (request.url.startsWith(scope)) await to.delete(request);
}
