package nl.samenspraak.toeleiding.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Kennisgeving;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.terreinen.AnderAntwoord;
import nl.samenspraak.toeleiding.terreinen.Bekend;
import nl.samenspraak.toeleiding.terreinen.Terreinnavraag;
import nl.samenspraak.toeleiding.toestemming.Vraagsoort;

/**
 * The client comes before a party (R-TOE-02, R-TOE-11): asked about it first, not gone round when the client does not want to say it, and told of the
 * onderzoek before anybody hears of it.
 */
@ApplicationScoped
class InwonerEerst {

    private Terreinnavraag navraag;
    private Kennisgeving kennisgeving;

    InwonerEerst() {
        // The container makes its proxy with this.
    }

    @Inject
    InwonerEerst(Terreinnavraag navraag, Kennisgeving kennisgeving) {
        this.navraag = navraag;
        this.kennisgeving = kennisgeving;
    }

    /** @return why this party cannot be asked this; empty when it can */
    Optional<Verzoekbezwaar> toets(Toeleiding toeleiding, Vraagsoort soort, Optional<PartijView> partij) {
        return partij.map(PartijView::naam)
                .flatMap(naam -> soort.jaNee() ? navraag.magBekend(toeleiding, naam) : navraag.mag(toeleiding, naam))
                .map(Verzoekbezwaar::van);
    }

    /** Who does not want to say it: then only with a reason of its own, that the client reads (R-TOE-11). */
    boolean wilNiet(ToeleidingId toeleiding, Optional<PartijView> partij) {
        return partij.map(PartijView::naam)
                .filter(naam -> navraag.wilNiet(toeleiding, naam))
                .isPresent();
    }

    /** By whichever route the onderzoek came about: who is talked of heard before what will happen, and with which rights (R-AVG-01). */
    Optional<Verzoekbezwaar> weet(ToeleidingId toeleiding) {
        return kennisgeving.isGedaan(toeleiding)
                ? Optional.empty()
                : Optional.of(Verzoekbezwaar.van(Weigerreden.CLIENT_WEET_VAN_NIETS));
    }

    /** A refusal is no answer there either: its category would betray that somebody is known. */
    void zegt(ToeleidingId toeleiding, String partij, String waarom, Verzoekantwoord antwoord) {
        Bekend bekend = !antwoord.soort().geeft()
                ? Bekend.GEEN_ANTWOORD
                : Boolean.TRUE.equals(antwoord.bekend()) ? Bekend.JA : Bekend.NEE;
        navraag.zegt(toeleiding, partij, new AnderAntwoord(bekend, partij, kort(waarom), antwoord.dag()));
    }

    /** The whole of why stands with the request. */
    private static String kort(String waarom) {
        return waarom.substring(0, Math.min(waarom.length(), AnderAntwoord.LANGSTE_REDEN));
    }
}
