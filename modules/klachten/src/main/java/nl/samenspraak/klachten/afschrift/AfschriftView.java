package nl.samenspraak.klachten.afschrift;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.maatregelen.Maatregelstand;
import nl.samenspraak.klachten.stukken.Bijlage;
import nl.samenspraak.klachten.stukken.Klachtbijlagen;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What somebody whose conduct a klacht is about gets to see of it: the klaagschrift, and nothing of how it is handled (9:9, R-KLA-08).
 *
 * @param id the klacht
 * @param nummer its number
 * @param ontvangenOp the day of receipt
 * @param klager the name of who complains, or empty
 * @param betrokkenen who complains, as far as known in the register
 * @param onderwerp what it is about
 * @param inhoud what happened, in the words of the klager
 * @param gebeurd when it happened, or empty
 * @param wens what the klager wants, or empty
 * @param gedragingen what was done by the one who looks, and what is thought of it once he was told
 * @param behandelaar the name of who handles it, or empty
 * @param dagtekening the day that stands on it, or {@code null}
 * @param uiterlijk the last day on which it is handled; {@code null} when it is over
 * @param afgedaan whether it came to its end
 * @param maatregelen what the one who looks will do because of it
 * @param bijlagen what goes with it, and whether something does not
 * @param gevoegd the other klachten that belong to this copy, with a copy of their own
 */
public record AfschriftView(
        KlachtId id,
        Klachtnummer nummer,
        LocalDate ontvangenOp,
        String klager,
        Set<PersoonId> betrokkenen,
        String onderwerp,
        String inhoud,
        String gebeurd,
        String wens,
        List<Punt> gedragingen,
        String behandelaar,
        LocalDate dagtekening,
        LocalDate uiterlijk,
        boolean afgedaan,
        List<Taak> maatregelen,
        Klachtbijlagen.Mee<Bijlage> bijlagen,
        List<Bij> gevoegd)
        implements Inzicht, Serializable {

    /**
     * Another klacht of the same klager that is handled with this one.
     *
     * @param id that klacht
     * @param nummer its number
     */
    public record Bij(KlachtId id, Klachtnummer nummer) implements Serializable {}

    /**
     * One thing that was done.
     *
     * @param wat what it was
     * @param oordeel what is thought of it; {@code null} until the one who looks was told
     * @param behandeld whether it is handled (9:8)
     */
    public record Punt(String wat, Klachtoordeel oordeel, boolean behandeld) implements Serializable {}

    /**
     * A measure of which the one who looks is the owner.
     *
     * @param id the measure
     * @param versie the version that was read, to be given back with a change
     * @param wat what will be done
     * @param uiterlijk when it has to be ready
     * @param stand how far it is
     * @param opmerking what came of it, or empty
     */
    public record Taak(UUID id, long versie, String wat, LocalDate uiterlijk, Maatregelstand stand, String opmerking)
            implements Serializable {

        /** @return whether it still has to be done */
        public boolean open() {
            return stand == Maatregelstand.OPEN;
        }
    }

    public AfschriftView {
        gedragingen = List.copyOf(gedragingen);
        maatregelen = List.copyOf(maatregelen);
    }

    /** @return the paragraphs of what happened */
    public List<String> alineas() {
        return inhoud.lines().filter(regel -> !regel.isBlank()).toList();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(id.zaak());
    }
}
