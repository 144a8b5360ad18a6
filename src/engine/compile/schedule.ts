import { axis, levelOf, levels, varies, type Level } from './axes.ts';
import { countedLeaf } from './leafNames.ts';
import type { Operation } from './operations.ts';
import type { Destination, Phase, Root } from './roots.ts';

/** A place in the record of an item: one vector of draws, or one number for all draws. */
export interface Slot {
  readonly level: Level;
  readonly draw: boolean;
  readonly index: number;
}

export type Store =
  | { readonly kind: 'slot'; readonly operation: Operation; readonly slot: Slot }
  | { readonly kind: 'copy'; readonly from: Slot; readonly slot: Slot }
  | {
      readonly kind: 'output';
      readonly operation: Operation;
      readonly destination: Exclude<Destination, { kind: 'state' }>;
    };

export interface Kernel {
  readonly name: string;
  readonly phase: Phase | 'commit';
  readonly level: Level;
  readonly draw: boolean;
  /** Operations of this kernel, operands before users. */
  readonly operations: readonly Operation[];
  readonly stores: readonly Store[];
}

export interface Schedule {
  readonly kernels: readonly Kernel[];
  readonly slots: ReadonlyMap<Operation, Slot>;
  readonly leaves: ReadonlyMap<string, Slot>;
  readonly slotCounts: Readonly<Record<Level, { draw: number; fixed: number }>>;
}

const phases: readonly (Phase | 'commit')[] = ['once', 'base', 'step', 'yearEnd', 'commit'];

interface Place {
  readonly phase: Phase | 'commit';
  readonly level: Level;
  readonly draw: boolean;
}

function keyOf({ phase, level, draw }: Place): string {
  return `${phase}-${level}-${draw ? 'draws' : 'fixed'}`;
}

function rankOf({ phase, level, draw }: Place): number {
  return phases.indexOf(phase) * 10 + (draw ? 5 : 0) + levels.indexOf(level);
}

/** Cuts the operations into kernels by phase, level and dependence on the draw, and gives slots to what crosses between them. */
export function schedule(roots: readonly Root[]): Schedule {
  const phaseOf = assignPhases(roots);
  const placeOf = (operation: Operation): Place => ({
    phase: phaseOf.get(operation) as Phase,
    level: levelOf(operation.axes),
    draw: varies(operation.axes, 'draw'),
  });
  const rootPlace = ({ phase, destination }: Root): Place =>
    destination.kind === 'state'
      ? { phase, level: levelOf(destination.axes), draw: varies(destination.axes, 'draw') }
      : { phase, level: 'cluster', draw: true };

  const counts = Object.fromEntries(
    levels.map((level) => [level, { draw: 0, fixed: 0 }]),
  ) as Record<Level, { draw: number; fixed: number }>;
  const allocate = (level: Level, draw: boolean): Slot => {
    const count = counts[level];
    return { level, draw, index: draw ? count.draw++ : count.fixed++ };
  };
  const leaves = new Map<string, Slot>();
  const leafSlot = (name: string, axes: number): Slot => {
    const slot = leaves.get(name) ?? allocate(levelOf(axes), varies(axes, 'draw'));
    leaves.set(name, slot);
    return slot;
  };
  leafSlot(countedLeaf, axis.cluster);

  const order: Operation[] = [];
  const visited = new Set<Operation>();
  const lastReading = new Map<string, number>();
  const crossing = new Set<Operation>();
  const read = (operation: Operation, reader: Place): void => {
    if (operation.kind === 'leaf') {
      leafSlot(operation.name, operation.axes);
      const rank = reader.phase === 'step' || reader.phase === 'yearEnd' ? rankOf(reader) : -1;
      lastReading.set(operation.name, Math.max(rank, lastReading.get(operation.name) ?? -1));
    } else if (operation.kind !== 'constant' && keyOf(placeOf(operation)) !== keyOf(reader))
      crossing.add(operation);
  };
  const visit = (operation: Operation): void => {
    if (visited.has(operation) || operation.kind === 'constant' || operation.kind === 'leaf')
      return;
    visited.add(operation);
    for (const part of operation.parts) {
      visit(part);
      read(part, placeOf(operation));
    }
    order.push(operation);
  };
  for (const root of roots) {
    visit(root.operation);
    read(root.operation, rootPlace(root));
    if (root.destination.kind === 'state') leafSlot(root.destination.leaf, root.destination.axes);
  }

  const kernels = new Map<string, { place: Place; operations: Operation[]; stores: Store[] }>();
  const kernelAt = (place: Place) => {
    const key = keyOf(place);
    const kernel = kernels.get(key) ?? { place, operations: [], stores: [] };
    kernels.set(key, kernel);
    return kernel;
  };
  const slots = new Map<Operation, Slot>();
  const late: { root: Root; place: Place }[] = [];
  for (const root of roots) {
    const place = rootPlace(root);
    const { destination, operation } = root;
    if (destination.kind !== 'state' || root.phase !== 'step') {
      late.push({ root, place });
      continue;
    }
    const slot = leaves.get(destination.leaf) as Slot;
    if ((lastReading.get(destination.leaf) ?? -1) > rankOf(place)) {
      const aside = allocate(slot.level, slot.draw);
      late.push({
        root: { ...root, destination: { ...destination, leaf: `next ${destination.leaf}` } },
        place,
      });
      leaves.set(`next ${destination.leaf}`, aside);
      kernelAt({ ...place, phase: 'commit' }).stores.push({ kind: 'copy', from: aside, slot });
    } else if (
      operation.kind !== 'leaf' &&
      keyOf(placeOf(operation)) === keyOf(place) &&
      !slots.has(operation)
    ) {
      slots.set(operation, slot);
    } else late.push({ root, place });
  }
  for (const operation of order) {
    const kernel = kernelAt(placeOf(operation));
    kernel.operations.push(operation);
    if (crossing.has(operation) && !slots.has(operation))
      slots.set(operation, allocate(levelOf(operation.axes), varies(operation.axes, 'draw')));
    const slot = slots.get(operation);
    if (slot) kernel.stores.push({ kind: 'slot', operation, slot });
  }
  for (const { root, place } of late) {
    const { destination, operation } = root;
    kernelAt(place).stores.push(
      destination.kind === 'state'
        ? { kind: 'slot', operation, slot: leaves.get(destination.leaf) as Slot }
        : { kind: 'output', operation, destination },
    );
  }
  const sorted = [...kernels.values()].sort((a, b) => rankOf(a.place) - rankOf(b.place));
  return {
    kernels: sorted.map(({ place, operations, stores }) => ({
      name: keyOf(place),
      ...place,
      operations,
      stores,
    })),
    slots,
    leaves,
    slotCounts: counts,
  };
}

/**
 * Values without the step axis are computed once, those only the base year needs in its own phase; of the others, those
 * no state needs wait for the year-end.
 */
function assignPhases(roots: readonly Root[]): Map<Operation, Phase> {
  const phases = new Map<Operation, Phase>();
  const reach = (
    wanted: (root: Root) => boolean,
    assign: (operation: Operation) => Phase,
  ): void => {
    const seen = new Set<Operation>();
    const visit = (operation: Operation): void => {
      if (seen.has(operation)) return;
      seen.add(operation);
      if (!phases.has(operation)) phases.set(operation, assign(operation));
      operation.parts.forEach(visit);
    };
    roots.filter(wanted).forEach(({ operation }) => visit(operation));
  };
  const stepOr = (without: Phase, withStep: Phase) => (operation: Operation) =>
    varies(operation.axes, 'step') ? withStep : without;
  reach(({ destination }) => destination.kind === 'state', stepOr('once', 'step'));
  reach(({ phase }) => phase === 'yearEnd', stepOr('once', 'yearEnd'));
  reach(({ phase }) => phase === 'base', stepOr('base', 'base'));
  return phases;
}
