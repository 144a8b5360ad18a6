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
  const isNeeded = (id: string, modules: Modules): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    // Importers that lead back here need no second look.
    known.set(id, false);
    const module = modules.getModuleInfo(id);
    const needed =
      module !== null &&
      (module.isEntry || module.importers.some((importer) => isNeeded(importer, modules)));
    known.set(id, needed);
    return needed;
  };
  return (id, modules) => (isNeeded(id, modules) ? 'page' : null);
}
