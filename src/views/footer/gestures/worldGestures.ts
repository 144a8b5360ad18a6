import { offsetFigure, signedFigure } from '#i18n/controls/figures.ts';
import { labelOf } from '#i18n/formats.ts';
import { driverIds, drivers, eventIds, presets } from '#model/generated/tables.ts';
import { named } from './named.ts';
import type { Sayers } from './Sayer.ts';

/** Gestures that change the external world. */
export const worldGestures: Sayers = {
  environment: ({ to }, { words, language }) => {
    const preset = presets.find((row) => row.id === to);
    return preset && words.footer.gestures.environment(labelOf(preset, language));
  },
  driver: ({ id, from, to }, { words, controls }) => {
    const [driverId = '', year] = id.split('/');
    const driver = named(driverIds, driverId);
    const texts = words.footer.gestures;
    if (!driver) return undefined;
    const { name } = controls.drivers[driver];
    if (typeof from !== 'number' || typeof to !== 'number') return texts.driver(name);
    if (year === undefined) return texts.driverShift(name, offsetFigure(from), offsetFigure(to));
    const index = drivers.find((row) => row.id === driver)?.initial !== 0;
    const figure = (value: number): string =>
      index ? value.toFixed(2) : `${signedFigure(value * 100)}%`;
    return texts.driverYear(name, year, figure(from), figure(to));
  },
  event: ({ id, to }, { words, controls }) => {
    const event = named(eventIds, id);
    return event && words.footer.gestures.event(controls.events[event], to === 'on');
  },
};
