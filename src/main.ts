import '#views/tokens.css';
import '#views/base.css';
import { mount } from 'svelte';
import { createSimulation } from '#client/createSimulation.ts';
import { Language } from '#i18n/Language.svelte.ts';
import { Board } from '#state/board.svelte.ts';
import App from './App.svelte';
import { openLink } from './link.ts';

const board = new Board(createSimulation(), createSimulation());
const language = new Language();
await openLink(location.hash, board, language);

mount(App, { target: document.getElementById('app')!, props: { board, language } });
