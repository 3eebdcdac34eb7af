export type { ConfigRecorder } from './config-recorder';
export { DriftDetection, type DriftDetectionProps } from './drift-detection';
export { type Detector, ThreatDetection, type ThreatDetectionProps } from './threat-detection';
