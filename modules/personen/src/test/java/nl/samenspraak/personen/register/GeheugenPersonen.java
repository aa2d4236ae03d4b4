package nl.samenspraak.personen.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.BandId;
import nl.samenspraak.personen.gezin.Gezinsband;
import nl.samenspraak.personen.gezin.Gezinsbanden;
import nl.samenspraak.personen.gezin.Verwant;
import nl.samenspraak.personen.identificeren.Identificatie;

/** The register in memory, for tests of rules. It does not know who is a double; the database does. */
public class GeheugenPersonen implements Personen, Gezinsbanden {

    private final Map<PersoonId, Persoon> personen = new LinkedHashMap<>();
    private final List<Identificatie> identificaties = new ArrayList<>();
    private final Map<BandId, Gezinsband> banden = new LinkedHashMap<>();

    @Override
    public Optional<Persoon> find(PersoonId id) {
        return Optional.ofNullable(personen.get(id));
    }

    @Override
    public List<Persoon> findAll(Set<PersoonId> ids) {
        return ids.stream().map(personen::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Set<PersoonId> dubbelen(PersoonId persoon) {
        Persoon deze = personen.get(persoon);
        return personen.values().stream()
                .filter(ander -> !ander.id().equals(persoon))
                .filter(ander -> ander.gegevens().naam().equals(deze.gegevens().naam())
                        && ander.gegevens()
                                .geboortedatum()
                                .equals(deze.gegevens().geboortedatum()))
                .map(Persoon::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Kandidaat> opBsn(Collection<String> zoekwaarden) {
        return waar(
                persoon -> persoon.bsnZoekwaarde().filter(zoekwaarden::contains).isPresent());
    }

    @Override
    public List<Naamgenoot> opGeboortedatum(Geboortedatum geboortedatum, Set<String> klanken, List<String> voornamen) {
        return waar(persoon -> {
                    String geboren = persoon.gegevens().geboortedatum().waarde();
                    return geboren.startsWith(geboortedatum.zoekbegin())
                            || geboortedatum.zoekwaarden().contains(geboren);
                })
                .stream()
                .map(kandidaat -> new Naamgenoot(
                        kandidaat.persoon().id(), kandidaat.persoon().zoek()))
                .toList();
    }

    @Override
    public List<Kandidaat> kandidaten(List<PersoonId> ids) {
        return ids.stream()
                .flatMap(id -> waar(persoon -> persoon.id().equals(id)).stream())
                .toList();
    }

    @Override
    public List<Kandidaat> opPostcode(Postcode postcode, int huisnummer, String toevoeging) {
        return opAdres(adres -> postcode.equals(adres.postcode()) && adres.huisnummer() == huisnummer);
    }

    @Override
    public List<Kandidaat> opStraat(String straatsleutel, int huisnummer, String toevoeging) {
        return opAdres(
                adres -> Zoeknaam.straat(adres.straat()).equals(straatsleutel) && adres.huisnummer() == huisnummer);
    }

    @Override
    public List<String> straten(int huisnummer) {
        return opAdres(adres -> adres.huisnummer() == huisnummer).stream()
                .flatMap(kandidaat -> kandidaat.persoon().gegevens().verblijf().nederlandsAdres().stream())
                .map(adres -> Zoeknaam.straat(adres.straat()))
                .distinct()
                .toList();
    }

    @Override
    public List<Kandidaat> opTelefoon(Telefoonnummer nummer) {
        return waar(persoon -> persoon.telefoons().contains(nummer));
    }

    @Override
    public List<Persoon> metBsn(Collection<String> zoekwaarden) {
        return personen.values().stream()
                .filter(persoon ->
                        persoon.bsnZoekwaarde().filter(zoekwaarden::contains).isPresent())
                .toList();
    }

    @Override
    public List<Persoon> zonderBsn(Collection<Geboortedatum> geboortedata) {
        return personen.values().stream()
                .filter(persoon -> persoon.bsnZoekwaarde().isEmpty())
                .filter(persoon -> geboortedata.contains(persoon.gegevens().geboortedatum()))
                .toList();
    }

    @Override
    public void add(Persoon persoon) {
        personen.put(persoon.id(), persoon);
    }

    @Override
    public void add(Identificatie identificatie) {
        identificaties.add(0, identificatie);
    }

    @Override
    public void add(Gezinsband band) {
        banden.put(band.id(), band);
    }

    @Override
    public List<Identificatie> identificaties(PersoonId persoon) {
        return identificaties.stream()
                .filter(identificatie -> identificatie.persoon().equals(persoon))
                .toList();
    }

    @Override
    public List<Verwant> verwanten(PersoonId persoon) {
        return banden.values().stream()
                .filter(band -> band.persoon().equals(persoon)
                        || band.ander(band.persoon()).equals(persoon))
                .map(band -> new Verwant(band, personen.get(band.ander(persoon))))
                .toList();
    }

    @Override
    public Optional<Gezinsband> band(BandId id) {
        return Optional.ofNullable(banden.get(id));
    }

    @Override
    public boolean isMetDeHandIngevoerd(PersoonId persoon) {
        return find(persoon).filter(gevonden -> !gevonden.uitBrp()).isPresent();
    }

    @Override
    public boolean isVerwant(PersoonId persoon) {
        return banden.values().stream()
                .anyMatch(band -> band.ander(band.persoon()).equals(persoon));
    }

    @Override
    public void verwijder(Persoon persoon) {
        personen.remove(persoon.id());
        identificaties.removeIf(identificatie -> identificatie.persoon().equals(persoon.id()));
        banden.values().removeIf(band -> band.persoon().equals(persoon.id()));
    }

    @Override
    public void bevestig() {
        // Nobody else works in this memory.
    }

    /** @return everyone */
    public List<Persoon> alle() {
        return List.copyOf(personen.values());
    }

    private List<Kandidaat> opAdres(Predicate<Adres> voorwaarde) {
        return waar(persoon -> persoon.gegevens()
                .verblijf()
                .nederlandsAdres()
                .filter(voorwaarde)
                .isPresent());
    }

    private List<Kandidaat> waar(Predicate<Persoon> voorwaarde) {
        return personen.values().stream()
                .filter(voorwaarde)
                .map(persoon -> new Kandidaat(persoon, false))
                .toList();
    }
}
