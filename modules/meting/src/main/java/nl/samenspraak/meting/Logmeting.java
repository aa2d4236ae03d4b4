package nl.samenspraak.meting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.logboek.Logboek;
import nl.samenspraak.toegang.logboek.Logregel;
import nl.samenspraak.toegang.logboek.Regelnummer;
import nl.samenspraak.toegang.logboek.Uitkomst;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Rechten;

/** The log with nothing read: a line through {@link Logboek}, the bare row as the limit, and the number of rows. */
@Path("logboek")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class Logmeting {

    private static final PersoonId IEMAND = PersoonId.nieuw();

    @Inject
    private Logboek logboek;

    @Inject
    private Kalerij kalerij;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Rechten rechten;

    @Inject
    private Clock klok;

    @Inject
    private UserTransaction transactie;

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    /**
     * Appends one line, in a transaction with nothing else.
     *
     * @return the number of the line
     * @throws Exception when it was not committed
     */
    @POST
    @Path("regel")
    public String regel() throws Exception {
        Logregel regel = gewoneRegel();
        transactie.begin();
        List<Regelnummer> nummers = logboek.schrijf(List.of(regel));
        transactie.commit();
        return String.valueOf(nummers.get(0).nummer());
    }

    /**
     * Inserts one row as large as a line, by plain JDBC that commits by itself.
     *
     * @return the number of rows
     * @throws SQLException when it was not committed
     */
    @POST
    @Path("rij")
    public String rij() throws SQLException {
        return String.valueOf(kalerij.voegToe());
    }

    /**
     * @return how many rows the log has
     * @throws SQLException when they could not be counted
     */
    @GET
    @Path("aantal")
    public String aantal() throws SQLException {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery("select count(*) from toegang.toegangslog")) {
            rij.next();
            return rij.getString(1);
        }
    }

    private Logregel gewoneRegel() {
        Instant nu = klok.instant();
        Gebruiker gebruiker = aanwezige.eisGebruiker();
        return new Logregel(
                new Logregel.Wie(
                        gebruiker.id(),
                        gebruiker.organisatie(),
                        aanwezige.werkplek(),
                        aanwezige.pet().orElseThrow().code(),
                        aanwezige.spoor()),
                new Logregel.Wat(
                        Actie.INZIEN,
                        null,
                        EnumSet.of(Dossierdeel.PERSOON),
                        rechten.doelen().vind("melding-aannemen").orElseThrow(),
                        null,
                        nu,
                        LocalDate.now(klok).plusYears(5)),
                IEMAND,
                new Logregel.Afloop(Uitkomst.VERLEEND, null, null, 1, null),
                1,
                1);
    }
}
