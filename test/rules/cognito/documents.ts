/** Parameters without a default. */
export const parameters = (...names: readonly string[]) => ({
  Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'String' }])),
});

/** An environment that is not production. */
export const elsewhere = { profile: { production: false } };
