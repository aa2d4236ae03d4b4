package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Gebruiker;

/** Two people for each pet, who can sign in; who works here wears a second one under which he may see nothing. */
@RequestScoped
class Wandelaars {

    private static final String ANDERE_PET = "monitor";

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Logtabel log;

    private final Map<String, UUID> bekend = new HashMap<>();

    /** @return the account of the one who looks */
    UUID eerste(String pet) {
        return bekend.computeIfAbsent("eerste " + pet, nieuw -> account(pet));
    }

    /** @return the account of a colleague with the same pet */
    UUID tweede(String pet) {
        return bekend.computeIfAbsent("tweede " + pet, nieuw -> account(pet));
    }

    /** @return who somebody is in the register, of an inwoner */
    PersoonId persoon(UUID inwoner) {
        return new PersoonId(UUID.fromString(
                log.tekst("select cast(persoon as varchar) from toegang.account where id = '" + inwoner + "'")));
    }

    private UUID account(String pet) {
        UUID id = Id.nieuw();
        log.doe("insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, actief, versie)"
                + " select cast('" + id + "' as uuid), '" + id + "', 'Wandelaar " + pet
                + "', 'Gemeente Zandermeer', wachtwoord, true, 1"
                + " from toegang.account where gebruikersnaam = 'fatma'");
        boolean inwoner = pet.equals(Gebruiker.INWONERPET);
        if (inwoner) {
            log.doe("update toegang.account set persoon = '" + Id.nieuw() + "' where id = '" + id + "'");
        }
        List<String> petten = inwoner ? List.of(pet) : List.of(pet, ANDERE_PET);
        for (int rang = 0; rang < petten.size(); rang++) {
            log.doe("insert into toegang.accountpet (account, rang, pet) values ('" + id + "', " + rang + ", '"
                    + petten.get(rang) + "')");
        }
        return id;
    }

    /** Does something as one of them, in the test itself. */
    <T> T als(UUID wie, String pet, Supplier<T> werk) {
        aanwezige.kom(new Gebruiker(
                wie, wie.toString(), "Wandelaar " + pet, "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
        return werk.get();
    }
}
