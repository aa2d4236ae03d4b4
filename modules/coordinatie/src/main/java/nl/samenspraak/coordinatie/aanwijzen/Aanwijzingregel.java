package nl.samenspraak.coordinatie.aanwijzen;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who coordinates or did so, as the screen shows it.
 *
 * @param vorm of which kind
 * @param naam the name; empty when the client waived one
 * @param organisatie of a party: which one
 * @param mandaat of a party: with which mandate
 * @param contact how to reach the coördinator
 * @param inbreng what the client thinks of it
 * @param partijen what the parties think of it
 * @param sinds since when
 * @param tot until when; {@code null} when it is so now
 */
public record Aanwijzingregel(
        Coordinatorvorm vorm,
        String naam,
        String organisatie,
        String mandaat,
        String contact,
        String inbreng,
        String partijen,
        LocalDate sinds,
        LocalDate tot)
        implements Serializable {}
