/** Univer 0.25.1 calls `Iterator.prototype.some`, which Node 20 does not have. */
const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as {
  some?: (this: Iterable<unknown>, test: (value: unknown) => boolean) => boolean;
};

prototype.some ??= function some(test) {
  for (const value of this) if (test(value)) return true;
  return false;
};
