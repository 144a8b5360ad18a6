import type { CategoryId, PrefectureId, SectorId } from '#model/generated/tables.ts';
import type { FilterCriteria, FullNames, TierChoice } from './filterClusters.ts';

/** Which clusters the views show. Counts, targets and sums are always those of all clusters. */
export class Filter implements FilterCriteria {
  categories = $state.raw<readonly CategoryId[]>([]);
  prefecture = $state<PrefectureId | undefined>();
  sector = $state<SectorId | undefined>();
  tier = $state<TierChoice | undefined>();
  nearLine = $state(false);
  query = $state('');
  fullNames = $state.raw<FullNames>({});

  /** Whether anything is asked. */
  get active(): boolean {
    return (
      this.categories.length > 0 ||
      this.prefecture !== undefined ||
      this.sector !== undefined ||
      this.tier !== undefined ||
      this.nearLine ||
      this.query.trim() !== ''
    );
  }

  /** Shows a category alone or with those chosen before; hides it again. */
  toggleCategory(id: CategoryId): void {
    this.categories = this.categories.includes(id)
      ? this.categories.filter((category) => category !== id)
      : [...this.categories, id];
  }

  /** Asks for nothing any more. */
  clear(): void {
    this.categories = [];
    this.prefecture = undefined;
    this.sector = undefined;
    this.tier = undefined;
    this.nearLine = false;
    this.query = '';
  }
}
