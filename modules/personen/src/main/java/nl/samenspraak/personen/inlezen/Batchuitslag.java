package nl.samenspraak.personen.inlezen;

import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What came of one batch.
 *
 * @param betrokkenen everyone in the register whom it touched
 * @param toegevoegd how many were added
 * @param gewijzigd how many were brought up to date
 * @param ongewijzigd how many were up to date already
 * @param geweigerd those that were not taken over
 * @param gemarkeerd those that were taken over but for a part that could not be read
 * @param vragen those that wait for an answer: they may be somebody else than the register has with that BSN
 */
record Batchuitslag(
        Set<PersoonId> betrokkenen,
        int toegevoegd,
        int gewijzigd,
        int ongewijzigd,
        List<Leesmelding> geweigerd,
        List<Leesmelding> gemarkeerd,
        List<Leesmelding> vragen)
        implements Inzicht {}
