/** Raised whenever the same text gives other features: a model is only good for the version it was trained on. */
export const FEATURES_VERSION = 3;
