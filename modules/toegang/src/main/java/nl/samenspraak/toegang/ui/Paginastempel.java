package nl.samenspraak.toegang.ui;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.toegang.Gevraagd;

/**
 * For whom a page was made, when, and for what.
 *
 * @param wie the stamp of the session: another after every change of user or pet
 * @param gemaakt when the page was made
 * @param gevraagd what it was made for
 */
record Paginastempel(UUID wie, Instant gemaakt, Gevraagd gevraagd) implements Serializable {}
