package nl.samenspraak.toegang.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.navraag.Personennamen;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Rechten;

/** What the FG may see of the access log; reading it leaves lines of its own (R-LOG-05). */
@ApplicationScoped
public class Toezicht {

    /** How many lines one export holds at most; a longer period is exported in parts. */
    public static final int LANGSTE_EXPORT = 20_000;

    private static final int PER_VRAAG = 500;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Logzoeker zoeker;

    @Inject
    private Zaakverklaring zaken;

    @Inject
    private Instance<Personennamen> namen;

    @Inject
    private Rechten rechten;

    /**
     * @param vraag the filters
     * @param eerste index of the first row, from 0
     * @param aantal how many rows
     * @param doel the purpose
     * @return a page of the log
     */
    @Inzage(deel = Dossierdeel.LOGBOEK, actie = Actie.OPSOMMEN)
    public Pagina<LogregelView> regels(Logvraag vraag, int eerste, int aantal, Doelbinding doel) {
        return new Pagina<>(
                bekleed(vraag, zoeker.zoek(vraag, eerste, aantal)), zoeker.tel(vraag, Telgrens.tot(eerste)));
    }

    /**
     * @param vraag the filters
     * @param doel the purpose
     * @return all lines with pseudonyms instead of names, up to {@link #LANGSTE_EXPORT}, and how many there are as far as one more than that
     */
    @Inzage(deel = Dossierdeel.LOGBOEK, actie = Actie.EXPORTEREN, daad = "logboek.meegenomen")
    public Pagina<LogregelView> export(Logvraag vraag, Doelbinding doel) {
        List<Logzoeker.Gevonden> gevonden = zoeker.zoek(vraag, 0, LANGSTE_EXPORT);
        Zaakverklaring.Verklaard verklaard = verklaar(gevonden);
        Map<String, Personennamen.BekendePersoon> personen = personen(gevonden);
        List<LogregelView> regels = gevonden.stream()
                .map(regel -> bekleed(regel, zonderNaam(personen.get(regel.persoon())), verklaard))
                .toList();
        return new Pagina<>(regels, zoeker.tel(vraag, LANGSTE_EXPORT + 1));
    }

    /** Whom the lines are about, with as many at a time as one question can name. */
    private Map<String, Personennamen.BekendePersoon> personen(List<Logzoeker.Gevonden> gevonden) {
        List<String> pseudoniemen = gevonden.stream()
                .map(Logzoeker.Gevonden::persoon)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Personennamen.BekendePersoon> personen = new HashMap<>();
        for (int begin = 0; begin < pseudoniemen.size(); begin += PER_VRAAG) {
            int einde = Math.min(begin + PER_VRAAG, pseudoniemen.size());
            personen.putAll(namen.get().vind(Set.copyOf(pseudoniemen.subList(begin, einde))));
        }
        return personen;
    }

    /** A file names nobody; that somebody's lines went along in it, is a look at his data all the same (R-LOG-01, R-LOG-03). */
    private static Personennamen.BekendePersoon zonderNaam(Personennamen.BekendePersoon persoon) {
        return persoon == null ? null : new Personennamen.BekendePersoon(persoon.id(), null);
    }

    /**
     * Codes become names, and pseudonyms persons, with one query for the whole page. Of an access to several persons only
     * their number is shown, until it is opened line by line.
     */
    private List<LogregelView> bekleed(Logvraag vraag, List<Logzoeker.Gevonden> gevonden) {
        Set<String> pseudoniemen = gevonden.stream()
                .filter(regel -> toontPersoon(vraag, regel))
                .map(Logzoeker.Gevonden::persoon)
                .collect(Collectors.toSet());
        Map<String, Personennamen.BekendePersoon> personen = namen.get().vind(pseudoniemen);
        Zaakverklaring.Verklaard verklaard = verklaar(gevonden);
        return gevonden.stream()
                .map(regel ->
                        bekleed(regel, toontPersoon(vraag, regel) ? personen.get(regel.persoon()) : null, verklaard))
                .toList();
    }

    private Zaakverklaring.Verklaard verklaar(List<Logzoeker.Gevonden> gevonden) {
        return zaken.verklaar(gevonden, aanwezige.eisGebruiker().id());
    }

    private static boolean toontPersoon(Logvraag vraag, Logzoeker.Gevonden regel) {
        return regel.persoon() != null && (vraag.regelVoorRegel() || regel.regels() == 1);
    }

    private LogregelView bekleed(
            Logzoeker.Gevonden regel, Personennamen.BekendePersoon persoon, Zaakverklaring.Verklaard verklaard) {
        Doel doel = regel.doel() == null
                ? null
                : rechten.doelen().vind(regel.doel()).orElse(null);
        boolean zegtWat = !verklaard.verzwegen().contains(regel.dossier());
        return new LogregelView(
                regel.logid(),
                regel.moment().toInstant(),
                wie(regel),
                rechten.matrix().naam(regel.pet()),
                persoon == null ? null : persoon.id(),
                persoon == null ? null : persoon.naam(),
                regel.persoon(),
                regel.actie(),
                delen(regel.dossierdelen()),
                regel.zaak(),
                regel.dossier(),
                verklaard.nummers().get(regel.dossier()),
                zegtWat ? rechten.daden().woorden(regel.daad(), isGedaan(regel)) : null,
                zegtWat ? regel.wederpartij() : null,
                doel == null ? regel.doel() : doel.naam(),
                doel == null ? regel.grondslag() : doel.grondslag().aanhalingVoorIedereen(),
                regel.uitkomst(),
                weigergrond(regel),
                regel.reden(),
                regel.aantal(),
                regel.werkplek(),
                regel.spanId(),
                regel.regels());
    }

    private static boolean isGedaan(Logzoeker.Gevonden regel) {
        return Uitkomst.VERLEEND.code().equals(regel.uitkomst())
                || Uitkomst.NOOD.code().equals(regel.uitkomst());
    }

    /** Whoever watches over the log may be the one a case is about: of that her own attempts tell her nothing (9:7). */
    private String weigergrond(Logzoeker.Gevonden regel) {
        boolean overMij = Weigergrond.UITGESLOTEN.name().equals(regel.weigergrond())
                && regel.gebruikerId() != null
                && regel.gebruikerId().equals(aanwezige.eisGebruiker().id());
        return overMij ? Weigergrond.GEEN_TAAK_IN_ZAAK.name() : regel.weigergrond();
    }

    /** The application itself has no account; and the name of an inwoner is data about somebody whom the line need not be about. */
    private String wie(Logzoeker.Gevonden regel) {
        boolean zonderNaam = Gebruiker.SYSTEEM.equals(regel.gebruikerId()) || Gebruiker.INWONERPET.equals(regel.pet());
        return zonderNaam ? rechten.matrix().naam(regel.pet()) : regel.gebruiker();
    }

    private static List<String> delen(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(","));
    }
}
