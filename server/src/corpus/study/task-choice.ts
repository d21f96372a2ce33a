import type { TaskChoice, TaskShare } from "../corpus-result.ts";
import { highOutliers } from "../statistics/outliers.ts";

/** The part of all names that the large tasks make up (the study follows Pareto). */
const LARGE_PART = 0.8;

/**
 * The study's choice of tasks: the largest that together make up 80 % of the names, less those whose share of versioned names lies
 * far above the others'.
 * @param tasks largest first
 */
export function chooseTasks(tasks: readonly TaskShare[]): TaskChoice {
  const wanted = LARGE_PART * tasks.reduce((sum, { names }) => sum + names, 0);
  const large: TaskShare[] = [];
  let names = 0;
  for (const task of tasks) {
    if (names >= wanted) break;
    large.push(task);
    names += task.names;
  }
  const isOutlier = highOutliers(large.map(({ share }) => share));
  return {
    tasks: large.filter((_, index) => !isOutlier[index]).map(({ task }) => task),
    outliers: large.filter((_, index) => isOutlier[index]).map(({ task }) => task),
  };
}
