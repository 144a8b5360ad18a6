/** What the bundler tells of a module. */
interface Module {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
}

interface Modules {
  readonly getModuleInfo: (id: string) => Module | null;
}

/**
 * Names the chunk of everything that the page needs before it runs, so that it comes as one script and one style
 * sheet in place of forty small files; what is loaded on demand keeps chunks of its own.
 */
export function firstLoadGroup(): (id: string, modules: Modules) => string | null {
  const known = new Map<string, boolean>();
  /** Walks up the importers until one is the entry, or none is left. */
  const isNeeded = (id: string, modules: Modules): boolean => {
    const met = new Set([id]);
    for (const importer of met) {
      const module = modules.getModuleInfo(importer);
      if (module?.isEntry === true || known.get(importer) === true) {
        known.set(id, true);
        return true;
      }
      for (const next of module?.importers ?? []) if (known.get(next) !== false) met.add(next);
    }
    for (const importer of met) known.set(importer, false);
    return false;
  };
  return (id, modules) => ((known.get(id) ?? isNeeded(id, modules)) ? 'page' : null);
}
