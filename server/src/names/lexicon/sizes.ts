/** Words for how large a model is. */
export const SIZE_WORDS = `
tiny mini small base medium large xlarge xxlarge xl xxl xxxl xsmall xxsmall xx-small x-small x-large huge giant big bigg nano micro atto femto pico
lite slim minuscule gigantic sm md lg xs xbase enormous really-tiny
`;

/** Letters for a size, told as such only behind a vision architecture or in a spaCy name: `vit-b-16`, `yolov8-n`. */
export const SIZE_LETTERS = "n t s b l x h g m ti bigg";
