/** A style sheet that the bundler turns into a file of its own. */
declare module "*.css" {}
