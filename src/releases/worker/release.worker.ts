// The worker of a release, built once into a script without imports and then kept as it is (see ../README.md).
import type { ReleaseAsk, ReleaseSaying } from '#releases/contract.ts';
import { answerAsk } from './answerAsk.ts';

/** All that the script needs of where it runs. */
interface Scope {
  onmessage: ((event: { readonly data: ReleaseAsk }) => void) | null;
  postMessage(saying: ReleaseSaying): void;
}
const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data }) => {
  const { call } = data;
  answerAsk(data, (progress) => scope.postMessage({ call, progress })).then(
    (answer) => scope.postMessage({ call, answer }),
    (error: unknown) =>
      scope.postMessage({ call, fault: error instanceof Error ? error.message : String(error) }),
  );
};
