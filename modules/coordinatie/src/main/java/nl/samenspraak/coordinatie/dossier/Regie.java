package nl.samenspraak.coordinatie.dossier;

import java.io.Serializable;

/**
 * What a kind of regie brings along (R-COO-25).
 *
 * @param vorm which kind
 * @param naam what people call it
 * @param taak which task it is
 * @param grondslag on what it rests, in words
 * @param verantwoordelijke who is the controller
 * @param doel code of the purpose under which the dossier opens
 * @param aanleiding with which beginning it can be chosen
 */
public record Regie(
        Regievorm vorm,
        String naam,
        String taak,
        String grondslag,
        String verantwoordelijke,
        String doel,
        Aanleiding aanleiding)
        implements Serializable {}
