import { configure } from '@testing-library/svelte';

/** A machine that is shared makes a page late, not wrong. */
configure({ asyncUtilTimeout: 20_000 });
