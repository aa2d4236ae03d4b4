package nl.samenspraak.meldpunt.melding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.verdelen.Overnamerij;
import nl.samenspraak.meldpunt.verdelen.Weegbeeld;
import nl.samenspraak.meldpunt.verdelen.Werkrij;
import nl.samenspraak.meldpunt.verdelen.Werkrijen;
import nl.samenspraak.meldpunt.verdelen.Werkstand;
import nl.samenspraak.meldpunt.verdelen.Werkverdeelrij;
import nl.samenspraak.meldpunt.verdelen.Werkvoorraadvraag;

/** Meldingen in memory, and the rows of the work lists. */
public final class GeheugenMeldingen implements Meldingen, Werkrijen {

    private final List<Melding> alle = new ArrayList<>();

    public List<Melding> alle() {
        return alle;
    }

    private final Set<Toewijzing> gelezen = new HashSet<>();

    @Override
    public void add(Melding melding) {
        alle.add(melding);
    }

    @Override
    public Optional<Melding> find(MeldingId id) {
        return alle.stream().filter(melding -> melding.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Melding> find(Meldingnummer nummer) {
        return alle.stream().filter(melding -> melding.nummer().equals(nummer)).findFirst();
    }

    @Override
    public Optional<MeldingId> id(Meldingnummer nummer) {
        return find(nummer).map(Melding::id);
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> sleutels) {
        return alle.stream()
                .filter(melding -> sleutels.contains(melding.id().waarde()))
                .collect(Collectors.toMap(
                        melding -> melding.id().waarde(),
                        melding -> melding.nummer().waarde()));
    }

    @Override
    public Set<UUID> deelnemers(UUID melding) {
        return find(new MeldingId(melding)).stream()
                .flatMap(m -> Stream.concat(
                        Stream.of(m.aangenomenDoor()), m.toewijzingen().stream().map(Toewijzing::aan)))
                .collect(Collectors.toSet());
    }

    @Override
    public void bevestig(Melding melding) {
        // Nothing waits.
    }

    @Override
    public Optional<String> taakdoel(UUID melding, UUID gebruiker) {
        return find(new MeldingId(melding)).filter(m -> m.isTaakVan(gebruiker)).map(Melding::doel);
    }

    @Override
    public boolean volgtWvggz(UUID melding, UUID gebruiker) {
        return find(new MeldingId(melding))
                .filter(m -> m.isTaakVan(gebruiker))
                .filter(m -> m.volgtWvggz() || m.doel().equals(Behandeling.WVGGZ))
                .isPresent();
    }

    @Override
    public Optional<String> vrij(UUID melding) {
        return find(new MeldingId(melding))
                .filter(m -> m.status().open() && m.behandelaar().isEmpty())
                .map(m -> m.nummer().waarde());
    }

    @Override
    public Optional<UUID> gegevenAan(UUID melding, UUID gever) {
        return find(new MeldingId(melding)).flatMap(Melding::behandelaar).filter(aan -> !aan.equals(gever));
    }

    @Override
    public boolean isErEenOver(PersoonId persoon) {
        return !over(persoon).isEmpty();
    }

    @Override
    public List<EerdereMeldingrij> over(PersoonId persoon) {
        return alle.stream()
                .filter(melding -> melding.betrokkenen().contains(persoon))
                .sorted(Comparator.comparing(Melding::aangenomenOp).reversed())
                .map(melding -> new EerdereMeldingrij(
                        melding.id().waarde(),
                        melding.nummer().waarde(),
                        melding.aangenomenOp(),
                        melding.status(),
                        melding.behandelaar().orElse(melding.aangenomenDoor())))
                .toList();
    }

    @Override
    public long tel(Werkvoorraadvraag vraag, UUID gebruiker) {
        return passend(vraag, gebruiker).count();
    }

    @Override
    public List<Werkrij> lijst(Werkvoorraadvraag vraag, UUID gebruiker) {
        Comparator<Melding> volgorde = switch (vraag.volgorde()) {
            case UITERLIJK -> Comparator.comparing(Melding::uiterlijk);
            case AANGENOMEN -> Comparator.comparing(Melding::aangenomenOp);
            case NUMMER -> Comparator.comparing(melding -> melding.nummer().waarde());
        };
        return passend(vraag, gebruiker)
                .sorted(vraag.aflopend() ? volgorde.reversed() : volgorde)
                .skip(vraag.vanaf())
                .limit(vraag.aantal())
                .map(GeheugenMeldingen::rij)
                .toList();
    }

    @Override
    public long teLaat(LocalDate vandaag) {
        return alle.stream()
                .filter(melding ->
                        melding.status().open() && melding.uiterlijk().isBefore(vandaag))
                .count();
    }

    @Override
    public Werkstand stand(UUID gebruiker, LocalDate vandaag, Instant nu) {
        List<Melding> open =
                alle.stream().filter(melding -> melding.status().open()).toList();
        return new Werkstand(
                open.size(),
                open.stream()
                        .filter(melding ->
                                melding.behandelaar().filter(gebruiker::equals).isPresent())
                        .count(),
                open.stream().filter(melding -> melding.behandelaar().isEmpty()).count(),
                open.stream()
                        .filter(melding -> melding.behandelaar()
                                .filter(wie -> !gebruiker.equals(wie))
                                .isPresent())
                        .count(),
                teLaat(vandaag),
                0,
                0,
                overgenomenVan(gebruiker).size());
    }

    @Override
    public List<Overnamerij> overgenomenVan(UUID gebruiker) {
        return alle.stream()
                .flatMap(melding -> melding.toewijzingen().stream()
                        .filter(stap -> stap.van().filter(gebruiker::equals).isPresent())
                        .filter(stap -> !gelezen.contains(stap))
                        .map(stap -> new Overnamerij(melding.nummer().waarde(), stap.door(), stap.op(), stap.reden())))
                .toList();
    }

    @Override
    public void isGelezen(UUID gebruiker) {
        alle.forEach(melding -> gelezen.addAll(melding.toewijzingen()));
    }

    private Stream<Melding> passend(Werkvoorraadvraag vraag, UUID gebruiker) {
        return alle.stream()
                .filter(melding -> vraag.statussen().contains(melding.status()))
                .filter(melding -> switch (vraag.lijst()) {
                    case MIJN -> melding.behandelaar().filter(gebruiker::equals).isPresent();
                    case NIET_TOEGEWEZEN -> melding.behandelaar().isEmpty();
                    case TEAM ->
                        melding.behandelaar()
                                .filter(wie -> !gebruiker.equals(wie))
                                .isPresent();
                    case ALLE -> true;
                })
                .filter(melding ->
                        vraag.totEnMet() == null || !melding.uiterlijk().isAfter(vraag.totEnMet()));
    }

    private static Werkrij rij(Melding melding) {
        return new Werkrij(
                melding.id().waarde(),
                melding.versie(),
                melding.nummer().waarde(),
                melding.aangenomenOp(),
                melding.uiterlijk(),
                melding.status(),
                melding.behandelaar().orElse(null),
                melding.persoon().orElse(null),
                new Weegbeeld(
                        melding.weging().map(Weging::urgentie).orElse(null),
                        melding.weging().map(Weging::gebied).orElse(null),
                        Bronsoort.van(melding.melder().soort(), melding.melder().relatie()),
                        melding.wvggzLoopt() || melding.doel().equals(Behandeling.WVGGZ),
                        0),
                null);
    }

    @Override
    public List<Werkverdeelrij> verdeling(LocalDate vandaag) {
        return List.of();
    }
}
