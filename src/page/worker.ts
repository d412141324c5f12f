/** One script for both workers, of which each is told by its name which it is: most of what they do is the same. */
declare const self: DedicatedWorkerGlobalScope;

void (self.name === "file"
  ? import(/* webpackMode: "eager" */ "./file/worker")
  : import(/* webpackMode: "eager" */ "../pane/brain/worker"));

export {};
