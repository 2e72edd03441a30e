/** What a change says, as an object that can be spread over what it changes. */

/** What is not undefined: the fields that may be cleared. */
export const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Fields]?: Exclude<Fields[Field], undefined>;
  };

/** What is neither undefined nor null: the fields that may not. */
export const present = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as {
    [Field in keyof Fields]?: NonNullable<Fields[Field]>;
  };
