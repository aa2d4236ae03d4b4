package nl.samenspraak.personen.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Persoonsgegeven;
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
    private final Leesstand stand;

    private final List<Persoon> bekenden = new ArrayList<>();
    private final Set<PersoonId> betrokkenen = new LinkedHashSet<>();
    private final List<Leesmelding> geweigerd = new ArrayList<>();
    private final List<Leesmelding> gemarkeerd = new ArrayList<>();
    private final List<Leesmelding> vragen = new ArrayList<>();
    private int toegevoegd;
    private int gewijzigd;
    private int ongewijzigd;

    Overnamebatch(Personen personen, Bsnkluis kluis, Pseudoniemen pseudoniemen, Leesstand stand) {
        this.personen = personen;
        this.kluis = kluis;
        this.pseudoniemen = pseudoniemen;
        this.stand = stand;
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
            if (neemOver(regel.persoon(), regel.regelnummer())) {
                meldOnleesbaar(regel);
            }
        } catch (OngeldigeWaarde nietOverTeNemen) {
            geweigerd.add(new Leesmelding(regel.regelnummer(), nietOverTeNemen.getMessage()));
        }
    }

    Batchuitslag uitslag() {
        return new Batchuitslag(betrokkenen, toegevoegd, gewijzigd, ongewijzigd, geweigerd, gemarkeerd, vragen);
    }

    private void meldOnleesbaar(Inleesregel regel) {
        Set<Persoonsgegeven> mist = regel.persoon().gegevens().merken().onleesbaar();
        if (!mist.isEmpty()) {
            gemarkeerd.add(new Leesmelding(
                    regel.regelnummer(),
                    "Niet leesbaar: "
                            + Nederlands.opsomming(mist.stream()
                                    .map(Persoonsgegeven::omschrijving)
                                    .toList())
                            + ". De rest is overgenomen; wat er al stond, is gebleven."));
        }
    }

    /** @return whether the person is in the register now as the file says */
    private boolean neemOver(NieuwePersoon nieuw, long regelnummer) {
        List<Persoon> gelijken = gelijken(nieuw).toList();
        if (gelijken.size() > 1) {
            throw new OngeldigeWaarde(
                    "Deze persoon staat al meer dan eens in het register. Zoek eerst uit wie wie is.");
        }
        if (gelijken.isEmpty()) {
            voegToe(nieuw, regelnummer);
            return true;
        }
        return werkBij(gelijken.get(0), nieuw, regelnummer);
    }

    private void voegToe(NieuwePersoon nieuw, long regelnummer) {
        PersoonId id = PersoonId.nieuw();
        Persoon persoon = new Persoon(id, pseudoniemen.van(id), nieuw.gegevens());
        Optional<Bsnvaststelling> bsn = nieuw.vaststelling();
        bsn.ifPresent(vaststelling -> persoon.stelBsnVast(vaststelling, kluis));
        personen.add(persoon);
        bekenden.add(persoon);
        betrokkenen.add(id);
        stand.onthoud(id, regelnummer);
        toegevoegd++;
    }

    private boolean werkBij(Persoon persoon, NieuwePersoon nieuw, long regelnummer) {
        betrokkenen.add(persoon.id());
        Persoonsgegevens gegevens = nieuw.gegevens().aangevuldUit(persoon.gegevens());
        boolean gelijk = persoon.gegevens().equals(gegevens);
        Optional<Long> eerder = stand.eerdereRegel(persoon.id());
        if (eerder.isPresent() && !gelijk) {
            throw new OngeldigeWaarde("Regel " + eerder.get()
                    + " van dit bestand gaat over dezelfde persoon, met andere gegevens. Die zijn gebleven.");
        }
        if (!Gelijkheid.isDezelfde(persoon.gegevens(), gegevens) && !stand.isZelfdePersoon(regelnummer)) {
            vragen.add(
                    new Leesmelding(
                            regelnummer,
                            "Dit BSN hoort in het register bij iemand met een andere naam of geboortedatum. Niet overgenomen."));
            return false;
        }
        stand.onthoud(persoon.id(), regelnummer);
        if (gelijk) {
            ongewijzigd++;
        } else {
            persoon.neemOver(gegevens);
            gewijzigd++;
        }
        return true;
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
