/** A dot that may get a label, in pixels. */
export interface Dot {
  x: number;
  y: number;
  radius: number;
  label: { width: number; height: number };
}

/** A part of a picture, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a label stands beside its dot. */
export type LabelSide = (typeof SIDES)[number];

const SIDES = ["right", "left", "top", "bottom"] as const;

/** Pixels between a dot and its label. */
export const LABEL_GAP = 4;

/**
 * On which side each dot's label finds room: none lies over another, over a dot or outside of the area. The first dots have the
 * first choice; a label that finds no room is left out (null).
 */
export function placeLabels(dots: readonly Dot[], area: Box): (LabelSide | null)[] {
  const taken = dots.map(dotBox);
  return dots.map((dot, index) => {
    for (const side of SIDES) {
      const box = labelBox(dot, side);
      if (!isWithin(box, area) || taken.some((other, at) => at !== index && doOverlap(box, other))) continue;
      taken.push(box);
      return side;
    }
    return null;
  });
}

function dotBox({ x, y, radius }: Dot): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function labelBox({ x, y, radius, label: { width, height } }: Dot, side: LabelSide): Box {
  const away = radius + LABEL_GAP;
  switch (side) {
    case "right":
      return { left: x + away, right: x + away + width, top: y - height / 2, bottom: y + height / 2 };
    case "left":
      return { left: x - away - width, right: x - away, top: y - height / 2, bottom: y + height / 2 };
    case "top":
      return { left: x - width / 2, right: x + width / 2, top: y - away - height, bottom: y - away };
    case "bottom":
      return { left: x - width / 2, right: x + width / 2, top: y + away, bottom: y + away + height };
  }
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

function doOverlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
