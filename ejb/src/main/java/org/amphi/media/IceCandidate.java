package org.amphi.media;

/**
 * One ICE candidate of a browser (RFC 8839), as {@code RTCIceCandidate} has it.
 *
 * @param candidate the attribute's text; empty for the end of candidates
 * @param mid the media section's identification tag
 * @param index the media section's position, from 0
 */
public record IceCandidate(String candidate, String mid, int index) {
  /** Whether this says that no more candidates come (RFC 8838, section 8.2). */
  public boolean isEnd() {
    return candidate.isEmpty();
  }
}
