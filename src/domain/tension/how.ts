/** How four positions became one decision. `decided` is a push that the others carry out. */
export const HOWS = ['alliance', 'compromise', 'decided', 'forced', 'soft', 'deadlock'] as const;
export type How = (typeof HOWS)[number];
