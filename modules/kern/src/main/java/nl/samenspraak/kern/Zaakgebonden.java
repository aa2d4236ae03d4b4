package nl.samenspraak.kern;

/**
 * Belongs to one case. The gate before a dossier asks the case of the first argument that bears this, so that it can
 * tell whether the user has a task in it.
 */
public interface Zaakgebonden {

    /** @return the case this belongs to */
    Zaakverwijzing zaak();
}
