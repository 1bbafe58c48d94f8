package org.amphi.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.amphi.identity.Account;
import org.amphi.media.MediaPool;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;

/** The pool of media servers, for administrators. Thread-safe. */
@ApplicationScoped
public class MediaServers {
  @Inject
  @SuppressWarnings("NullAway.Init")
  private MediaPool pool;

  /**
   * All servers, as they are.
   *
   * @throws Refusal NOT_ALLOWED
   */
  public List<MediaPool.Standing> list(Account caller) {
    Administrators.check(caller);
    return pool.list();
  }

  /**
   * Takes a server out of service, its rooms move at once; or back into it.
   *
   * @throws Refusal NOT_ALLOWED, NOT_FOUND
   */
  public MediaPool.Standing drain(Account caller, String name, boolean draining) {
    Administrators.check(caller);
    return pool.drain(name, draining).orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND));
  }
}
