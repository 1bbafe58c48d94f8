package org.amphi.media.kurento;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An error with Kurento's own number and words. */
final class WireError extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final int code;
  private final String type;

  private WireError(int code, String type, String message) {
    super(message, null, false, false);
    this.code = code;
    this.type = type;
  }

  static WireError noSuchObject(String id) {
    return new WireError(40101, "MEDIA_OBJECT_NOT_FOUND", "Object '" + id + "' not found");
  }

  static WireError noSuchOperation(String operation, int parameters) {
    return new WireError(
        40008,
        "MALFORMED_TRANSACTION",
        "Method '" + operation + "' with " + parameters + " parameters not found");
  }

  static WireError noSuchEvent(String type) {
    return new WireError(
        40106, "MEDIA_OBJECT_EVENT_NOT_SUPPORTED", "Event '" + type + "' not supported");
  }

  static WireError noSuchFactory(String type) {
    return new WireError(40108, "MEDIA_OBJECT_NOT_AVAILABLE", "Factory '" + type + "' not found");
  }

  static WireError noGStreamerElement(String command) {
    return new WireError(
        40001,
        "MARSHALL_ERROR",
        "GStreamer element cannot be created: no element \"" + command + "\"");
  }

  static WireError notText(String parameter) {
    return new WireError(
        40001, "MARSHALL_ERROR", "'" + parameter + "' parameter should be a string");
  }

  static WireError notOneOf(String enumeration) {
    return new WireError(40001, "MARSHALL_ERROR", "Invalid value for '" + enumeration + "'");
  }

  static WireError cannotConnect(String why) {
    return new WireError(40004, "CONNECT_ERROR", why);
  }

  static WireError badSdp(String why) {
    return new WireError(40201, "SDP_PARSE_ERROR", why);
  }

  static WireError noLocalSdp() {
    return new WireError(40202, "SDP_END_POINT_NO_LOCAL_SDP_ERROR", "No local SDP");
  }

  static WireError noRemoteSdp() {
    return new WireError(40203, "SDP_END_POINT_NO_REMOTE_SDP_ERROR", "No remote SDP");
  }

  static WireError alreadyNegotiated() {
    return new WireError(40208, "SDP_END_POINT_ALREADY_NEGOTIATED", "Endpoint already negotiated");
  }

  static WireError noOfferMade() {
    return new WireError(
        40209,
        "SDP_END_POINT_NOT_OFFER_GENERATED",
        "Offer not generated. It is not possible to process an answer.");
  }

  static WireError answeredAlready() {
    return new WireError(
        40210, "SDP_END_POINT_ANSWER_ALREADY_PROCCESED", "Sdp Answer already processed");
  }

  static WireError noSuchSession() {
    return new WireError(40007, "INVALID_SESSION", "Invalid session");
  }

  static WireError noSuchMethod() {
    return new WireError(-32601, "", "Method not found.");
  }

  static WireError notARequest() {
    return new WireError(-32600, "", "Invalid JSON-RPC request.");
  }

  static WireError unexpected(String what) {
    return new WireError(-32603, "", "Unexpected error while processing method: " + what);
  }

  static WireError missing(String parameter) {
    return new WireError(-32000, "", "'" + parameter + "' parameter is required");
  }

  static WireError malformedTransaction(int place) {
    return new WireError(
        40008, "MALFORMED_TRANSACTION", "Id of request '" + place + "' should be '" + place + "'");
  }

  ObjectNode asJson() {
    ObjectNode error = JSON.createObjectNode().put("code", code);
    if (!type.isEmpty()) {
      error.putObject("data").put("type", type);
    }
    return error.put("message", getMessage());
  }
}
