/** Keeps onnxruntime-node from telling its maker of each run, and from keeping a device's id and a list of runs in the user's folder for it (since 1.30,
 *  unless told not to). Called in the main thread before the runtime is loaded: in a worker the variable would reach nobody. */
export function quietRuntime(): void {
  process.env.ORT_DISABLE_TELEMETRY = '1'
}
