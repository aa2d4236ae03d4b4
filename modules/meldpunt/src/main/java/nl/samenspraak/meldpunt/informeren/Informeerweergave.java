package nl.samenspraak.meldpunt.informeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.informeren.Informeerstand.Toestand;
import nl.samenspraak.meldpunt.informeren.InformerenView.Persoonstand;
import nl.samenspraak.meldpunt.melding.BetrokkeneView;
import nl.samenspraak.meldpunt.melding.Dossierkop;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.melding.Termijnstand;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.MelderHoortDeUitkomst;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Postwaarschuwing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Termijnen;

/** Makes of who was told what may be shown. */
@ApplicationScoped
public class Informeerweergave {

    private Kopweergave kop;
    private Collegas collegas;
    private Termijnen termijnen;
    private Uitsteltermijn uitstel;
    private Informeerbrief brief;
    private Informeerregels regels;
    private Clock klok;

    Informeerweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    public Informeerweergave(
            Kopweergave kop,
            Collegas collegas,
            Termijnen termijnen,
            Uitsteltermijn uitstel,
            Informeerbrief brief,
            Informeerregels regels,
            Clock klok) {
        this.kop = kop;
        this.collegas = collegas;
        this.termijnen = termijnen;
        this.uitstel = uitstel;
        this.brief = brief;
        this.regels = regels;
        this.klok = klok;
    }

    InformerenView informeren(Melding melding, Informatie informatie) {
        Set<UUID> mensen = new HashSet<>();
        informatie.informeringen().forEach(stap -> mensen.add(stap.door()));
        informatie.terugkoppelingen().forEach(stap -> mensen.add(stap.door()));
        Map<UUID, String> namen = collegas.namen(mensen);
        Dossierkop over = kop.van(melding);
        List<Persoonstand> personen = personen(melding, informatie, over.betrokkene());
        Map<PersoonId, String> wie = personen.size() < 2
                ? Map.of()
                : personen.stream().collect(Collectors.toMap(Persoonstand::id, Persoonstand::naam));
        return new InformerenView(
                over,
                stand(melding, informatie),
                uitstel.uiterlijk(melding),
                melding.volgtWvggz(),
                GezinIsGenoemd.nogNiet(melding, Optional.of(informatie)),
                informatie.gezin().map(Gezinsantwoord::reden).orElse(""),
                informatie
                        .onvindbaar()
                        .filter(reden -> melding.persoon().isEmpty())
                        .orElse(""),
                personen,
                nieuwsteEerst(
                        informatie.informeringen(),
                        stap -> stap(
                                melding,
                                informatie,
                                stap,
                                wie.getOrDefault(stap.persoon(), ""),
                                Kopweergave.naam(namen, stap.door()))),
                bereik(melding.melder()),
                melding.wvggzLoopt()
                        && MelderHoortDeUitkomst.geldt(melding.melder())
                        && Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT),
                nieuwsteEerst(
                        informatie.terugkoppelingen(),
                        stap -> new InformerenView.Melderstap(
                                stap.status(), stap.wijze(), stap.op(), Kopweergave.naam(namen, stap.door()))));
    }

    /** Of somebody whom the melding turned out not to be about, no more is shown than that it was done: the rest may name others. */
    private static InformerenView.Informeerstap stap(
            Melding melding, Informatie informatie, Informering stap, String wie, String door) {
        boolean hier = melding.betrokkenen().contains(stap.persoon());
        boolean staat =
                hier && informatie.geldend(stap.persoon()).filter(stap::equals).isPresent();
        return new InformerenView.Informeerstap(
                hier ? wie : Meldteksten.tekst("informeren.verkeerd"),
                stap.keuze(),
                stap.dag(),
                stap.wijze(),
                hier ? stap.vertegenwoordiger() : afgeschermd(stap.vertegenwoordiger()),
                stap.grond(),
                hier ? reden(stap) : afgeschermd(reden(stap)),
                stap.op(),
                door,
                informatie.isHerroepen(stap),
                staat && stap.gedaan() ? stap.persoon() : null);
    }

    private static String reden(Informering stap) {
        return stap.gedaan() ? stap.postreden() : stap.reden();
    }

    private static String afgeschermd(String tekst) {
        return tekst.isEmpty() ? "" : Meldteksten.tekst("informeren.afgeschermd");
    }

    /** The one it was about first, then the others by name; who may not see the names, tells them apart by a number. */
    private List<Persoonstand> personen(Melding melding, Informatie informatie, BetrokkeneView over) {
        List<PersoonRegel> regels = new ArrayList<>(over.anderen());
        regels.sort(Comparator.comparing(PersoonRegel::naam));
        Optional.ofNullable(over.persoon()).ifPresent(eerste -> regels.add(0, eerste));
        Map<PersoonId, PersoonRegel> bekend =
                regels.stream().collect(Collectors.toMap(PersoonRegel::id, Function.identity()));
        Set<PersoonId> allen = new LinkedHashSet<>();
        regels.forEach(regel -> allen.add(regel.id()));
        allen.addAll(over.allen());
        List<Persoonstand> personen = new ArrayList<>();
        for (PersoonId wie : allen) {
            PersoonRegel regel = bekend.get(wie);
            personen.add(new Persoonstand(
                    wie,
                    regel == null ? Meldteksten.tekst("informeren.persoon", personen.size() + 1) : regel.naam(),
                    toestand(melding, informatie, wie),
                    regel == null ? Aangesproken.ZELF : aangesproken(regel),
                    informatie
                            .geldend(wie)
                            .filter(stap -> !stap.gedaan())
                            .map(Informering::dag)
                            .orElse(null),
                    regel == null ? null : brief.maak(melding, informatie, regel),
                    regel == null ? Postwaarschuwing.GEEN : Postwaarschuwing.van(regel)));
        }
        return personen;
    }

    /**
     * @param melding a melding
     * @param wie one of those whom it is about
     * @return what the register shows of that one; empty where this purpose does not open that
     */
    Optional<PersoonRegel> regel(Melding melding, PersoonId wie) {
        BetrokkeneView over = kop.over(melding);
        return Stream.concat(Stream.ofNullable(over.persoon()), over.anderen().stream())
                .filter(regel -> regel.id().equals(wie))
                .findFirst();
    }

    /**
     * @param melding a melding
     * @return whether somebody speaks for the one on whom it is registered, as far as this purpose opens when that one was born
     */
    public boolean kind(Melding melding) {
        return melding.persoon()
                .flatMap(wie -> regel(melding, wie))
                .filter(regel -> aangesproken(regel).kind())
                .isPresent();
    }

    Aangesproken aangesproken(PersoonRegel regel) {
        return regels.aangesproken(regel.geboortedatum());
    }

    private static Toestand toestand(Melding melding, Informatie informatie, PersoonId wie) {
        return informatie
                .geldend(wie)
                .map(stap -> stap.gedaan() ? Toestand.GEINFORMEERD : Toestand.UITGESTELD)
                .orElseGet(() -> meldeZelf(melding) && !melding.teInformeren().contains(wie)
                        ? Toestand.MELDDE_ZELF
                        : Toestand.NOG_NIET);
    }

    /** Who may not see who the melder is, does not see this either. */
    private static boolean meldeZelf(Melding melding) {
        return melding.melder().relatie() == Relatie.ZELF && Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT);
    }

    private static <S, T> List<T> nieuwsteEerst(List<S> stappen, Function<S, T> weergave) {
        List<T> lijst = new ArrayList<>(stappen.stream().map(weergave).toList());
        Collections.reverse(lijst);
        return lijst;
    }

    public Informeerstand stand(Melding melding, Informatie informatie) {
        LocalDate vandaag = LocalDate.now(klok);
        LocalDate ontvangen = melding.ontvangenOp();
        LocalDate herzienOp = informatie.herzienOp().orElse(null);
        Toestand toestand = toestand(melding, informatie);
        boolean loopt = EnumSet.of(Toestand.NOG_NIET, Toestand.UITGESTELD, Toestand.WIE_IS_HET)
                .contains(toestand);
        return new Informeerstand(
                toestand,
                herzienOp,
                herzienOp == null ? null : Dringendheid.van(herzienOp, vandaag),
                loopt
                        ? Termijnstand.van(
                                termijnen.bereken(Uitsteltermijn.INFORMEREN, ontvangen),
                                termijnen.bron(Uitsteltermijn.INFORMEREN, ontvangen),
                                vandaag)
                        : null,
                EerstInformeren.toets(melding, Optional.of(informatie), vandaag).isEmpty());
    }

    private static Toestand toestand(Melding melding, Informatie informatie) {
        if (informatie.gedaan()) {
            return Toestand.GEINFORMEERD;
        }
        if (informatie.herzienOp().isPresent()) {
            return Toestand.UITGESTELD;
        }
        if (melding.persoon().isEmpty()) {
            return EerstInformeren.isNogOpTeZoeken(melding, Optional.of(informatie))
                    ? Toestand.WIE_IS_HET
                    : Toestand.ONBEKEND_WIE;
        }
        boolean ieder = melding.teInformeren().isEmpty() && !GezinIsGenoemd.nogNiet(melding, Optional.of(informatie));
        return meldeZelf(melding) && ieder ? Toestand.MELDDE_ZELF : Toestand.NOG_NIET;
    }

    private static InformerenView.Melderbereik bereik(Melder melder) {
        if (melder.soort() == Melderssoort.ANONIEM) {
            return InformerenView.Melderbereik.NIET;
        }
        if (!Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT)) {
            return null;
        }
        return melder.telefoon() == null
                ? InformerenView.Melderbereik.ZONDER_TELEFOON
                : InformerenView.Melderbereik.OOK_TELEFOON;
    }
}
