package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.util.Objects;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.loket.Loket;
import nl.samenspraak.meldpunt.signaal.Sluiting;

/**
 * That a melding is to go to a loket, as the user confirms it.
 *
 * @param loket the code of the loket, or {@code null} when none was chosen
 * @param toelichting why it goes there, and what the triagist writes to the loket
 * @param instemming that the betrokkene agreed; {@code null} when he did not, or need not
 * @param gezien the {@link Bericht#afdruk} of the text that the user saw before confirming; nothing else is put ready.
 *     {@code null} before that
 * @param zonderVerhaal whether what the melder said stays here, because it says who he is: the loket then gets the explanation alone
 */
public record Doorgeleidingsverzoek(
        String loket, String toelichting, Instemming instemming, String gezien, boolean zonderVerhaal)
        implements Serializable {

    /** @throws OngeldigeWaarde when the explanation is too long */
    public Doorgeleidingsverzoek {
        toelichting = Invoer.alinea(toelichting, Sluiting.LANGSTE_TOELICHTING);
    }

    /** One with which goes what the melder said. */
    public Doorgeleidingsverzoek(String loket, String toelichting, Instemming instemming, String gezien) {
        this(loket, toelichting, instemming, gezien, false);
    }

    Sluiting sluiting(Loket naar) {
        return new Sluiting(naar.soort().sluitreden(), toelichting);
    }

    boolean isGezien(Bericht bericht) {
        return Objects.equals(gezien, bericht.afdruk());
    }
}
