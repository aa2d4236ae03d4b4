package nl.samenspraak.meldpunt.signaal;

import java.util.Optional;

/**
 * Danger is asked about before anything else, and when there is danger now no dossier is made: the caller needs 112 or the
 * crisisdienst, not a file (R-MEL-02).
 */
final class GevaarEerst implements Aannameregel {

    @Override
    public Optional<Weigerreden> toets(NieuweMelding nieuw) {
        return toets(nieuw.gevaar());
    }

    /**
     * @param gevaar the answer so far
     * @return why the conversation cannot go on here; empty when it can
     */
    public static Optional<Weigerreden> toets(Gevaar gevaar) {
        return switch (gevaar) {
            case NIET_GEVRAAGD -> Optional.of(Weigerreden.GEVAAR_NIET_GEVRAAGD);
            case NU -> Optional.of(Weigerreden.GEVAAR_NU);
            case NIET_NU -> Optional.empty();
        };
    }
}
