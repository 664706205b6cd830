// The vendored build asks which environment it was made for, as programs of Node.js do.
globalThis.process = { env: { NODE_ENV: "production" } };
