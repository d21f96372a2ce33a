import { preparePeers } from "../drift/install.ts";
import { runMocha } from "./mocha.ts";
import { cannotRun, type Outcome, type Suite } from "./outcome.ts";

/** The statistics of drift beside the libraries that people know them from. */
export const driftSuite: Suite = {
  name: "drift",
  about: "drift's figures and verdicts beside SciPy, scikit-learn, river, popmon and Evidently",
  needsBuild: true,
  needsPeers: true,
  run: compareWithPeers,
};

async function compareWithPeers(): Promise<Outcome> {
  const peers = await preparePeers();
  if ("missing" in peers) return cannotRun(peers.missing);
  return runMocha(["test/drift-peers/**/*.test.ts"], [], { MODELVER_PEERS: peers.python });
}
