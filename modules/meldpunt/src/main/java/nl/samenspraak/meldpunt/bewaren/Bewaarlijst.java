package nl.samenspraak.meldpunt.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.bewaren.Beletsels;
import nl.samenspraak.toegang.bewaren.Verklaringen;
import nl.samenspraak.toegang.bewaren.Vernietigingsverklaring;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * What goes soon, and holding it back (R-MEL-15, R-AVG-09). Whoever looks here sees numbers and days: neither what was reported nor
 * about whom.
 */
@ApplicationScoped
public class Bewaarlijst {

    /** Code of the term for which a melding is held back at most, before someone weighs it again. */
    static final String LANGSTE = "melding-bewaren";

    private static final int DAGEN_VOORUIT = 7;
    private static final int MEESTE_VERKLARINGEN = 12;

    private Meldingen meldingen;
    private Bewaringen bewaringen;
    private Verklaringen verklaringen;
    private Bewaartermijn bewaartermijn;
    private Beletsels beletsels;
    private Collegas collegas;
    private Termijnen termijnen;
    private Aanwezige aanwezige;
    private Clock klok;

    Bewaarlijst() {
        // The container makes its proxy with this.
    }

    @Inject
    Bewaarlijst(
            Meldingen meldingen,
            Bewaringen bewaringen,
            Verklaringen verklaringen,
            Bewaartermijn bewaartermijn,
            Beletsels beletsels,
            Collegas collegas,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.meldingen = meldingen;
        this.bewaringen = bewaringen;
        this.verklaringen = verklaringen;
        this.bewaartermijn = bewaartermijn;
        this.beletsels = beletsels;
        this.collegas = collegas;
        this.termijnen = termijnen;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /**
     * Lists the meldingen that go within a week, and those that are held back.
     *
     * @param vanaf how many rows to skip
     * @param aantal how many rows to give
     * @param doel the purpose
     * @return that part of the list, the first to go first
     */
    @Inzage(deel = Dossierdeel.BEWARING, actie = Actie.OPSOMMEN)
    public Pagina<Bewaarregel> binnenkort(int vanaf, int aantal, Doelbinding doel) {
        Instant geslotenVoor = bewaartermijn.geslotenVoor(LocalDate.now(klok).plusDays(DAGEN_VOORUIT));
        List<Bewaarrij> rijen = bewaringen.lijst(geslotenVoor, vanaf, aantal);
        Map<UUID, String> namen = collegas.namen(rijen.stream()
                .map(Bewaarrij::bewaring)
                .filter(Objects::nonNull)
                .map(Bewaarrij.Bewaard::door)
                .collect(Collectors.toSet()));
        Set<Zaakverwijzing> tegengehouden =
                beletsels.tegengehouden(rijen.stream().map(Bewaarrij::zaak).toList());
        // A first page that is not full is the whole list: one question less.
        return new Pagina<>(
                rijen.stream()
                        .map(rij -> regel(rij, namen, tegengehouden.contains(rij.zaak())))
                        .toList(),
                vanaf == 0 && rijen.size() < aantal ? rijen.size() : bewaringen.tel(geslotenVoor, Telgrens.tot(vanaf)));
    }

    /** @return what has gone lately: no data about anyone, so no gate */
    public List<Vernietigingsverklaring> verklaringen() {
        return verklaringen.laatste(MEESTE_VERKLARINGEN);
    }

    /** @return how many open meldingen should have been judged before today, as far as is counted: those do not go by themselves */
    public long teLaat() {
        return meldingen.teLaat(LocalDate.now(klok));
    }

    /** @return how long a melding is kept after it was closed, in words, for instance "42 dagen" */
    public String duur() {
        return termijnen.termijn(Bewaartermijn.TERMIJN, LocalDate.now(klok)).inWoorden();
    }

    /** @return the last day until which a melding can be held back today */
    public LocalDate uiterlijk() {
        return termijnen.bereken(LANGSTE, LocalDate.now(klok)).einde();
    }

    /**
     * Holds a closed melding back, or changes why or until when.
     *
     * @param nummer its number
     * @param nieuw why and until when
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else did the same just before
     * @throws Weigering when it is not there, or still open: the same answer for both
     */
    @Inzage(deel = Dossierdeel.BEWARING, actie = Actie.WIJZIGEN, daad = "melding.langer-bewaard")
    public Verrichting<Weigerreden> bewaar(Meldingnummer nummer, NieuweBewaring nieuw, Doelbinding doel) {
        return BewaringIsBegrensd.toets(nieuw, LocalDate.now(klok), uiterlijk())
                .map(Verrichting::niet)
                .orElseGet(() -> houd(lees(nummer), nieuw));
    }

    private Verrichting<Weigerreden> houd(Bewaarstand melding, NieuweBewaring nieuw) {
        UUID ik = aanwezige.eisGebruiker().id();
        bewaringen
                .van(melding.id())
                .ifPresentOrElse(
                        bewaring -> bewaring.wordt(nieuw, ik, klok.instant()),
                        () -> bewaringen.add(new Bewaring(melding.id(), nieuw, ik, klok.instant())));
        bewaringen.bevestig();
        return gedaan(melding);
    }

    /**
     * Holds a melding back no longer; when its term has passed, it goes in the next round.
     *
     * @param nummer its number
     * @param doel the purpose
     * @return that it was done; also when nothing held it back
     * @throws Weigering when it is not there, or still open: the same answer for both
     */
    @Inzage(deel = Dossierdeel.BEWARING, actie = Actie.WIJZIGEN, daad = "melding.bewaren-opgeheven")
    public Verrichting<Weigerreden> hefOp(Meldingnummer nummer, Doelbinding doel) {
        Bewaarstand melding = lees(nummer);
        bewaringen.van(melding.id()).ifPresent(bewaringen::verwijder);
        bewaringen.bevestig();
        return gedaan(melding);
    }

    /** What is still open is kept anyway, and whether there is such a melding is no affair of who watches over what goes. */
    private Bewaarstand lees(Meldingnummer nummer) {
        return bewaringen
                .stand(nummer)
                .filter(melding -> !melding.status().open())
                .orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
    }

    private static Verrichting<Weigerreden> gedaan(Bewaarstand melding) {
        return new Verrichting<>(melding.id(), melding.persoon().map(Set::of).orElse(Set.of()), null);
    }

    private Bewaarregel regel(Bewaarrij rij, Map<UUID, String> namen, boolean tegengehouden) {
        LocalDate weg = bewaartermijn.weg(rij.geslotenOp());
        Bewaarrij.Bewaard bewaring = rij.bewaring();
        if (bewaring == null) {
            return new Bewaarregel(new Meldingnummer(rij.nummer()), rij.geslotenOp(), weg, null, tegengehouden);
        }
        LocalDate daarna = bewaring.tot().plusDays(1);
        return new Bewaarregel(
                new Meldingnummer(rij.nummer()),
                rij.geslotenOp(),
                daarna.isAfter(weg) ? daarna : weg,
                new Bewaarregel.Bewaring(
                        bewaring.reden(), bewaring.tot(), namen.getOrDefault(bewaring.door(), Kopweergave.ONBEKEND)),
                tegengehouden);
    }
}
