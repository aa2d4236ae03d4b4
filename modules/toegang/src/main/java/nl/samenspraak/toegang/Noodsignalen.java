package nl.samenspraak.toegang;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.recht.Termijnen;

/**
 * Tells the FG that someone looked without a task in the case, or gave himself that task by taking the case of a colleague over, in the same
 * transaction as the look itself; the FG judges it within one working day (R-LOG-04). One signal per binding: further looks under it stand in the log.
 */
@ApplicationScoped
class Noodsignalen {

    private static final String VOEG_TOE = """
            insert into toegang.signaal
              (id, soort, moment, uiterlijk, gebruiker, pet, zaak, dossier, doel, reden, versie)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1
            where not exists
              (select 1 from toegang.signaal where gebruiker = ? and dossier = ? and reden = ? and moment >= ?)
            """;

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock klok;

    /**
     * @param overname why the case of a colleague was taken over; empty when none was
     */
    void geef(Toegangsvraag vraag, Doorgang doorgang, Optional<String> overname) {
        Doelbinding binding = vraag.binding();
        Optional<Zaakverwijzing> zaak = binding.zaak().or(vraag::zaak).or(doorgang::zaak);
        if (zaak.isEmpty()) {
            return;
        }
        binding.noodreden().ifPresent(reden -> voegToe("nood", binding, zaak.get(), reden));
        overname.filter(reden -> doorgang.gedaan()).ifPresent(reden -> voegToe("overname", binding, zaak.get(), reden));
    }

    private void voegToe(String soort, Doelbinding binding, Zaakverwijzing zaak, String reden) {
        LocalDate uiterlijk =
                termijnen.bereken("noodinzage-melden", LocalDate.now(klok)).einde();
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(VOEG_TOE)) {
            Gebruiker gebruiker = aanwezige.eisGebruiker();
            opdracht.setObject(1, Id.nieuw());
            opdracht.setString(2, soort);
            opdracht.setObject(3, OffsetDateTime.now(klok).withOffsetSameInstant(ZoneOffset.UTC));
            opdracht.setObject(4, uiterlijk);
            opdracht.setObject(5, gebruiker.id());
            opdracht.setString(6, aanwezige.pet().map(Pet::code).orElse(""));
            opdracht.setString(7, zaak.soort().code());
            opdracht.setObject(8, zaak.id());
            opdracht.setString(9, binding.doel().code());
            opdracht.setString(10, reden);
            opdracht.setObject(11, gebruiker.id());
            opdracht.setObject(12, zaak.id());
            opdracht.setString(13, reden);
            opdracht.setObject(14, binding.sinds().atOffset(ZoneOffset.UTC));
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }
}
