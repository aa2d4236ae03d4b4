package nl.samenspraak.klachten.formulier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;

/**
 * What somebody sends with the public form (R-KLA-01).
 *
 * @param id identifies what was sent, so that sending it twice makes one klacht
 * @param onderwerp what it is about, on one line
 * @param inhoud what happened
 * @param wens what the klager wants, or empty
 * @param gebeurd when it happened, in the words of the klager, or empty
 * @param jegensKlager whether it happened to the klager, or to who let the klager complain
 * @param klager who complains
 * @param beklaagde whose conduct it is about
 * @param ondertekend whether the klager signed it (9:4 lid 2)
 */
public record Klachtinzending(
        KlachtId id,
        String onderwerp,
        String inhoud,
        String wens,
        String gebeurd,
        boolean jegensKlager,
        Klager klager,
        Beklaagde beklaagde,
        boolean ondertekend)
        implements Serializable {

    public Klachtinzending {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(klager, "klager");
        Objects.requireNonNull(beklaagde, "beklaagde");
    }

    /**
     * @param dag the day on which it is sent: its dagtekening and the day of receipt as well
     * @return the klacht as it is recorded
     * @throws OngeldigeWaarde when a text is too long
     */
    NieuweKlacht klacht(LocalDate dag) {
        return new NieuweKlacht(
                Klachtkanaal.WEBFORMULIER,
                dag,
                dag,
                ondertekend,
                onderwerp,
                inhoud,
                wens,
                gebeurd,
                jegensKlager,
                klager,
                List.of(Gedraging.van(onderwerp, null, beklaagde)),
                Klachtindeling.GEEN,
                "");
    }
}
