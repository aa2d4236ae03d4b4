package nl.samenspraak.meldpunt.informeren;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.meldpunt.melding.Termijnstand;

/**
 * Whether the betrokkene knows of the melding (R-MEL-12).
 *
 * @param toestand how far it is
 * @param herzienOp the day on which a postponement is looked at again, or {@code null}
 * @param dringendheid how near that day is, or {@code null}
 * @param termijn until when the betrokkene has to be told; {@code null} when there is nothing to tell any more
 * @param verstrekken whether the melding can go to another already, see {@link EerstInformeren}
 */
public record Informeerstand(
        Toestand toestand, LocalDate herzienOp, Dringendheid dringendheid, Termijnstand termijn, boolean verstrekken)
        implements Serializable {

    /** How far it is. */
    public enum Toestand {
        NOG_NIET,
        UITGESTELD,
        GEINFORMEERD,
        /** The betrokkene reported it. */
        MELDDE_ZELF,
        /** Somebody was named, and it has to be looked up who that is. */
        WIE_IS_HET,
        /** Nobody knows who it is. */
        ONBEKEND_WIE
    }
}
