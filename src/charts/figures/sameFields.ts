/** Whether two plain objects of one kind have the same values in all fields. */
export function sameFields<Fields extends object>(one: Fields, other: Fields): boolean {
  return (Object.keys(one) as (keyof Fields)[]).every((field) =>
    Object.is(one[field], other[field]),
  );
}
