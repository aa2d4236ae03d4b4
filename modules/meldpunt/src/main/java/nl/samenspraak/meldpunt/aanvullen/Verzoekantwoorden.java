package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.bericht.Berichtsoort;
import nl.samenspraak.meldpunt.bericht.Contactgegevens;
import nl.samenspraak.meldpunt.bericht.Sjablonen;
import nl.samenspraak.meldpunt.informeren.Informeerregels;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.DagKlopt;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Answers what the betrokkene asked about his data: what became of it, on which day and how he was told, and why not all of it is done (AVG 12 lid 3 and 4;
 * R-AVG-02). It is a decision to which he can object (UAVG 34), which its letter says. What was recorded by mistake is taken back with a reason.
 */
@ApplicationScoped
public class Verzoekantwoorden {

    private static final String VERLENGEN = "verzoek-verlengen";

    private Aanvullingen aanvullingen;
    private Termijnen termijnen;
    private Sjablonen sjablonen;
    private Contactgegevens contact;
    private Personenregister register;
    private Informeerregels regels;
    private Behandeling behandeling;

    Verzoekantwoorden() {
        // The container makes its proxy with this.
    }

    @Inject
    public Verzoekantwoorden(
            Meldingen meldingen,
            Aanvullingen aanvullingen,
            Sjablonen sjablonen,
            Contactgegevens contact,
            Personenregister register,
            Informeerregels regels,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.aanvullingen = aanvullingen;
        this.sjablonen = sjablonen;
        this.contact = contact;
        this.register = register;
        this.regels = regels;
        this.termijnen = termijnen;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * Records the answer to a request.
     *
     * @param id the melding
     * @param taak the key of the request
     * @param antwoord what became of it, when and how he was told, and why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was recorded, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding or the request is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.verzoek-beantwoord")
    public Verrichting<Weigerreden> beantwoord(
            MeldingId id, UUID taak, Verzoekantwoord antwoord, long versie, Doelbinding doel) {
        return met(
                id,
                taak,
                versie,
                melding -> verzoek -> antwoord.toets(melding.ontvangenOp(), behandeling.vandaag())
                        .or(() -> verzoek.gedaan(behandeling.ik(), behandeling.nu()))
                        .or(() -> verzoek.beantwoord(antwoord)));
    }

    /**
     * A request takes two months longer, because it is complex or there are many; the betrokkene hears so, with why, within the first month (AVG 12 lid
     * 3).
     *
     * @param id the melding
     * @param taak the key of the request
     * @param dag on which day he heard so; {@code null} when that was not said
     * @param reden why it takes longer
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was recorded, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding or the request is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.verzoek-verlengd")
    public Verrichting<Weigerreden> verleng(
            MeldingId id, UUID taak, LocalDate dag, String reden, long versie, Doelbinding doel) {
        String waarom = Invoer.regel(reden, NieuweTerugbeltaak.LANGSTE);
        return met(id, taak, versie, melding -> verzoek -> {
            if (waarom.isEmpty()) {
                return Optional.of(Weigerreden.REDEN_ONTBREEKT);
            }
            LocalDate tot = termijnen.bereken(VERLENGEN, verzoek.dag()).einde();
            Optional<Weigerreden> bezwaar = DagKlopt.toets(dag, melding.ontvangenOp(), behandeling.vandaag())
                    .or(() -> verzoek.verleng(dag, tot));
            if (bezwaar.isEmpty()) {
                aanvullingen.add(new Aanvulling(
                        id,
                        new NieuweAanvulling(
                                Aanvulsoort.VERLENGING,
                                dag,
                                null,
                                null,
                                Meldteksten.tekst(
                                        "aanvullen.verzoek.verlengd",
                                        Meldteksten.tekst("aanvullen.verzoek." + verzoek.wie()),
                                        Nederlands.datum(tot),
                                        waarom)),
                        behandeling.ik(),
                        behandeling.nu()));
            }
            return bezwaar;
        });
    }

    /**
     * The answer was recorded by mistake: it has yet to be given, and what stood there stays readable with why.
     *
     * @param id the melding
     * @param taak the key of the request
     * @param reden what was wrong
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws Weigering when the melding or the request is not there
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.verzoek-heropend")
    public Verrichting<Weigerreden> neemTerug(MeldingId id, UUID taak, String reden, long versie, Doelbinding doel) {
        String waarom = Invoer.regel(reden, NieuweTerugbeltaak.LANGSTE);
        return met(id, taak, versie, melding -> verzoek -> {
            if (waarom.isEmpty()) {
                return Optional.of(Weigerreden.REDEN_ONTBREEKT);
            }
            String was = verzoek.antwoord()
                    .map(antwoord -> Meldteksten.tekst(
                            "aanvullen.verzoek.was",
                            Meldteksten.tekst("aanvullen.verzoek." + verzoek.wie()),
                            Meldteksten.tekst("verzoekuitkomst." + antwoord.uitkomst()),
                            Nederlands.datum(antwoord.dag()),
                            antwoord.grond(),
                            waarom))
                    .orElse(waarom);
            Optional<Weigerreden> bezwaar = verzoek.nietBeantwoord();
            if (bezwaar.isEmpty()) {
                aanvullingen.add(new Aanvulling(
                        id,
                        new NieuweAanvulling(Aanvulsoort.VERZOEK, behandeling.vandaag(), null, null, was),
                        behandeling.ik(),
                        behandeling.nu()));
            }
            return bezwaar;
        });
    }

    private Verrichting<Weigerreden> met(
            MeldingId id,
            UUID taak,
            long versie,
            Function<Melding, Function<Terugbeltaak, Optional<Weigerreden>>> daad) {
        Melding melding = behandeling.lees(id, versie);
        Terugbeltaak verzoek = vind(id, taak);
        return behandeling.verricht(melding, () -> daad.apply(melding).apply(verzoek));
    }

    private Terugbeltaak vind(MeldingId id, UUID taak) {
        return aanvullingen
                .taak(taak)
                .filter(deze -> deze.melding().equals(id) && deze.wie().verzoek())
                .orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
    }

    /**
     * Gives the letter with the answer, to take along.
     *
     * @param id the melding
     * @param taak the key of the request
     * @param doel the purpose
     * @return the letter
     * @throws Weigering when the melding or the request is not there, or it was not answered
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.AFDRUKKEN)
    Verzoekbrief brief(MeldingId id, UUID taak, Doelbinding doel) {
        Melding melding = behandeling.lees(id);
        Terugbeltaak verzoek = vind(id, taak);
        Verzoekantwoord antwoord = verzoek.antwoord().orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
        Map<String, String> invulling = Map.ofEntries(
                Map.entry("organisatie", Nederlands.hoofdletter(contact.gemeente())),
                Map.entry("gemeente", contact.gemeente()),
                Map.entry("datum", Nederlands.datum(antwoord.dag())),
                Map.entry("aanhef", aanhef(melding, doel)),
                Map.entry("nummer", melding.nummer().waarde()),
                Map.entry("verzoek", Meldteksten.tekst("verzoek.brief." + verzoek.wie())),
                Map.entry("ontvangen", verzoek.waarvoor()),
                Map.entry("antwoord", antwoord.grond()),
                Map.entry("contact", contact.meldpunt()),
                Map.entry("fg", contact.fg()));
        return new Verzoekbrief(
                id,
                melding.nummer(),
                melding.betrokkenen(),
                sjablonen.maak(Berichtsoort.valueOf("VERZOEK_" + antwoord.uitkomst()), invulling));
    }

    /** Of several nobody recorded which one asked. */
    private String aanhef(Melding melding, Doelbinding doel) {
        return melding.persoon()
                .filter(wie -> melding.betrokkenen().size() == 1 && Poort.opentOok(Dossierdeel.PERSOON))
                .flatMap(wie -> register.regel(wie, doel))
                .map(regels::aanhef)
                .orElseGet(() -> Meldteksten.tekst("verzoek.brief.aanhef"));
    }
}
