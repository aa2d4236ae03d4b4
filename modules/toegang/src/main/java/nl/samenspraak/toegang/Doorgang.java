package nl.samenspraak.toegang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.recht.Actie;

/**
 * What came out of a gated method, as the log needs to know it: whose data, from which case, how many rows.
 *
 * @param personen the persons whose data it shows
 * @param zaak the case it was read from, when the result knows
 * @param aantal how many rows it shows
 * @param wederpartij to whom data went or from whom they came, when that is someone outside
 * @param gedaan whether what was asked was done; when not, there was only looked
 * @param geweigerd whether it may never be asked
 * @param gevonden the cases that it names, each with whom it shows of it
 * @param inFeite what a search turned out to be, when it found the one thing that it opens
 * @param daadsoort which of several things was done
 */
record Doorgang(
        Set<PersoonId> personen,
        Optional<Zaakverwijzing> zaak,
        int aantal,
        Optional<String> wederpartij,
        boolean gedaan,
        boolean geweigerd,
        List<Inzicht> gevonden,
        Optional<Actie> inFeite,
        Optional<Enum<?>> daadsoort) {

    /** Nothing came out: refused, failed, or a method that hands out nothing. */
    static final Doorgang NIETS = zonder(Optional.empty());

    /** What was asked for is not there, so nothing was done with it either. */
    static final Doorgang ER_NIET = zonder(Optional.empty());

    /** Nothing came out either, of a case that the question did not name. */
    static Doorgang nietsUit(Zaakverwijzing zaak) {
        return zonder(Optional.of(zaak));
    }

    private static Doorgang zonder(Optional<Zaakverwijzing> zaak) {
        return new Doorgang(
                Set.of(), zaak, 0, Optional.empty(), true, false, List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * @param resultaat what the method returned
     * @return what the log needs to know of it
     * @throws IllegalStateException when it is something that cannot say whose data it holds: a fault in the program
     */
    static Doorgang van(Object resultaat) {
        if (resultaat == null) {
            return NIETS;
        }
        if (resultaat instanceof Optional<?> misschien) {
            return misschien.map(Doorgang::van).orElse(ER_NIET);
        }
        if (resultaat instanceof Pagina<?> pagina) {
            return new Doorgang(
                    pagina.betrokkenen(),
                    Optional.empty(),
                    pagina.getoondeRijen(),
                    Optional.empty(),
                    true,
                    false,
                    pagina.gevonden(),
                    Optional.empty(),
                    Optional.empty());
        }
        if (resultaat instanceof Inzicht inzicht) {
            return new Doorgang(
                    inzicht.betrokkenen(),
                    inzicht.uitZaak(),
                    inzicht.getoondeRijen(),
                    inzicht.wederpartij(),
                    inzicht.isGedaan(),
                    inzicht.isGeweigerd(),
                    inzicht.gevonden(),
                    inzicht.inFeite(),
                    inzicht.daadsoort());
        }
        if (resultaat instanceof Collection<?> verzameling) {
            return verzameling.isEmpty()
                    ? ER_NIET
                    : samen(verzameling.stream().map(Doorgang::van).toList());
        }
        throw new IllegalStateException(
                resultaat.getClass().getName() + " is geen Inzicht; het logboek weet niet over wie het gaat");
    }

    private static Doorgang samen(List<Doorgang> delen) {
        Set<PersoonId> personen = new LinkedHashSet<>();
        delen.forEach(deel -> personen.addAll(deel.personen()));
        return new Doorgang(
                personen,
                Optional.empty(),
                delen.size(),
                Optional.empty(),
                delen.stream().allMatch(Doorgang::gedaan),
                delen.stream().anyMatch(Doorgang::geweigerd),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** What a line is about: each case that was found is one of its own, and otherwise this as a whole. */
    List<Doorgang> perZaak() {
        return gevonden.isEmpty()
                ? List.of(this)
                : gevonden.stream().map(Doorgang::van).toList();
    }

    /** One entry per person; one empty entry when it shows nobody in particular. */
    List<PersoonId> perRegel() {
        if (personen.isEmpty()) {
            List<PersoonId> niemand = new ArrayList<>();
            niemand.add(null);
            return niemand;
        }
        return personen.stream().filter(Objects::nonNull).toList();
    }
}
