package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.stukken.KlachtstukBestand;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.zaak.stukken.Bestandsinvoer;
import org.omnifaces.util.Faces;

/** The page on which a klager reads the letter that an e-mail announced, with the secret of its link and a postcode. */
@Named("brieflezen")
@RequestScoped
public class BriefleesBean {

    private static final int TE_VAAK = 429;
    private static final String BIJLAGE = "bijlage";
    private static final Teksten WOORDEN = new Teksten("nl.samenspraak.klachten.brieven");

    @Inject
    private Klachtbriefinzage inzage;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Briefrem rem;

    private String sleutel;
    private String postcode;
    private KlachtbriefInhoud brief;
    private boolean gezocht;

    /** Looks. Whether it is the secret, the postcode or the day that does not fit, the answer is the same. */
    public void lees() {
        gezocht = true;
        brief = probeer(doel -> inzage.lees(sleutel, postcode, doel)).orElse(null);
    }

    private <T> Optional<T> probeer(Function<Doelbinding, T> lezer) {
        String adres = aanwezige.werkplek();
        if (!rem.geheimen().neem(adres, sleutel)) {
            Faces.getResponse().setStatus(TE_VAAK);
            Scherm.fout(WOORDEN.van("lezen.wacht"));
            return Optional.empty();
        }
        try {
            T gelezen = aanwezige.alsBetrokkene(
                    Klachtbriefinzage.WERKPLEK, () -> lezer.apply(doelbindingen.voorTaak(Klachtbriefinzage.DOEL)));
            rem.geheimen().geefTerug(adres, sleutel);
            return Optional.of(gelezen);
        } catch (Weigering geenBriefMetDitGeheim) {
            Scherm.fout(WOORDEN.van("lezen.nietgevonden"));
            return Optional.empty();
        }
    }

    /**
     * Gives the file that goes with the letter and that the request names.
     *
     * @throws IOException when the answer cannot be written
     */
    public void bijlage() throws IOException {
        gezocht = true;
        Optional<KlachtstukBestand> gelezen = kenmerk(Faces.getRequestParameter(BIJLAGE))
                .flatMap(welk -> probeer(doel -> inzage.bijlage(sleutel, postcode, welk, doel)));
        if (gelezen.isPresent() && gelezen.get().bestand() != null) {
            Bestandsinvoer.geef(gelezen.get().bestand());
        }
    }

    private static Optional<UUID> kenmerk(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst));
        } catch (IllegalArgumentException geenKenmerk) {
            return Optional.empty();
        }
    }

    /**
     * Gives the letter as a file.
     *
     * @throws IOException when the answer cannot be written
     */
    public void download() throws IOException {
        gezocht = true;
        brief = probeer(doel -> inzage.druk(sleutel, postcode, doel))
                .map(Klachtbriefinzage.Afdruk::brief)
                .orElse(null);
        if (brief != null) {
            Scherm.bestand(brief.nummer() + ".pdf", "application/pdf", brief.pdf());
        }
    }

    /** @return whether the page shows a letter, or showed one when its file was asked for: without that Faces would not hear the button */
    public boolean isOpen() {
        return brief != null
                || !gezocht && Stream.of("download", BIJLAGE).anyMatch(Faces.getRequestParameterMap()::containsKey);
    }

    /** @return the letter; {@code null} as long as nothing was found */
    public KlachtbriefInhoud getBrief() {
        return brief;
    }

    public String getSleutel() {
        return sleutel;
    }

    public void setSleutel(String sleutel) {
        this.sleutel = sleutel;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }
}
