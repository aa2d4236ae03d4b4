package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Opvolgsoort;
import nl.samenspraak.coordinatie.dossier.Stopgrond;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.overleg.Gegevenssoort;
import nl.samenspraak.coordinatie.overleg.NieuwOverleg;
import nl.samenspraak.coordinatie.overleg.NieuweDeelnemer;
import nl.samenspraak.coordinatie.overleg.NieuweMeeneming;
import nl.samenspraak.coordinatie.overleg.NieuweOverlegafspraak;
import nl.samenspraak.coordinatie.overleg.OverlegView;
import nl.samenspraak.coordinatie.overleg.Overlegrol;
import nl.samenspraak.coordinatie.overleg.Overlegstand;
import nl.samenspraak.coordinatie.overleg.Overlegwerk;
import nl.samenspraak.coordinatie.plan.Uitvoerder;
import nl.samenspraak.coordinatie.voortgang.Voortgangswerk;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A casusoverleg from preparing it to the slips, on a real database, behind the real gate. */
class CasusoverlegIT extends Verpakt {

    private static final Noodzaaktoets NODIG = new Noodzaaktoets(
            "Afspreken hoe de huur wordt betaald.",
            "Zij kent de achterstand en kan een regeling treffen.",
            "Een brief duurt te lang, want de huur loopt door.",
            "Het gaat alleen over de huur van deze woning.");

    @Inject
    private Proefcoordinatie proef;

    @Inject
    private Proeftoeleiding toeleiding;

    @Inject
    private Overlegwerk werk;

    @Inject
    private Voortgangswerk voortgang;

    @Inject
    private Wandelaars wandelaars;

    @Inject
    private Collegas collegas;

    @Inject
    private Logtabel log;

    private final UUID ik = Id.nieuw();
    private CoordinatieId id;
    private UUID overleg;

    private OverlegView.Overleg open() {
        return werk.open(id, overleg, proef.doel(id)).gekozen();
    }

    private void bereidVoor(String naam) {
        id = proef.metPlan(ik, naam);
        Proeftoeleiding.gedaan(werk.bereidVoor(
                id,
                new NieuwOverleg(
                        "Wie doet wat, zodat het gezin in de woning blijft?", toeleiding.vandaag(), "14.00 uur"),
                proef.versie(id),
                proef.doel(id)));
        overleg = werk.open(id, null, proef.doel(id)).lijst().get(0).id();
    }

    private Verrichting<Weigerreden> deelnemer(String naam, String partij, Overlegrol rol, String taak) {
        return werk.legDeelnemerVast(
                id,
                overleg,
                new NieuweDeelnemer(
                        naam, partij, rol == Overlegrol.EXPERT ? null : proef.inPlan(id, partij), rol, taak, NODIG),
                proef.versie(id),
                proef.doel(id));
    }

    private Verrichting<Weigerreden> zonderPartij(String organisatie) {
        return werk.legDeelnemerVast(
                id,
                overleg,
                new NieuweDeelnemer("P. Tweede", organisatie, null, Overlegrol.HULPVERLENER, "Verhuurder", NODIG),
                proef.versie(id),
                proef.doel(id));
    }

    private UUID wie(String naam) {
        return open().deelnemers().stream()
                .filter(deze -> deze.naam().equals(naam))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Verrichting<Weigerreden> verder(Overlegstand stand) {
        return werk.gaVerder(id, overleg, stand, proef.versie(id), proef.doel(id));
    }

    private Verrichting<Weigerreden> mee(String wie, String van, Gegevenssoort soort) {
        return werk.vraagMee(
                id,
                overleg,
                new NieuweMeeneming(
                        wie(wie), wie(van), "Regeling start in februari", soort, "Betalingsregeling maken", "Huur"),
                proef.versie(id),
                proef.doel(id));
    }

    @Test
    @Tag("R-COO-08")
    @Tag("R-COO-09")
    @Tag("R-COO-11")
    @Tag("R-COO-12")
    @Tag("R-COO-13")
    void van_voorbereiden_tot_de_briefjes() {
        bereidVoor("Coooverleg");
        assertThat(open().gasten()).as("het hele gezin").hasSize(3);
        assertThat(verder(Overlegstand.UITGENODIGD).bezwaar()).contains(Weigerreden.DEELNEMER_ONTBREEKT);
        assertThat(deelnemer("P. Dekker", Proefcoordinatie.VERHUURDER, Overlegrol.KAN_TOEZICHT, "Handhaving")
                        .bezwaar())
                .contains(Weigerreden.TAAK_IS_HANDHAVING);
        assertThat(deelnemer("P. Tweede", Proefcoordinatie.VERHUURDER, Overlegrol.HULPVERLENER, "Verhuurder")
                        .bezwaar())
                .as("een corporatie is geen hulpverlener, wie haar ook uitnodigt")
                .contains(Weigerreden.ROL_PAST_NIET);
        assertThat(zonderPartij(Proefcoordinatie.VERHUURDER).bezwaar())
                .as("ook niet met haar naam getypt")
                .contains(Weigerreden.ROL_PAST_NIET);
        assertThat(zonderPartij("Woonbedrijf De Onbekende").bezwaar())
                .as("van wie niets bekend is, gaat niets mee")
                .contains(Weigerreden.ROL_PAST_NIET);
        Proeftoeleiding.gedaan(
                deelnemer("I. Visser", Proefcoordinatie.VERHUURDER, Overlegrol.CORPORATIE, "Verhuurder"));
        Proeftoeleiding.gedaan(
                deelnemer("N. de Groot", Proefcoordinatie.BUDGETWINKEL, Overlegrol.HULPVERLENER, "Schuldregeling"));
        Proeftoeleiding.gedaan(deelnemer("H. Moerman", "Praktijk Moerman", Overlegrol.EXPERT, "Advies over school"));
        assertThat(verder(Overlegstand.UITGENODIGD).bezwaar()).contains(Weigerreden.GEZIN_ONBESLIST);
        open().gasten()
                .forEach(gast -> Proeftoeleiding.gedaan(
                        werk.nodigUit(id, overleg, gast.id(), true, "", proef.versie(id), proef.doel(id))));
        Proeftoeleiding.gedaan(verder(Overlegstand.UITGENODIGD));
        assertThat(verder(Overlegstand.OPEN).bezwaar())
                .as("zonder geheimhouding komt niemand binnen")
                .contains(Weigerreden.GEHEIMHOUDING_ONTBREEKT);
        for (String naam : List.of("I. Visser", "N. de Groot", "H. Moerman")) {
            Proeftoeleiding.gedaan(werk.accepteert(id, overleg, wie(naam), proef.versie(id), proef.doel(id)));
        }
        Proeftoeleiding.gedaan(verder(Overlegstand.OPEN));

        assertThat(mee("H. Moerman", "N. de Groot", Gegevenssoort.GEWOON).bezwaar())
                .contains(Weigerreden.NEEMT_NIETS_MEE);
        assertThat(mee("I. Visser", "N. de Groot", Gegevenssoort.BIJZONDER).bezwaar())
                .contains(Weigerreden.SOORT_GEBLOKKEERD);
        Proeftoeleiding.gedaan(mee("I. Visser", "N. de Groot", Gegevenssoort.GEWOON));
        Proeftoeleiding.gedaan(mee("N. de Groot", "I. Visser", Gegevenssoort.GEWOON));
        UUID eerste = open().mee().get(0).id();
        assertThat(werk.akkoord(id, overleg, eerste, "", proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.VOORWAARDE_ONTBREEKT);
        Proeftoeleiding.gedaan(
                werk.akkoord(id, overleg, eerste, "Niet voor einde huur.", proef.versie(id), proef.doel(id)));

        Proeftoeleiding.gedaan(afspraak(toeleiding.vandaag().plusDays(30)));
        assertThat(afspraak(toeleiding.vandaag().minusDays(1)).bezwaar()).contains(Weigerreden.DAG_TE_VROEG);
        UUID afspraak = open().afspraken().get(0).id();
        Proeftoeleiding.gedaan(werk.zetInPlan(id, overleg, afspraak, proef.versie(id), proef.doel(id)));
        assertThat(proef.activiteit(id, "Stapt niet naar de rechter").uitvoerder())
                .isEqualTo(Proefcoordinatie.VERHUURDER);
        assertThat(werk.zetInPlan(id, overleg, afspraak, proef.versie(id), proef.doel(id))
                        .bezwaar())
                .as("een keer is genoeg")
                .contains(Weigerreden.IS_ER_NIET);

        assertThat(werk.briefje(id, overleg, wie("I. Visser"), proef.doel(id)).pdf())
                .as("pas als het overleg gesloten is")
                .isNull();
        Proeftoeleiding.gedaan(verder(Overlegstand.GESLOTEN));
        assertThat(open().mee()).as("wat geen ja kreeg, is weg").hasSize(1);
        assertThat(werk.briefje(id, overleg, wie("I. Visser"), proef.doel(id)).pdf())
                .isNotEmpty();
        assertThat(werk.briefje(id, overleg, wie("H. Moerman"), proef.doel(id)).pdf())
                .as("een expert krijgt er geen")
                .isNull();
        assertThat(log.van(ik)).extracting(Regel::wederpartij).contains(Proefcoordinatie.VERHUURDER);
        assertThat(verder(Overlegstand.BEVESTIGD).bezwaar()).contains(Weigerreden.NOG_NIET_BEVESTIGD);
        open().deelnemers()
                .forEach(deze -> Proeftoeleiding.gedaan(
                        werk.bevestigt(id, overleg, deze.id(), proef.versie(id), proef.doel(id))));
        Proeftoeleiding.gedaan(verder(Overlegstand.BEVESTIGD));

        proef.word(Id.nieuw());
        assertThatThrownBy(() -> werk.open(id, overleg, proef.doel(id))).isInstanceOf(Weigering.class);
    }

    private Verrichting<Weigerreden> afspraak(LocalDate uiterlijk) {
        return werk.legAfspraakVast(
                id,
                overleg,
                new NieuweOverlegafspraak(
                        new Uitvoerder(proef.inPlan(id, Proefcoordinatie.VERHUURDER), null),
                        "Stapt niet naar de rechter",
                        uiterlijk,
                        null),
                proef.versie(id),
                proef.doel(id));
    }

    @Test
    @Tag("R-COO-09")
    void wie_niet_is_uitgenodigd_heeft_een_zwaarwegend_belang_dat_een_ander_toetst() {
        UUID collega = wandelaars.tweede(Proefcoordinatie.PET);
        // Who came just now is known as soon as somebody asks for the name.
        assertThat(collegas.namen(Set.of(collega))).containsKey(collega);
        bereidVoor("Coobelang");
        UUID kemal = open().gasten().stream()
                .filter(gast -> gast.naam().equals("Kemal"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(niet(kemal, "Handig").bezwaar()).contains(Weigerreden.BELANG_ONTBREEKT);
        Proeftoeleiding.gedaan(niet(kemal, "Deniz vertelt anders niet wat zij nodig heeft."));
        OverlegView view = werk.open(id, overleg, proef.doel(id));
        OverlegView.Gast gast = view.gekozen().gasten().stream()
                .filter(deze -> deze.id().equals(kemal))
                .findFirst()
                .orElseThrow();
        assertThat(view.toetsers(gast))
                .extracting(Collega::id)
                .contains(collega)
                .doesNotContain(ik);
        assertThat(taken()).contains(Opvolgsoort.BELANGTOETS);

        assertThat(werk.toetsBelang(id, overleg, kemal, ik, "Het klopt.", proef.versie(id), proef.doel(id))
                        .bezwaar())
                .as("niet wie het opschreef")
                .contains(Weigerreden.TOETSER_ONTBREEKT);
        Proeftoeleiding.gedaan(
                werk.toetsBelang(id, overleg, kemal, collega, "Het klopt.", proef.versie(id), proef.doel(id)));
        assertThat(taken()).doesNotContain(Opvolgsoort.BELANGTOETS);
        assertThatThrownBy(() ->
                        log.doe("update coordinatie.overleggast set toetser = belang_door where id = '" + kemal + "'"))
                .hasStackTraceContaining("overleggast_ander");
    }

    @Test
    @Tag("R-COO-09")
    void dat_een_ander_toetst_waarom_iemand_er_niet_was_houdt_met_de_stop_niet_op() {
        UUID collega = wandelaars.tweede(Proefcoordinatie.PET);
        assertThat(collegas.namen(Set.of(collega))).containsKey(collega);
        bereidVoor("Coobelangstop");
        UUID kemal = open().gasten().stream()
                .filter(gast -> gast.naam().equals("Kemal"))
                .findFirst()
                .orElseThrow()
                .id();
        Proeftoeleiding.gedaan(niet(kemal, "Deniz vertelt anders niet wat zij nodig heeft."));
        Proeftoeleiding.gedaan(voortgang.stop(
                id,
                Stopgrond.RESULTAAT_BEREIKT,
                "De schulden zijn geregeld.",
                "Budgetwinkel gaat ermee door.",
                proef.versie(id),
                proef.doel(id)));
        assertThat(taken()).contains(Opvolgsoort.BELANGTOETS);

        Proeftoeleiding.gedaan(
                werk.toetsBelang(id, overleg, kemal, collega, "Het klopt.", proef.versie(id), proef.doel(id)));

        assertThat(taken()).doesNotContain(Opvolgsoort.BELANGTOETS);
    }

    private Set<Opvolgsoort> taken() {
        return Set.copyOf(voortgang.open(id, proef.doel(id)).taken().stream()
                .map(taak -> taak.soort())
                .toList());
    }

    private Verrichting<Weigerreden> niet(UUID wie, String belang) {
        return werk.nodigUit(id, overleg, wie, false, belang, proef.versie(id), proef.doel(id));
    }
}
