// Starts a program and waits for it. Plain JavaScript, no dependencies.
import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";

/**
 * Runs a program to its end. Never throws: a program that cannot be started has code 127.
 *
 * @param {string} program
 * @param {string[]} arguments_
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {boolean} [options.shell] only where a .cmd file is started on Windows
 * @param {boolean} [options.quiet] collect the output instead of showing it
 * @param {boolean} [options.background] at low priority, so that others are not held up
 * @param {number} [options.timeout] milliseconds after which the program is ended; its code is then 124
 * @returns {Promise<{ code: number, output: string, errors: string }>}
 */
export function run(program, arguments_, options = {}) {
  const { cwd, env = process.env, shell = false, quiet = false, background = false, timeout } = options;
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const output = [];
    /** @type {Buffer[]} */
    const errors = [];
    const child = spawn(program, arguments_, {
      cwd,
      env,
      shell,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    let timedOut = false;
    const timer = timeout === undefined ? undefined : setTimeout(() => (timedOut = child.kill("SIGKILL")), timeout);
    if (background && child.pid !== undefined) lowerPriority(child.pid);
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => errors.push(chunk));
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() });
    };
    child.on("error", (error) => {
      errors.push(Buffer.from(String(error)));
      finish(127);
    });
    child.on("close", (code) => finish(timedOut ? 124 : (code ?? 1)));
  });
}

/**
 * Runs what may fail for a network's sake, and once more when it did.
 *
 * @param {Parameters<typeof run>[0]} program
 * @param {Parameters<typeof run>[1]} arguments_
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function runTwice(program, arguments_, options) {
  const first = await run(program, arguments_, options);
  return first.code === 0 ? first : run(program, arguments_, options);
}

/** @param {number} processId */
function lowerPriority(processId) {
  try {
    setPriority(processId, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It ended already, or the system does not let us; it only runs a little louder.
  }
}
