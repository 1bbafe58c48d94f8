package org.amphi.media;

/** How little a room makes do with, from nothing taken away to most. Sound is never touched. */
public enum Strain {
  /** Everybody has what he wants. */
  NONE,
  /** No camera comes in its highest layer. */
  LAYERS,
  /** All cameras come in their lowest layer, and are sent with less. */
  RESOLUTION,
  /** Besides, only the first few cameras of what somebody shows are sent to him. */
  CAMERAS
}
