package nl.samenspraak.toegang.spoor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A row of the log about somebody, with codes, as the database gives it. */
record Spoorrij(
        UUID logid,
        Instant moment,
        UUID gebruiker,
        String naam,
        String organisatie,
        String pet,
        String actie,
        String daad,
        List<String> delen,
        String zaak,
        UUID dossier,
        String doel,
        String uitkomst,
        String wederpartij) {}
