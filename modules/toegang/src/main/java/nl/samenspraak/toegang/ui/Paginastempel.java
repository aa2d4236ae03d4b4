package nl.samenspraak.toegang.ui;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * For whom a page was made, and when.
 *
 * @param wie the stamp of the session: another after every change of user or pet
 * @param gemaakt when the page was made
 */
record Paginastempel(UUID wie, Instant gemaakt) implements Serializable {}
