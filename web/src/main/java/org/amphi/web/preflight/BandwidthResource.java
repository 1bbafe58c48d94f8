package org.amphi.web.preflight;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Bytes to take and to give, so that a page can time them. */
@Path("preflight")
@RequestScoped
public class BandwidthResource {
  private static final Logger LOG = Logger.getLogger(BandwidthResource.class.getName());

  /** The most that one request moves, in bytes; more than this a browser does not need to know. */
  static final int LONG = 1 << 20;

  /** For those to whom the long one would take a minute. */
  static final int SHORT = 128 << 10;

  /** One who is slower than this holds his thread no longer: pages give up before. */
  private static final Duration LIMIT = Duration.ofSeconds(15);

  private static final int PIECE = 16 << 10;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private FairUse fairUse;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Noise noise;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Clock clock;

  @Context
  @SuppressWarnings("NullAway.Init")
  private HttpServletRequest request;

  private FairUse.@Nullable Turn turn;

  /** So many random bytes, or fewer where the caller is too slow: what came is what counts. */
  @GET
  @Path("download/{size}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response download(@PathParam("size") String size) {
    int bytes = bytes(size);
    turn = fairUse.transfer(request.getRemoteAddr(), bytes);
    Instant deadline = clock.instant().plus(LIMIT);
    StreamingOutput body = out -> send(out, bytes, deadline);
    return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store, no-transform").build();
  }

  private void send(OutputStream out, int bytes, Instant deadline) {
    try {
      for (int sent = 0; sent < bytes && clock.instant().isBefore(deadline); sent += PIECE) {
        out.write(noise.bytes(), sent, PIECE);
      }
    } catch (IOException gone) {
      LOG.log(Level.FINE, "a test did not take its bytes", gone);
    }
  }

  private static int bytes(String size) {
    return switch (size) {
      case "short" -> SHORT;
      case "long" -> LONG;
      default -> throw new Refusal(RefusalCode.NOT_FOUND);
    };
  }

  /** Takes bytes and forgets them; their number must be announced. */
  @POST
  @Path("upload")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public void upload(InputStream body) {
    long announced = request.getContentLengthLong();
    if (announced < 0) {
      throw new Refusal(RefusalCode.BAD_REQUEST);
    }
    if (announced > LONG) {
      throw new Refusal(RefusalCode.TOO_LARGE);
    }
    turn = fairUse.transfer(request.getRemoteAddr(), announced);
    Instant deadline = clock.instant().plus(LIMIT);
    byte[] piece = new byte[PIECE];
    try {
      while (body.read(piece) >= 0) {
        if (clock.instant().isAfter(deadline)) {
          throw new WebApplicationException(Response.Status.REQUEST_TIMEOUT);
        }
      }
    } catch (IOException gone) {
      // No fault of ours, and nobody is there any more who would hear what it is.
      LOG.log(Level.FINE, "a test did not send its bytes", gone);
      throw new Refusal(RefusalCode.BAD_REQUEST);
    }
  }

  /** After the answer went out, or failed to. */
  @PreDestroy
  void giveBack() {
    if (turn != null) {
      turn.close();
    }
  }
}
