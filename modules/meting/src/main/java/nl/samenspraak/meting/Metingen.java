package nl.samenspraak.meting;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the calls of the measurement stand, behind the sign-in like everything else. */
@ApplicationPath("meting")
public class Metingen extends Application {}
