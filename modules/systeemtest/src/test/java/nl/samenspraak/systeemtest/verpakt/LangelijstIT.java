package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.verdelen.Werklijst;
import nl.samenspraak.meldpunt.verdelen.Werkregel;
import nl.samenspraak.meldpunt.verdelen.Werkverdeling;
import nl.samenspraak.meldpunt.verdelen.Werkvolgorde;
import nl.samenspraak.meldpunt.verdelen.Werkvoorraadvraag;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.Pagina;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A work list that is longer than is counted. */
class LangelijstIT extends Verpakt {

    private static final int RIJEN = 1_150;
    private static final String LANG = "Voor een lange lijst";

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Logtabel log;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @BeforeEach
    void vul() {
        String bram = log.tekst("select cast(id as varchar) from toegang.account where gebruikersnaam = 'bram'");
        for (int i = 0; i < RIJEN; i++) {
            log.doe("insert into meldpunt.melding (id, nummer, kanaal, ontvangen_op, aangenomen_op, aangenomen_door,"
                    + " uiterlijk, doel, doelversie, reikwijdte, omschrijving, aanleiding, inhoud, melderssoort, status,"
                    + " open, wvggz_loopt, behandelaar, versie) values ('" + UUID.randomUUID() + "', 'M-1999-"
                    + "%06d', 'TELEFOON', current_date, current_timestamp, '%s',".formatted(i, bram)
                    + " date '2030-01-01', 'melding-beoordelen', '1', 'PERSOON', 'Iemand op nummer 14', '" + LANG
                    + "', 'x', 'ANONIEM', 'TOEGEWEZEN', true, false, '" + bram + "', 1)");
        }
        aanwezige.kom(new Gebruiker(
                UUID.fromString(bram),
                "bram",
                "Bram de Haan",
                "Gemeente Zandermeer",
                List.of(new Pet(Behandeling.PET, "Meldpuntmedewerker"))));
    }

    @AfterEach
    void ruimOp() {
        log.doe("delete from meldpunt.melding where aanleiding = '" + LANG + "'");
    }

    @Test
    void het_scherm_zegt_dat_er_meer_dan_duizend_zijn() {
        Httpsessie bram = Httpsessie.meldAan(URI.create("http://localhost:" + verzoek.getLocalPort() + "/"), "bram");

        String pagina =
                bram.haal("/meldpunt/werkvoorraad.xhtml?lijst=mijn").body().replaceAll("\\s+", " ");

        assertThat(pagina)
                .contains("<span class=\"aantal\"> 1.000+<span class=\"alleen-voorlezen\"> voor u</span>")
                .containsPattern("lijst=mijn[^>]*>[^<]*<span class=\"aantal\">1\\.000\\+</span>")
                .contains("1–25 van 1.000+ meldingen");
    }

    @ParameterizedTest
    @EnumSource(Werkvolgorde.class)
    void elke_melding_staat_op_precies_een_bladzijde(Werkvolgorde volgorde) {
        Set<UUID> gezien = new HashSet<>();
        List<Werkregel> alle = new ArrayList<>();
        Pagina<Werkregel> blad = blad(volgorde, 0);
        assertThat(blad.totaal()).isEqualTo(Telgrens.MEESTE + 1);
        while (!blad.rijen().isEmpty()) {
            alle.addAll(blad.rijen());
            blad.rijen()
                    .forEach(regel -> assertThat(gezien.add(regel.melding().waarde()))
                            .as(regel.nummer().toString())
                            .isTrue());
            blad = blad(volgorde, alle.size());
        }

        assertThat(alle).hasSizeGreaterThanOrEqualTo(RIJEN);
        assertThat(blad.totaal()).isEqualTo(alle.size());
    }

    private Pagina<Werkregel> blad(Werkvolgorde volgorde, int vanaf) {
        return verdeling.werkvoorraad(
                new Werkvoorraadvraag(
                        Werklijst.MIJN, Werkvoorraadvraag.OPEN, null, volgorde, true, vanaf, Werkvoorraadvraag.MEESTE),
                doelbindingen.voorTaak("melding-beoordelen"));
    }
}
