package nl.samenspraak.personen.inlezen;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.personen.Persoonsgegeven;

/**
 * What of somebody's data is being looked into, from group 83 of each category: six digits that name a category, a group or an element. An
 * investigation with an end date is over. What the register does not keep, such as parents, is read past.
 */
final class Brponderzoek {

    private static final String NIET_OP_ADRES = "089999";
    private static final List<String> CATEGORIEEN = List.of("01", "05", "06", "08", "11");

    private Brponderzoek() {}

    static boolean verblijftNietOpAdres(Persoonslijst lijst) {
        return loopt(lijst, "08").filter(NIET_OP_ADRES::equals).isPresent();
    }

    static Set<Persoonsgegeven> van(Persoonslijst lijst) {
        Set<Persoonsgegeven> gegevens = EnumSet.noneOf(Persoonsgegeven.class);
        for (String categorie : CATEGORIEEN) {
            loopt(lijst, categorie).ifPresent(aanduiding -> gegevens.addAll(gegevens(categorie, aanduiding)));
        }
        return gegevens;
    }

    private static Optional<String> loopt(Persoonslijst lijst, String categorie) {
        String aanduiding = lijst.nu(categorie + ".83.10");
        boolean actueel = aanduiding.startsWith(categorie);
        return actueel && lijst.nu(categorie + ".83.30").isEmpty() ? Optional.of(aanduiding) : Optional.empty();
    }

    private static Set<Persoonsgegeven> gegevens(String categorie, String aanduiding) {
        return switch (categorie) {
            case "01" -> persoon(aanduiding.substring(2));
            case "05" -> Set.of(Persoonsgegeven.PARTNERNAAM);
            case "06" -> Set.of(Persoonsgegeven.OVERLIJDEN);
            case "08" -> verblijf(aanduiding);
            default -> Set.of(Persoonsgegeven.GEZAG);
        };
    }

    private static Set<Persoonsgegeven> persoon(String groepEnElement) {
        String groep = groepEnElement.length() < 2 ? "00" : groepEnElement.substring(0, 2);
        return switch (groep) {
            case "00" ->
                EnumSet.of(
                        Persoonsgegeven.BSN,
                        Persoonsgegeven.NAAM,
                        Persoonsgegeven.GEBOORTEDATUM,
                        Persoonsgegeven.GESLACHT,
                        Persoonsgegeven.NAAMGEBRUIK);
            case "01" -> Set.of(Persoonsgegeven.BSN);
            case "02" -> Set.of(Persoonsgegeven.NAAM);
            case "03" -> Set.of(Persoonsgegeven.GEBOORTEDATUM);
            case "04" -> Set.of(Persoonsgegeven.GESLACHT);
            case "61" -> Set.of(Persoonsgegeven.NAAMGEBRUIK);
            default -> Set.of();
        };
    }

    /** Whether somebody lives there, and the address itself; not from which country a person once came (group 14). */
    private static Set<Persoonsgegeven> verblijf(String aanduiding) {
        return aanduiding.equals(NIET_OP_ADRES) || aanduiding.startsWith("0814")
                ? Set.of()
                : Set.of(Persoonsgegeven.VERBLIJF);
    }
}
