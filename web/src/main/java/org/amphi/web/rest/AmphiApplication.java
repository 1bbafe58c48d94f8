package org.amphi.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All of REST is below {@code /api}. */
@ApplicationPath("/api")
public class AmphiApplication extends Application {}
