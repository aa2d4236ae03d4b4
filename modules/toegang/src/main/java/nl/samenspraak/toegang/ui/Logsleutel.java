package nl.samenspraak.toegang.ui;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.toegang.logboek.LogregelView;

/** Which line of the log stood on a row, and by what codes others like it are found; nothing that names anybody. */
record Logsleutel(UUID logid, String pseudoniem, boolean metNaam, UUID dossier, String spanId, int regels)
        implements Rijsleutel<LogregelView> {

    /** What the page needs not to be empty to show a link that was there. */
    private static final String STOND_ER = "-";

    Logsleutel(LogregelView regel) {
        this(
                regel.logid(),
                regel.pseudoniem(),
                regel.persoonnaam() != null,
                regel.dossier(),
                regel.spanId(),
                regel.regels());
    }

    @Override
    public String sleutel() {
        return logid.toString();
    }

    @Override
    public LogregelView regel() {
        return new LogregelView(
                logid,
                null,
                null,
                null,
                null,
                metNaam ? STOND_ER : null,
                pseudoniem,
                STOND_ER,
                List.of(),
                STOND_ER,
                dossier,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                spanId,
                regels);
    }
}
