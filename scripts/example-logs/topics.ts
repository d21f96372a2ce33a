/** What people ask about: how questions are worded, and the tags that fit them. */
export interface Topic {
  area: string;
  tags: readonly string[];
  questions: readonly string[];
}

/** What people asked about in the year that the model was made for. */
export const usualTopics: readonly Topic[] = [
  {
    area: "billing",
    tags: ["billing", "invoice", "refund"],
    questions: [
      "Why was I charged twice for {thing}?",
      "How do I get a refund for {thing}?",
      "Where is the invoice for {thing}?",
    ],
  },
  {
    area: "account",
    tags: ["account", "password", "login"],
    questions: [
      "How do I reset my password for {thing}?",
      "I cannot log in to {thing}",
      "How do I change the email of {thing}?",
    ],
  },
  {
    area: "export",
    tags: ["export", "csv", "api"],
    questions: [
      "How do I export {thing} to CSV?",
      "The API returns an empty list for {thing}",
      "Can I schedule an export of {thing}?",
    ],
  },
  {
    area: "mobile",
    tags: ["mobile", "app", "notifications"],
    questions: [
      "The app crashes when I open {thing}",
      "I get no notifications about {thing}",
      "Does {thing} work offline on a phone?",
    ],
  },
];

/** What nobody had asked about before it came out in May. */
export const newTopic: Topic = {
  area: "assistant",
  tags: ["assistant", "prompts", "privacy"],
  questions: [
    "Does the assistant read {thing} when I ask it a question?",
    "How do I write a prompt that summarises {thing} for the assistant?",
    "Can I keep the assistant from learning from {thing}?",
  ],
};

/** What questions are about. */
export const things: readonly string[] = [
  ...["the yearly plan", "my team", "a shared board", "the trial", "old projects", "our reports"],
  ...["the calendar", "an archived workspace", "a guest account", "the main dashboard"],
];

/** How people begin, and what they add: hardly two questions are the same. */
export const openings: readonly string[] = [
  "",
  "",
  "",
  "Hello, ",
  "Please help: ",
  "Quick one: ",
  "Second try: ",
  "Urgent: ",
];
export const endings: readonly string[] = [
  ...["", "", "", " since yesterday", " on Windows", " in Firefox", " for a customer", " after the update"],
  ...[" again", " (screenshot attached)", " as an administrator", " from another country"],
];
