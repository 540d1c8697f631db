/** Where an element lies: before the place that is looked for (negative), at it (zero) or behind it (positive). */
export type Place<T> = (element: T) => number

interface Node<T> {
  /** The tree that may change this node in place; every other one copies it first. */
  readonly owner: object
  /** Of a leaf its elements; of a branch a lower bound of each child, the first of which is never looked at. */
  readonly elements: T[]
  readonly children: Node<T>[] | undefined
}

const MAX_ELEMENTS = 64

/**
 * Elements in order, as a B+-tree. A copy takes no time: it shares all nodes, and whoever writes copies the few on the
 * way to what it changes. Whoever reads on while the tree is written reads a copy.
 */
export class SortedTree<T> {
  readonly #compare: (left: T, right: T) => number
  readonly #maxElements: number
  #owner: object = {}
  #root: Node<T> = { owner: this.#owner, elements: [], children: undefined }
  #size = 0

  /** `maxElements` of one node, at least 8: a branch must never be left with one child. Few make a tree of many levels. */
  constructor(compare: (left: T, right: T) => number, maxElements: number = MAX_ELEMENTS) {
    this.#compare = compare
    this.#maxElements = maxElements
  }

  get size(): number {
    return this.#size
  }

  find(place: Place<T>): T | undefined {
    let node = this.#root
    while (node.children !== undefined) node = node.children[search(node, place, 'last at')]!
    const found = node.elements[search(node, place, 'first at')]
    return found !== undefined && place(found) === 0 ? found : undefined
  }

  /** Puts an element in its place and returns the one that was there. */
  put(element: T): T | undefined {
    const root = this.#own(this.#root)
    const replaced = this.#insert(root, element, (other) => this.#compare(other, element))
    if (replaced === undefined) this.#size++
    this.#root = root
    if (root.elements.length > this.#maxElements) {
      this.#root = { owner: this.#owner, elements: [root.elements[0]!], children: [root] }
      this.#split(this.#root, 0)
    }
    return replaced
  }

  /** Removes the element at a place and returns it. */
  delete(place: Place<T>): T | undefined {
    const found = this.find(place)
    if (found === undefined) return undefined
    const root = this.#own(this.#root)
    this.#remove(root, place)
    this.#root = root.children?.length === 1 ? root.children[0]! : root
    this.#size--
    return found
  }

  /** The elements that aren't before a place, in order. */
  from(place: Place<T> = () => 1): Generator<T> {
    return walk(this.#root, (node) => search(node, place, 'first at'), 1)
  }

  /** The elements that aren't behind a place, last one first. */
  backFrom(place: Place<T> = () => -1): Generator<T> {
    return walk(this.#root, (node) => search(node, place, 'last at'), -1)
  }

  /** Whether nothing was written to either tree since one was copied from the other. */
  isSameAs(other: SortedTree<T>): boolean {
    return this.#root === other.#root
  }

  copy(): SortedTree<T> {
    const copy = new SortedTree(this.#compare, this.#maxElements)
    copy.#root = this.#root
    copy.#size = this.#size
    this.#owner = {}
    return copy
  }

  #insert(node: Node<T>, element: T, place: Place<T>): T | undefined {
    if (node.children !== undefined) {
      const index = search(node, place, 'last at')
      const child = this.#ownChild(node, index)
      const replaced = this.#insert(child, element, place)
      if (child.elements.length > this.#maxElements) this.#split(node, index)
      return replaced
    }
    const index = search(node, place, 'first at')
    const found = node.elements[index]
    const replaced = found !== undefined && place(found) === 0 ? found : undefined
    node.elements.splice(index, replaced === undefined ? 0 : 1, element)
    return replaced
  }

  #remove(node: Node<T>, place: Place<T>): void {
    if (node.children === undefined) {
      node.elements.splice(search(node, place, 'first at'), 1)
      return
    }
    const index = search(node, place, 'last at')
    const child = this.#ownChild(node, index)
    this.#remove(child, place)
    if (child.elements.length < this.#maxElements / 4) this.#join(node, Math.max(index, 1))
  }

  #split(parent: Node<T>, index: number): void {
    const { elements, children } = parent.children![index]!
    const middle = elements.length >> 1
    const right = { owner: this.#owner, elements: elements.splice(middle), children: children?.splice(middle) }
    parent.elements.splice(index + 1, 0, right.elements[0]!)
    parent.children!.splice(index + 1, 0, right)
  }

  /** Joins a child to the one on its left; if that is too much for one, they share it evenly. */
  #join(parent: Node<T>, index: number): void {
    const left = this.#ownChild(parent, index - 1)
    const [right] = parent.children!.splice(index, 1)
    parent.elements.splice(index, 1)
    // a branch's first bound is the one that its parent has of it, unless it has no branch on its left
    left.elements.push(...right!.elements)
    left.children?.push(...right!.children!)
    if (left.elements.length > this.#maxElements) this.#split(parent, index - 1)
  }

  #ownChild(parent: Node<T>, index: number): Node<T> {
    const child = this.#own(parent.children![index]!)
    parent.children![index] = child
    return child
  }

  #own(node: Node<T>): Node<T> {
    if (node.owner === this.#owner) return node
    return { owner: this.#owner, elements: node.elements.slice(), children: node.children?.slice() }
  }
}

/**
 * The index of the first or last element at a place, or of the one after or before it where there is none: in a branch
 * of the child that holds it, in a leaf possibly one past either end.
 */
function search<T>(node: Node<T>, place: Place<T>, which: 'first at' | 'last at'): number {
  const isBranch = node.children !== undefined
  let low = isBranch ? 1 : 0
  let high = node.elements.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const lies = place(node.elements[middle]!)
    if (lies < 0 || (lies === 0 && which === 'last at')) low = middle + 1
    else high = middle
  }
  return isBranch || which === 'last at' ? low - 1 : low
}

function* walk<T>(root: Node<T>, start: (node: Node<T>) => number, step: 1 | -1): Generator<T> {
  const way: { readonly children: readonly Node<T>[]; index: number }[] = []
  let [node, pick]: [Node<T> | undefined, typeof start] = [root, start]
  while (node !== undefined) {
    while (node.children !== undefined) {
      const index = pick(node)
      way.push({ children: node.children, index })
      node = node.children[index]!
    }
    for (let index = pick(node); index >= 0 && index < node.elements.length; index += step) yield node.elements[index]!
    pick = ({ elements }) => (step === 1 ? 0 : elements.length - 1)
    node = undefined
    while (node === undefined && way.length > 0) {
      const top = way.at(-1)!
      top.index += step
      node = top.children[top.index]
      if (node === undefined) way.pop()
    }
  }
}
