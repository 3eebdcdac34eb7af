export * from './engagement-app';
export * from './environment-stage';
