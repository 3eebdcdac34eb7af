/** A domain under its former name. */
export const legacy = { type: 'AWS::Elasticsearch::Domain' };

/** A domain that publishes, or does not, each of these logs. */
export const logs = (switches: Readonly<Record<string, unknown>>) => ({
  properties: {
    LogPublishingOptions: Object.fromEntries(Object.entries(switches).map(([log, Enabled]) => [log, { Enabled }])),
  },
});
