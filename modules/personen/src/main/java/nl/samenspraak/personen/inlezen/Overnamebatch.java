package nl.samenspraak.personen.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.identificeren.Bsnvaststelling;
import nl.samenspraak.personen.register.Personen;
import nl.samenspraak.personen.register.Persoon;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;

/** One batch on its way into the register: who is known already, what changed, and what is refused. */
final class Overnamebatch {

    private final Personen personen;
    private final Bsnkluis kluis;
    private final Pseudoniemen pseudoniemen;

    private final List<Persoon> bekenden = new ArrayList<>();
    private final Set<PersoonId> betrokkenen = new LinkedHashSet<>();
    private final List<Geweigerd> geweigerd = new ArrayList<>();
    private int toegevoegd;
    private int gewijzigd;
    private int ongewijzigd;

    Overnamebatch(Personen personen, Bsnkluis kluis, Pseudoniemen pseudoniemen) {
        this.personen = personen;
        this.kluis = kluis;
        this.pseudoniemen = pseudoniemen;
    }

    void zoekOp(List<Inleesregel> batch) {
        bekenden.addAll(personen.metBsn(batch.stream()
                .flatMap(regel -> zoekwaarden(regel.persoon()).stream())
                .toList()));
        bekenden.addAll(personen.zonderBsn(batch.stream()
                .map(Inleesregel::persoon)
                .filter(persoon -> persoon.vaststelling().isEmpty())
                .map(persoon -> persoon.gegevens().geboortedatum())
                .distinct()
                .toList()));
    }

    void neemOver(Inleesregel regel) {
        try {
            regel.persoon().eisHerkenbaar();
            neemOver(regel.persoon());
        } catch (OngeldigeWaarde nietOverTeNemen) {
            geweigerd.add(new Geweigerd(regel.regelnummer(), nietOverTeNemen.getMessage()));
        }
    }

    Batchuitslag uitslag() {
        return new Batchuitslag(betrokkenen, toegevoegd, gewijzigd, ongewijzigd, geweigerd);
    }

    private void neemOver(NieuwePersoon nieuw) {
        List<Persoon> gelijken = gelijken(nieuw).toList();
        if (gelijken.size() > 1) {
            throw new OngeldigeWaarde(
                    "Deze persoon staat al meer dan eens in het register. Zoek eerst uit wie wie is.");
        }
        if (gelijken.isEmpty()) {
            voegToe(nieuw);
        } else {
            werkBij(gelijken.get(0), nieuw);
        }
    }

    private void voegToe(NieuwePersoon nieuw) {
        PersoonId id = PersoonId.nieuw();
        Persoon persoon = new Persoon(id, pseudoniemen.van(id), nieuw.gegevens());
        Optional<Bsnvaststelling> bsn = nieuw.vaststelling();
        bsn.ifPresent(vaststelling -> persoon.stelBsnVast(vaststelling, kluis));
        personen.add(persoon);
        bekenden.add(persoon);
        betrokkenen.add(id);
        toegevoegd++;
    }

    private void werkBij(Persoon persoon, NieuwePersoon nieuw) {
        betrokkenen.add(persoon.id());
        if (persoon.gegevens().equals(nieuw.gegevens())) {
            ongewijzigd++;
        } else {
            persoon.neemOver(nieuw.gegevens());
            gewijzigd++;
        }
    }

    /** The same BSN; without BSN the same name, date of birth, postcode and huisnummer (R-ALG-20). */
    private Stream<Persoon> gelijken(NieuwePersoon nieuw) {
        Set<String> zoekwaarden = zoekwaarden(nieuw);
        return bekenden.stream()
                .filter(persoon ->
                        persoon.bsnZoekwaarde().map(zoekwaarden::contains).orElse(zoekwaarden.isEmpty()))
                .filter(persoon ->
                        !zoekwaarden.isEmpty() || herkenning(persoon.gegevens()).equals(herkenning(nieuw.gegevens())));
    }

    private Set<String> zoekwaarden(NieuwePersoon persoon) {
        return persoon.vaststelling()
                .map(Bsnvaststelling::bsn)
                .map(kluis::zoekwaarden)
                .orElse(Set.of());
    }

    private static List<Object> herkenning(Persoonsgegevens gegevens) {
        return List.of(
                gegevens.naam().geslachtsnaam(),
                gegevens.naam().voornamen(),
                gegevens.geboortedatum(),
                gegevens.verblijf().nederlandsAdres().map(Adres::postcode),
                gegevens.verblijf().nederlandsAdres().map(Adres::huisnummer));
    }
}
