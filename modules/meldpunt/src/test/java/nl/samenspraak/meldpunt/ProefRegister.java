package nl.samenspraak.meldpunt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.PersoonView;
import nl.samenspraak.personen.Persoonslezer;
import nl.samenspraak.personen.Persoonsmerken;
import nl.samenspraak.personen.Persoonsregels;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.beeld.Pagina;

/** A register of persons in memory that remembers of whom it was asked. */
public final class ProefRegister implements Personenregister, Persoonslezer {

    private Persoonsmerken merken = Persoonsmerken.GEEN;
    private final Map<PersoonId, Persoonsnaam> namen = new HashMap<>();
    private final Map<PersoonId, Geboortedatum> geboren = new HashMap<>();
    private final Map<PersoonId, PersoonId> dubbelen = new HashMap<>();
    private final Set<PersoonId> wonend = new HashSet<>();
    private final List<PersoonId> gevraagd = new ArrayList<>();

    public ProefRegister met(PersoonId persoon, String achternaam) {
        namen.put(persoon, Persoonsnaam.van("", achternaam));
        return this;
    }

    /** Somebody of whom the register knows when that one was born. */
    public ProefRegister met(PersoonId persoon, String achternaam, Geboortedatum dag) {
        geboren.put(persoon, dag);
        return met(persoon, achternaam);
    }

    /** The register knows where this one lives. */
    public ProefRegister wonend(PersoonId persoon) {
        wonend.add(persoon);
        return this;
    }

    public void vergeet(PersoonId persoon) {
        namen.remove(persoon);
    }

    /** Everyone of whom data were asked, in order. */
    public List<PersoonId> gevraagd() {
        return gevraagd;
    }

    public Set<PersoonId> geregistreerd() {
        return namen.keySet();
    }

    @Override
    public Pagina<PersoonRegel> zoek(Zoekvraag vraag, Doelbinding doel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Pagina<PersoonRegel> zoek(Zoekvraag vraag, int hoogstens, Doelbinding doel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PersoonView registreer(NieuwePersoon nieuw, Doelbinding doel) {
        PersoonId id = PersoonId.nieuw();
        namen.put(id, nieuw.gegevens().naam());
        return new PersoonView(id, 1, nieuw.gegevens(), null, nieuw.telefoons(), List.of());
    }

    @Override
    public Persoonsregels regels(Set<PersoonId> personen, Doelbinding doel) {
        return regels(personen);
    }

    @Override
    public Persoonsregels regels(Set<PersoonId> personen) {
        gevraagd.addAll(personen);
        Map<PersoonId, PersoonRegel> regels = new HashMap<>();
        personen.stream().filter(namen::containsKey).forEach(persoon -> regels.put(persoon, rij(persoon)));
        return new Persoonsregels(regels);
    }

    /** These two are one person, registered twice. */
    /** What the BRP says of everybody here. */
    public ProefRegister met(Persoonsmerken nieuw) {
        merken = nieuw;
        return this;
    }

    public ProefRegister dubbel(PersoonId een, PersoonId ander) {
        dubbelen.put(een, ander);
        dubbelen.put(ander, een);
        return this;
    }

    @Override
    public Set<PersoonId> dubbelen(PersoonRegel wie) {
        return Optional.ofNullable(dubbelen.get(wie.id())).map(Set::of).orElse(Set.of());
    }

    @Override
    public Optional<PersoonRegel> regel(PersoonId persoon, Doelbinding doel) {
        return regel(persoon);
    }

    @Override
    public Optional<PersoonRegel> regel(PersoonId persoon) {
        gevraagd.add(persoon);
        return Optional.of(persoon).filter(namen::containsKey).map(this::rij);
    }

    private PersoonRegel rij(PersoonId persoon) {
        return new PersoonRegel(
                persoon,
                namen.get(persoon),
                geboren.getOrDefault(persoon, Geboortedatum.ONBEKEND),
                wonend.contains(persoon)
                        ? Verblijf.buitenland(List.of("Hauptstraße 1"), "Duitsland")
                        : Verblijf.ONBEKEND,
                "",
                merken,
                dubbelen.containsKey(persoon));
    }
}
