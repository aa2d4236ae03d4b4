package nl.samenspraak.toeleiding.wie;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.personen.Documentsoort;

/**
 * Who the client is and who speaks for the client, as the page with the people shows it.
 *
 * @param sprekers who speaks for the client
 * @param getoond for which laws the client identified
 * @param buiten what the client leaves out
 * @param gebieden what is asked about beside what the client asked for
 * @param schuldhulp that the client was helped towards schuldhulp
 */
public record WieView(
        List<Spreker> sprekers,
        List<Getoond> getoond,
        List<Buiten> buiten,
        List<Gebied> gebieden,
        List<Schuldhulpdag> schuldhulp)
        implements Serializable {

    public WieView {
        sprekers = List.copyOf(sprekers);
        getoond = List.copyOf(getoond);
        buiten = List.copyOf(buiten);
        gebieden = List.copyOf(gebieden);
        schuldhulp = List.copyOf(schuldhulp);
    }

    /**
     * Somebody who speaks for the client.
     *
     * @param id what tells this person apart
     * @param naam who
     * @param grond on what; {@code null} when that ground is not there any more
     * @param gezien what was looked at
     * @param gezienOp when
     * @param uitleg why the client cannot speak, or empty
     */
    public record Spreker(UUID id, String naam, Spreekgrond grond, String gezien, LocalDate gezienOp, String uitleg)
            implements Serializable {}

    /**
     * That the client showed a document.
     *
     * @param wet for which law; {@code null} when that law is not there any more
     * @param document which kind of document
     * @param nummer the end of its number
     * @param geldigTot the last day on which it is valid
     * @param op when it was shown
     * @param door the name of who saw it
     */
    public record Getoond(
            Legitimatiewet wet, Documentsoort document, String nummer, LocalDate geldigTot, Instant op, String door)
            implements Serializable {}

    /**
     * Something that the client leaves out.
     *
     * @param id what tells it apart
     * @param onderwerp what
     * @param op since when
     */
    public record Buiten(UUID id, String onderwerp, LocalDate op) implements Serializable {}

    /**
     * A leefgebied that is asked about.
     *
     * @param id what tells it apart
     * @param naam what it is called
     * @param aanleiding why it is opened
     * @param reden what was said or seen
     * @param op since when
     */
    public record Gebied(UUID id, String naam, Leefgebiedaanleiding aanleiding, String reden, LocalDate op)
            implements Serializable {}

    /**
     * That the client was helped towards schuldhulp.
     *
     * @param wat how
     * @param dag on which day
     */
    public record Schuldhulpdag(Schuldhulp wat, LocalDate dag) implements Serializable {}
}
