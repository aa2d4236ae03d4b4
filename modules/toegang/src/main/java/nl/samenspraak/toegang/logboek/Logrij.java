package nl.samenspraak.toegang.logboek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line as it stands in the table, column for column. The order of the components is the order of the canonical form and
 * may not change within a version of it.
 */
record Logrij(
        UUID logid,
        String traceId,
        String spanId,
        String knoop,
        long nummer,
        Instant begonnen,
        Instant vastgelegd,
        String actie,
        String daad,
        String activiteit,
        String doel,
        String grondslag,
        String zaak,
        UUID dossier,
        String dossierdelen,
        String pet,
        UUID gebruiker,
        String organisatie,
        String werkplek,
        String persoon,
        String persoontype,
        int sleutelversie,
        String uitkomst,
        String weigergrond,
        String reden,
        int aantal,
        String wederpartij,
        LocalDate bewarenTot,
        int regel,
        int regels) {

    /** The same line as if it stood elsewhere. */
    Logrij als(UUID anderLogid, String andereKnoop, long anderNummer) {
        return new Logrij(
                anderLogid,
                traceId,
                spanId,
                andereKnoop,
                anderNummer,
                begonnen,
                vastgelegd,
                actie,
                daad,
                activiteit,
                doel,
                grondslag,
                zaak,
                dossier,
                dossierdelen,
                pet,
                gebruiker,
                organisatie,
                werkplek,
                persoon,
                persoontype,
                sleutelversie,
                uitkomst,
                weigergrond,
                reden,
                aantal,
                wederpartij,
                bewarenTot,
                regel,
                regels);
    }
}
