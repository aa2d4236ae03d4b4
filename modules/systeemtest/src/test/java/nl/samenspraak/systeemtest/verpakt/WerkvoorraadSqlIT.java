package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.meldpunt.aannemen.Aanname.Aangenomen;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.verdelen.Werkverdeling;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole screen of the work list, menu and log included, asks the database no more than six things, however long the list is. */
class WerkvoorraadSqlIT extends Verpakt {

    private static final int MEEST = 6;
    private static final int RIJEN = 30;
    private static final String VOL = "Om de lijst te vullen";

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Logtabel log;

    @Inject
    private Aannemen meldpunt;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    private Httpsessie yasmina;

    @BeforeEach
    void vul() {
        yasmina = Httpsessie.meldAan(URI.create("http://localhost:" + verzoek.getLocalPort() + "/"), "yasmina");
        yasmina.haal("/");
        if (log.tel("select count(*) from meldpunt.melding where aanleiding = '" + VOL + "'") == 0) {
            for (int i = 0; i < RIJEN; i++) {
                neemAan(i, "yasmina");
                neemAan(i, "bram");
                neemAan(i, null);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"mijn", "niet_toegewezen", "team", "alle"})
    void een_volle_lijst_kost_hoogstens_zes_opdrachten(String lijst) {
        assertThat(opdrachten("/meldpunt/werkvoorraad.xhtml?lijst=" + lijst))
                .hasSizeBetween(3, MEEST)
                .allSatisfy(sql -> assertThat(sql).doesNotContain("inhoud"));
    }

    @Test
    void een_beperkte_lijst_ook() {
        assertThat(opdrachten("/meldpunt/werkvoorraad.xhtml?lijst=alle&termijn=te_laat"))
                .hasSizeBetween(3, MEEST);
    }

    @Test
    void de_bewaarlijst_ook() {
        assertThat(opdrachten("/meldpunt/bewaarlijst.xhtml")).hasSizeBetween(3, MEEST);
    }

    @Test
    void de_lijst_van_wat_nog_te_doen_is_ook() {
        assertThat(opdrachten("/meldpunt/tedoen.xhtml")).hasSizeBetween(3, MEEST);
    }

    /** The first list that somebody opens who came in as people do, by the first page. */
    private List<String> opdrachten(String pad) {
        Tellendebron.begin();
        HttpResponse<String> antwoord = yasmina.haal(pad);
        List<String> verzonden = Tellendebron.verzonden();
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return verzonden;
    }

    /** Each about somebody else of the demo gemeente, so that every row has a name to look up. */
    private void neemAan(int i, String behandelaar) {
        word("kim");
        PersoonId over = new PersoonId(
                UUID.fromString(log.tekst("select cast(id as varchar) from personen.persoon order by id offset " + i
                        + " rows fetch first 1 rows only")));
        Aangenomen aangenomen = (Aangenomen) meldpunt.aannemen(
                new NieuweMelding(
                        Gevaar.NIET_NU,
                        doelbindingen.voorTaak("melding-beoordelen").doel(),
                        new Signaal(VOL, "x"),
                        Melder.anoniem(),
                        new Betrokkene.Bekend(over),
                        Reikwijdte.PERSOON,
                        null),
                doelbindingen.voorTaak("melding-aannemen"));
        if (behandelaar != null) {
            word(behandelaar);
            verdeling.pakOp(
                    aangenomen.nummer(), doelbindingen.kies(aangenomen.melding().zaak(), "melding-beoordelen"));
        }
    }

    /** Someone of the demo gemeente, at the meldpunt today. */
    private void word(String naam) {
        UUID id = UUID.fromString(
                log.tekst("select cast(id as varchar) from toegang.account where gebruikersnaam = '" + naam + "'"));
        aanwezige.kom(new Gebruiker(
                id, naam, naam, "Gemeente Zandermeer", List.of(new Pet(Behandeling.PET, "Meldpuntmedewerker"))));
    }
}
