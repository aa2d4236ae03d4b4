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
import javax.sql.DataSource;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.recht.Termijnen;

/**
 * Tells the FG that someone looked without a task in the case, in the same transaction as the look itself; the FG judges it
 * within one working day (R-LOG-04). One signal per binding: further looks under it stand in the log.
 */
@ApplicationScoped
class Noodsignalen {

    private static final String VOEG_TOE = """
            insert into toegang.signaal
              (id, soort, moment, uiterlijk, gebruiker, pet, zaak, dossier, doel, reden, versie)
            select ?, 'nood', ?, ?, ?, ?, ?, ?, ?, ?, 1
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

    void geef(Toegangsvraag vraag) {
        Doelbinding binding = vraag.binding();
        if (binding.noodreden().isPresent() && binding.zaak().isPresent()) {
            voegToe(binding, binding.zaak().get(), binding.noodreden().get());
        }
    }

    private void voegToe(Doelbinding binding, Zaakverwijzing zaak, String reden) {
        LocalDate uiterlijk =
                termijnen.bereken("noodinzage-melden", LocalDate.now(klok)).einde();
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement(VOEG_TOE)) {
            Gebruiker gebruiker = aanwezige.eisGebruiker();
            opdracht.setObject(1, Id.nieuw());
            opdracht.setObject(2, OffsetDateTime.now(klok).withOffsetSameInstant(ZoneOffset.UTC));
            opdracht.setObject(3, uiterlijk);
            opdracht.setObject(4, gebruiker.id());
            opdracht.setString(5, aanwezige.pet().map(Pet::code).orElse(""));
            opdracht.setString(6, zaak.soort().code());
            opdracht.setObject(7, zaak.id());
            opdracht.setString(8, binding.doel().code());
            opdracht.setString(9, reden);
            opdracht.setObject(10, gebruiker.id());
            opdracht.setObject(11, zaak.id());
            opdracht.setString(12, reden);
            opdracht.setObject(13, binding.sinds().atOffset(ZoneOffset.UTC));
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }
}
