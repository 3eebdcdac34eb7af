export type { ConfigRecorder } from './config-recorder';
export { type Detector, ThreatDetection, type ThreatDetectionProps } from './threat-detection';
