package org.amphi.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.StrictJson;

/** Bodies as the application reads JSON everywhere: strict, and bounded before it is parsed. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
  /** Bytes of a request's body; the longest that we ask for has some hundreds. */
  static final int LONGEST_BODY = 64 * 1024;

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readNBytes(LONGEST_BODY + 1);
    if (bytes.length > LONGEST_BODY) {
      // Read on and drop it, so that the client gets to hear the answer; the listener bounds it.
      body.transferTo(OutputStream.nullOutputStream());
      throw new Refusal(RefusalCode.TOO_LARGE);
    }
    return StrictJson.read(new String(bytes, UTF_8), type);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return !CharSequence.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(StrictJson.write(value).getBytes(UTF_8));
  }
}
