import { encodeLink } from '#share/encodeLink.ts';
import type { LinkState } from '#share/linkState.ts';
import { writeLink } from '#share/writeLink.ts';
import { withoutView } from '../share/withoutView.ts';

let packed = { plain: '', link: '' };

/** The paper leads back to scenario, reference and language. */
function printed(state: LinkState): LinkState {
  const { language } = state;
  return { ...withoutView(state), ...(language && { language }) };
}

/** Has the shorter form of the link ready for paper. */
export async function packPrinted(state: LinkState): Promise<void> {
  packed = { plain: encodeLink(printed(state)), link: await writeLink(printed(state)) };
}

/** Fragment of the link on paper, in its shorter form if that is ready. */
export function printedLink(state: LinkState): string {
  const plain = encodeLink(printed(state));
  return packed.plain === plain ? packed.link : plain;
}
