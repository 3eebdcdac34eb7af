export { type Detector, ThreatDetection, type ThreatDetectionProps } from './threat-detection';
