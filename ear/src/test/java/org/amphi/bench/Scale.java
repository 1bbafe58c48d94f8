package org.amphi.bench;

/**
 * How large a run is. Goals hold for the full one only.
 *
 * @param people in the room with one camera
 * @param committee in the room with thirty cameras
 * @param pairs of first pictures that are compared
 * @param recovering in the room whose media server dies: what the curve promises with two cameras
 */
record Scale(int people, int committee, int pairs, int recovering) {
  static final Scale FULL = new Scale(350, 50, 30, 339);

  /** To see that everything works. */
  static final Scale SMALL = new Scale(60, 10, 6, 20);
}
