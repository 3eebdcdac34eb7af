/** Tag of a role that says which vaults of personal data let it in. Only deployment gives it: see `PermissionsBoundary`. */
export const ENTRANCE_TAG = 'PersonalDataVault';
