package nl.samenspraak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Pet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AanwezigeTest {

    private static final Pet TOELEIDER = new Pet("toeleider", "Toeleider");
    private static final Pet COORDINATOR = new Pet("coordinator", "Coördinator");

    private final Werksessie sessie = new Werksessie(
            new Gebruiker(UUID.randomUUID(), "ruud", "Ruud", "Zandermeer", List.of(TOELEIDER, COORDINATOR)),
            Instant.parse("2026-11-20T09:00:00Z"));
    private final Sessiehouder houder = new Sessiehouder() {
        @Override
        Optional<Werksessie> sessie() {
            return Optional.of(sessie);
        }

        @Override
        void draag(Pet pet) {
            sessie.draag(pet);
        }
    };

    @Test
    @Tag("R-ALG-05")
    void whatBeganUnderOnePetEndsUnderItWhateverIsPutOnBesideIt() {
        Aanwezige vraag = new Aanwezige(houder);
        UUID begin = vraag.stempel().orElseThrow();

        new Aanwezige(houder).draag("coordinator");

        assertThat(vraag.pet()).contains(TOELEIDER);
        assertThat(vraag.stempel()).contains(begin);
        assertThat(new Aanwezige(houder).pet()).contains(COORDINATOR);
    }

    @Test
    @Tag("R-ALG-05")
    void whoeverPutsOnAnotherPetGoesOnUnderThatOne() {
        Aanwezige vraag = new Aanwezige(houder);
        UUID begin = vraag.stempel().orElseThrow();

        vraag.draag("coordinator");

        assertThat(vraag.pet()).contains(COORDINATOR);
        assertThat(vraag.stempel()).isPresent().isNotEqualTo(Optional.of(begin));
    }
}
