/**
 * Whether a tag is one of some, told so that the compiler knows each by name.
 *
 * @param tag what is no token has none, which is none of them.
 */
export const isAnyOf = <Tag extends string>(
  tag: Tag | null | undefined,
  ...tags: readonly NoInfer<Tag>[]
): boolean => tag !== null && tag !== undefined && tags.includes(tag);
