// Where a menu is asked for, by the right button or by a key, and whether the system's own is the right one there.

const holds = (box: DOMRect, { clientX, clientY }: MouseEvent) =>
  clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;

/** On text: there the system's menu cuts, copies and pastes. Elsewhere it would lead back, or load the window anew. */
export function isOnText(event: MouseEvent): boolean {
  if (event.target instanceof Element && event.target.matches('input:not([type="radio"])')) return true;
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return false;
  return [...selection.getRangeAt(0).getClientRects()].some((box) => holds(box, event));
}

/** The menu key may be pressed nowhere: then it is meant for what has the focus. */
export function placeOf({ clientX: x, clientY: y, target }: MouseEvent): { x: number; y: number } {
  if (x !== 0 || y !== 0 || !(target instanceof Element)) return { x, y };
  const { left, bottom } = target.getBoundingClientRect();
  return { x: left, y: bottom };
}
