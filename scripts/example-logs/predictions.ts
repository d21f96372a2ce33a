import { Random } from "../../bench/random.ts";
import { endings, newTopic, openings, type Topic, things, usualTopics } from "./topics.ts";

const FIRST_DAY = Date.UTC(2025, 10, 1);
const DAYS = 365;
const DAY = 86_400_000;

/** The new topic comes out, and half a month later every third question is about it. */
const TOPIC_BEGINS = Date.UTC(2026, 4, 1);
const TOPIC_SHARE = 1 / 3;
/** A month in which the server was too small. */
const SLOW_MONTH = "2026-03";
/** Version 4 takes over; it guesses worse. */
const NEW_VERSION = Date.UTC(2026, 6, 20);

/** How often each right tag is suggested, by version; of the new topic neither has heard. */
const HIT_RATES: Readonly<Record<string, number>> = { 3: 0.85, 4: 0.6 };
const UNHEARD_RATE = 0.25;

/** A year of predictions of the tag suggester, as lines of JSON by month: always the same ones. */
export function predictionLines(): Map<string, string[]> {
  const random = new Random(20_251_101);
  const months = new Map<string, string[]>();
  for (let day = 0; day < DAYS; day++) {
    const start = FIRST_DAY + day * DAY;
    const count = questionsOf(new Date(start), random);
    const times = Array.from({ length: count }, () => start + Math.floor(random.share() * DAY)).sort((a, b) => a - b);
    for (const time of times) {
      const month = new Date(time).toISOString().slice(0, 7);
      const lines = months.get(month) ?? [];
      lines.push(JSON.stringify(predictionAt(time, random)));
      months.set(month, lines);
    }
  }
  return months;
}

/** Fewer people ask at weekends, which is no drift. */
function questionsOf(day: Date, random: Random): number {
  const usual = [0, 6].includes(day.getUTCDay()) ? 12 : 30;
  return Math.round(usual * (0.8 + random.share() * 0.4));
}

function predictionAt(time: number, random: Random): object {
  const topic = topicAt(time, random);
  const version = time < NEW_VERSION ? "3" : "4";
  const question = questionAbout(topic, random);
  const chosen = topic.tags.filter((_, index) => index === 0 || random.share() < 0.6);
  return {
    time: new Date(time).toISOString(),
    id: random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, "0"),
    model_version: version,
    latency_ms: latencyAt(time, random),
    question,
    question_length: question.length,
    area: topic.area,
    suggested_tags: suggestedFor(chosen, topic === newTopic ? UNHEARD_RATE : (HIT_RATES[version] ?? 1), random),
    chosen_tags: chosen,
  };
}

function questionAbout(topic: Topic, random: Random): string {
  const asked = random.pick(topic.questions).replace("{thing}", random.pick(things));
  return `${random.pick(openings)}${asked}${random.pick(endings)}`;
}

function topicAt(time: number, random: Random): Topic {
  const grown = Math.min(1, Math.max(0, (time - TOPIC_BEGINS) / (15 * DAY)));
  return random.share() < TOPIC_SHARE * grown ? newTopic : random.pick(usualTopics);
}

/** Right tags as often as the model finds them, and wrong ones in the place of those that it does not. */
function suggestedFor(chosen: readonly string[], rate: number, random: Random): string[] {
  const known = usualTopics.flatMap(({ tags }) => tags);
  return [...new Set(chosen.map((tag) => (random.share() < rate ? tag : random.pick(known))))];
}

/** Milliseconds, with the long tail that times of answers have. */
function latencyAt(time: number, random: Random): number {
  const isSlow = new Date(time).toISOString().startsWith(SLOW_MONTH);
  const usual = 40 * Math.exp(0.35 * bell(random));
  return Math.round(usual * (isSlow ? 2.5 : 1) * 10) / 10;
}

/** About normal: mean 0, deviation 1 (the sum of twelve even ones). */
function bell(random: Random): number {
  return Array.from({ length: 12 }, () => random.share()).reduce((sum, each) => sum + each, -6);
}
