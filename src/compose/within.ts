/** The value, if it comes within so many milliseconds; else the promise is rejected. */
export function within<T>(milliseconds: number, value: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
    value.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
