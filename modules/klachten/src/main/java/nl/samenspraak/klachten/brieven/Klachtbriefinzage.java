package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.stukken.Bijlage;
import nl.samenspraak.klachten.stukken.Klachtbijlagen;
import nl.samenspraak.klachten.stukken.KlachtstukBestand;
import nl.samenspraak.klachten.voegen.Voegbericht;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.stukken.BestandInhoud;

/**
 * Shows a klager the letter that an e-mail announced. The secret of the link and what only the klager knows together take the place of
 * signing in: the gate gets no case to judge, and the log names the case once both fit.
 */
@ApplicationScoped
public class Klachtbriefinzage {

    /** Code of the purpose: seeing what there is of one's own. */
    public static final String DOEL = "eigen-inzage";

    /** What the log names as the place from which it was done. */
    public static final String WERKPLEK = "briefpagina";

    private Klachtbriefarchief archief;
    private Klachtbriefsleutel sleutel;
    private Klachtbijlagen bijlagen;
    private Voegbericht gevoegd;
    private Klachtwerk werk;

    Klachtbriefinzage() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtbriefinzage(
            Klachtbriefarchief archief,
            Klachtbriefsleutel sleutel,
            Klachtbijlagen bijlagen,
            Voegbericht gevoegd,
            Klachten klachten,
            Aanwezige aanwezige,
            Clock klok) {
        this.archief = archief;
        this.sleutel = sleutel;
        this.bijlagen = bijlagen;
        this.gevoegd = gevoegd;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * @param geheim the secret in the link
     * @param kenmerk the postcode of the klager, or the last digits of his telephone number when he gave none; of who gave neither the number of
     *     his klacht
     * @param doel the purpose
     * @return the letter
     * @throws Weigering when there is no letter with that secret of a klager with that kenmerk, or it does not stand ready any more; it never says which
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.ZOEKEN)
    public KlachtbriefInhoud lees(String geheim, String kenmerk, Doelbinding doel) {
        return open(geheim, kenmerk, doel);
    }

    /**
     * Gives the letter as a file, on the same two things.
     *
     * @param geheim the secret in the link
     * @param kenmerk as above
     * @param doel the purpose
     * @return the letter
     * @throws Weigering as above
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.ZOEKEN)
    public Afdruk druk(String geheim, String kenmerk, Doelbinding doel) {
        return new Afdruk(open(geheim, kenmerk, doel));
    }

    /**
     * A letter that its klager takes with him.
     *
     * @param brief the letter
     */
    public record Afdruk(KlachtbriefInhoud brief) implements Inzicht {

        @Override
        public Set<PersoonId> betrokkenen() {
            return brief.betrokkenen();
        }

        @Override
        public Optional<Zaakverwijzing> uitZaak() {
            return brief.uitZaak();
        }

        @Override
        public Optional<Actie> inFeite() {
            return Optional.of(Actie.AFDRUKKEN);
        }
    }

    private KlachtbriefInhoud open(String geheim, String kenmerk, Doelbinding doel) {
        Klachtbrief brief = vind(geheim);
        Klacht klacht = opent(brief, kenmerk);
        if (brief.ongelezenGemeld() && !brief.gelezen()) {
            klacht.leg(werk.stap(Klachtstapsoort.BRIEF_GELEZEN, Klachtbriefverzending.toelichting(brief)));
        }
        brief.isGelezen(werk.nu());
        return Klachtbrieven.inhoud(klacht, brief, sleutel, false).met(mee(klacht, brief.soort(), doel));
    }

    /** What came with a joined klacht goes with a letter with which documents go; for any other it is not opened. */
    private List<Bijlage> mee(Klacht klacht, Klachtbriefsoort soort, Doelbinding doel) {
        List<Bijlage> mee =
                new ArrayList<>(bijlagen.van(List.of(klacht.id()), soort).stukken());
        if (Klachtbijlagen.kanMee(soort)) {
            gevoegd.bij(
                    klacht,
                    ander -> mee.addAll(bijlagen.van(List.of(ander), soort).stukken()),
                    doel);
        }
        return mee;
    }

    private BestandInhoud bestand(Klacht klacht, Klachtbriefsoort soort, UUID stuk, Doelbinding doel) {
        List<BestandInhoud> gevonden = new ArrayList<>();
        bijlagen.lees(List.of(klacht.id()), soort, stuk).ifPresent(gevonden::add);
        if (gevonden.isEmpty() && Klachtbijlagen.kanMee(soort)) {
            gevoegd.bij(
                    klacht, ander -> bijlagen.lees(List.of(ander), soort, stuk).ifPresent(gevonden::add), doel);
        }
        return gevonden.isEmpty() ? null : gevonden.get(0);
    }

    /**
     * Gives a file that goes with a letter, on the same two things.
     *
     * @param geheim the secret in the link
     * @param kenmerk the postcode of the klager, or the last digits of his telephone number when he gave none
     * @param stuk which document
     * @param doel the purpose
     * @return the file, or that it does not go with that letter
     * @throws Weigering as above
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.ZOEKEN)
    public KlachtstukBestand bijlage(String geheim, String kenmerk, UUID stuk, Doelbinding doel) {
        Klachtbrief brief = vind(geheim);
        Klacht klacht = opent(brief, kenmerk);
        return new KlachtstukBestand(klacht.id(), klacht.betrokkenen(), bestand(klacht, brief.soort(), stuk, doel));
    }

    private Klachtbrief vind(String geheim) {
        return sleutel.hashes(geheim).stream()
                .flatMap(hash -> archief.metSleutel(hash).stream())
                .findFirst()
                .filter(this::staatKlaar)
                .orElseThrow(Klachtbriefinzage::geenBrief);
    }

    /** What the e-mail named opens the letter, whatever was recorded of its klager since (2:8). */
    private Klacht opent(Klachtbrief brief, String kenmerk) {
        Klacht klacht = werk.lees(new KlachtId(brief.klacht()));
        boolean isKlager = brief.leesKenmerk()
                .filter(hash -> sleutel.isKenmerk(brief.id(), kenmerk, hash))
                .isPresent();
        if (!isKlager) {
            throw new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK, klacht.id().zaak());
        }
        return klacht;
    }

    private boolean staatKlaar(Klachtbrief brief) {
        return brief.leesTot().filter(tot -> !tot.isBefore(werk.vandaag())).isPresent();
    }

    private static Weigering geenBrief() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }
}
