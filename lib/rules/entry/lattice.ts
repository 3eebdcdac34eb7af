import type { ResourceView } from '../../engine';

const ASSOCIATION = 'AWS::VpcLattice::ServiceNetworkServiceAssociation';

/** The networks that a service of VPC Lattice belongs to, or the services of a network, as far as the app has them. */
export function partnersOf(resource: ResourceView): readonly ResourceView[] {
  return resource.referrers(ASSOCIATION).flatMap((association) => {
    const ends = ['ServiceIdentifier', 'ServiceNetworkIdentifier'].map((name) => association.at(name).target);
    return ends.filter((end) => end !== undefined && end !== resource) as ResourceView[];
  });
}
