export const FAMILY_NAMES = `smith jones`;
