export * from './delivery-artifacts';
export * from './delivery-pipeline';
