import fc from "fast-check";

// The same draws every time: a change that breaks nothing is not to fail by chance. `npm run properties` draws others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20231231) });
