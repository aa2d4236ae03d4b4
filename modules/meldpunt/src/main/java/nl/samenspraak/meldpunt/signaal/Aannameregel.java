package nl.samenspraak.meldpunt.signaal;

import java.util.Optional;

/** A rule that a new melding has to meet before it is taken in. */
interface Aannameregel {

    /**
     * @param nieuw what is to be taken in
     * @return why it cannot be; empty when this rule is met
     */
    Optional<Weigerreden> toets(NieuweMelding nieuw);
}
