/** Version of the equations and their meaning. */
export const modelVersion = 1;
/** Version of the tables: any change of a figure that changes results. */
export const dataVersion = 1;
/** Version of the form of the link. */
export const codecVersion = 1;
/** Version of the arithmetic: any change that alters a bit of a result. */
export const engineVersion = 1;
/** The release that a page of these sources is. */
export const releaseOfPage = { engine: engineVersion, data: dataVersion } as const;
