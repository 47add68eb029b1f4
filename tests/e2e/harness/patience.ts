// One step of a journey; the start of an app, which may wait for builds, has its own limit.
jest.setTimeout(120_000);
