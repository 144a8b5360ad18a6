/** A newer release: ready to take over, or taken up by another page already. */
export interface NewRelease {
  readonly state: 'ready' | 'taken';
  /** Loads the page anew in the newer release. */
  readonly take: () => void;
}

const hour = 3_600_000;

/**
 * Has the page kept for use without a network, and tells of newer releases. None takes over by itself: until someone
 * takes it, open pages are served the release they began with.
 */
export async function watchReleases(
  container: ServiceWorkerContainer,
  tell: (release: NewRelease) => void,
): Promise<void> {
  let asked = false;
  let served = container.controller !== null;
  const reload = (): void => {
    location.reload();
  };
  container.addEventListener('controllerchange', () => {
    if (asked) reload();
    else if (served) tell({ state: 'taken', take: reload });
    served = true;
  });
  const address = new URL('sw.js', document.baseURI);
  const registration = await container.register(address, { updateViaCache: 'none' });
  const offer = (worker: ServiceWorker | null): void => {
    if (worker?.state !== 'installed' || !registration.active) return;
    tell({
      state: 'ready',
      take: () => {
        asked = true;
        worker.postMessage({ type: 'SKIP_WAITING' });
      },
    });
  };
  const follow = (worker: ServiceWorker | null): void => {
    offer(worker);
    worker?.addEventListener('statechange', () => {
      offer(worker);
    });
  };
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => {
    follow(registration.installing);
  });
  askWhenSeen(registration);
}

/** A page that stays open for days asks for a newer release when it is looked at again, once an hour at most. */
function askWhenSeen(registration: ServiceWorkerRegistration): void {
  let last = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - last < hour) return;
    last = performance.now();
    // Without a network there is nothing newer.
    registration.update().catch(() => undefined);
  });
}
