import type { ResourceView } from '../../engine';

/** The engine of a broker in upper case, as Amazon MQ takes any; undefined if it is not known. */
export const engineType = (broker: ResourceView): string | undefined => broker.at('EngineType').literal?.toUpperCase();
