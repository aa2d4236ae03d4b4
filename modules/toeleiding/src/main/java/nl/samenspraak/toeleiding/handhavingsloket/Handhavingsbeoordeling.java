package nl.samenspraak.toeleiding.handhavingsloket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbesluit;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbezwaar;
import nl.samenspraak.toeleiding.handhaving.Handhavingsreferentie;
import nl.samenspraak.toeleiding.handhaving.Handhavingsverzoek;
import nl.samenspraak.toeleiding.handhaving.Handhavingsverzoeken;
import nl.samenspraak.toeleiding.handhaving.Handhavingswerk;
import nl.samenspraak.toeleiding.handhaving.InformerenNaHandhaving;
import nl.samenspraak.toeleiding.handhaving.NieuweHandhavingsinformering;
import nl.samenspraak.toeleiding.handhaving.Overwie;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Where is decided on the requests of those who enforce the law. Whoever decides says whom it is about in the register, so that this person can see
 * later who asked what; no dossier is opened for it.
 */
@ApplicationScoped
public class Handhavingsbeoordeling {

    /** Who enforces the law is named by what he is: the request says who it was. */
    private static final String VRAGER = "de handhaver";

    private InformerenNaHandhaving informeren;
    private Handhavingsreferentie referentie;
    private Personenregister register;
    private Partijlezer partijen;
    private Clock klok;
    private Handhavingswerk werk;

    Handhavingsbeoordeling() {
        // The container makes its proxy with this.
    }

    @Inject
    Handhavingsbeoordeling(
            Handhavingsverzoeken verzoeken,
            InformerenNaHandhaving informeren,
            Handhavingsreferentie referentie,
            Personenregister register,
            Partijlezer partijen,
            Aanwezige aanwezige,
            Clock klok) {
        this.informeren = informeren;
        this.referentie = referentie;
        this.register = register;
        this.partijen = partijen;
        this.klok = klok;
        werk = new Handhavingswerk(verzoeken, Handhavingswerk.BESLISSER, aanwezige, klok);
    }

    /**
     * Says whom a request is about.
     *
     * @param id which request
     * @param wie somebody in the register; {@code null} when it was somebody else after all
     * @param zeker whether whoever decides said that it is this person, though the name or the day of birth differs
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK, actie = Actie.WIJZIGEN, daad = "handhaving.persoon-gekoppeld")
    public Verrichting<Handhavingsbezwaar> isOver(
            HandhavingId id, PersoonId wie, boolean zeker, long versie, Doelbinding doel) {
        werk.eisPet();
        Handhavingsverzoek verzoek = werk.lees(id, versie);
        return werk.wijzig(
                verzoek,
                () -> wie == null || zeker || isZelfde(verzoek.over(), wie, doel)
                        ? verzoek.isOver(wie, werk.ik())
                        : Optional.of(Handhavingsbezwaar.NAAM_ANDERS));
    }

    /** Who is linked reads later that somebody asked about them: that is no other person by mistake. */
    private boolean isZelfde(Overwie gevraagd, PersoonId wie, Doelbinding doel) {
        return register.regel(wie, doel)
                .filter(gevonden -> heet(gevraagd.naam(), gevonden.naam()))
                .filter(gevonden -> gevraagd.geboren() == null
                        || Geboortedatum.van(gevraagd.geboren()).equals(gevonden.geboortedatum()))
                .isPresent();
    }

    /** The surname counts: initials and titles may be written otherwise. */
    private static boolean heet(String gevraagd, String gevonden) {
        List<String> woorden = woorden(gevraagd);
        return !woorden.isEmpty() && woorden(gevonden).contains(woorden.get(woorden.size() - 1));
    }

    private static List<String> woorden(String naam) {
        return Arrays.stream(naam.toLowerCase(Nederlands.TAAL).split("[^\\p{L}\\p{N}]+"))
                .filter(woord -> !woord.isEmpty())
                .toList();
    }

    /**
     * Grants some or all of what was asked; the log says that it was a supply.
     *
     * @param id which request
     * @param besluit which of it may be used, and why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK, actie = Actie.VERSTREKKEN, daad = "handhaving.toegekend")
    public Verrichting<Handhavingsbezwaar> kenToe(
            HandhavingId id, Handhavingsbesluit besluit, long versie, Doelbinding doel) {
        werk.eisPet();
        Handhavingsverzoek verzoek = werk.lees(id, versie);
        return besloten(
                        verzoek,
                        () -> verraadt(besluit)
                                .or(() -> verzoek.kenToe(besluit, reden(besluit, true), werk.ik(), werk.nu())))
                .met(VRAGER);
    }

    /**
     * Refuses a request.
     *
     * @param id which request
     * @param besluit on what ground, and why
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK, actie = Actie.WIJZIGEN, daad = "handhaving.afgewezen")
    public Verrichting<Handhavingsbezwaar> wijsAf(
            HandhavingId id, Handhavingsbesluit besluit, long versie, Doelbinding doel) {
        werk.eisPet();
        Handhavingsverzoek verzoek = werk.lees(id, versie);
        return besloten(verzoek, () -> verzoek.wijsAf(besluit, reden(besluit, false), werk.ik(), werk.nu()));
    }

    private String reden(Handhavingsbesluit besluit, boolean toekenning) {
        return referentie.reden(besluit.reden(), toekenning).orElse("");
    }

    /** What whoever asked reads may not tell that somebody is known, here or at a party (R-TOE-33). */
    private Optional<Handhavingsbezwaar> verraadt(Handhavingsbesluit besluit) {
        String tekst = besluit.voorwaarden().toLowerCase(Nederlands.TAAL);
        boolean partij = !tekst.isEmpty()
                && partijen.namenVandaag(Dossierdeel.HANDHAVINGSVERZOEK).stream()
                        .map(naam -> naam.split(",")[0].toLowerCase(Nederlands.TAAL))
                        .anyMatch(tekst::contains);
        return partij || referentie.verraadt(tekst) ? Optional.of(Handhavingsbezwaar.VERRAADT) : Optional.empty();
    }

    private Verrichting<Handhavingsbezwaar> besloten(
            Handhavingsverzoek verzoek, Supplier<Optional<Handhavingsbezwaar>> besluit) {
        return werk.wijzig(verzoek, () -> {
            Optional<Handhavingsbezwaar> bezwaar = besluit.get();
            if (bezwaar.isEmpty()) {
                verzoek.moetVerteld(informeren.uiterlijk(werk.vandaag()));
            }
            return bezwaar;
        });
    }

    /**
     * Records that the person a request was about heard of it, or on which ground that waits (R-AVG-03).
     *
     * @param id which request
     * @param nieuw which of the two
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK, actie = Actie.WIJZIGEN, daad = "handhaving.inwoner-geinformeerd")
    public Verrichting<Handhavingsbezwaar> informeer(
            HandhavingId id, NieuweHandhavingsinformering nieuw, long versie, Doelbinding doel) {
        werk.eisPet();
        Handhavingsverzoek verzoek = werk.lees(id, versie);
        return werk.wijzig(verzoek, () -> {
            Optional<Handhavingsbezwaar> bezwaar = informeren.toets(verzoek, nieuw, werk.vandaag(), klok.getZone());
            if (bezwaar.isEmpty()) {
                verzoek.informeert(nieuw, werk.ik(), werk.nu());
            }
            return bezwaar;
        });
    }
}
