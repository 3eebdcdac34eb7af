import { defineRule } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const ebsSnapshotsNotShared = defineRule({
  id: 'EbsSnapshotsNotShared',
  title: 'EBS snapshots can be shared with nobody in public',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'one wrong click on a snapshot, and the whole disk is public',
  risk: 'A snapshot that somebody makes public, or has made public already, can be copied by everyone.',
  remedy: "Set `state: 'block-all-sharing'` of `CfnSnapshotBlockPublicAccess`.",
  cannotTell: 'the state is a parameter without a default',
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html'],
  resources: ['AWS::EC2::SnapshotBlockPublicAccess'],
  check: (block) =>
    demand(
      block.at('State'),
      (state) => state.is('block-all-sharing'),
      (state) => `state is ${state.orAbsent()}, which leaves snapshots public`,
    ),
});
