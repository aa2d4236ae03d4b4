package nl.samenspraak.toeleiding.conclusie;

import java.util.Optional;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.terreinen.Terreintelling;

/**
 * R-COO-01: with two or more of the four laws coordination is obligatory; with one of them and at least one domain beside them it may be, with reasons;
 * otherwise it may not.
 */
public enum CoordinatieVolgt {
    VERPLICHT,
    MAG,
    NIET;

    /**
     * @param telling in which terreinen somebody is known
     * @return what the law makes of that
     */
    public static CoordinatieVolgt van(Terreintelling telling) {
        if (telling.wetten() > 1) {
            return VERPLICHT;
        }
        return telling.meerDanEen() ? MAG : NIET;
    }

    /**
     * @param gekozen whether the toeleider concludes that there has to be coordination; {@code null} when that was not chosen
     * @return why that cannot be concluded; empty when it can
     */
    public Optional<Weigerreden> toets(Boolean gekozen) {
        if (gekozen == null) {
            return Optional.of(Weigerreden.KEUZE_ONTBREEKT);
        }
        boolean kan = gekozen ? this != NIET : this != VERPLICHT;
        return kan ? Optional.empty() : Optional.of(Weigerreden.KEUZE_KAN_NIET);
    }
}
