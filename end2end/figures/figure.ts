/** Prints a figure as all of `make bench` does. */
export function figure(name: string, value: number, unit: string): void {
  console.log(`figure=${name} value=${value} unit=${unit}`);
}
