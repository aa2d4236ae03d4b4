package nl.samenspraak.klachten.klaagschrift;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klager;

/** Says in words for the timeline what of a klager and his paper changed; what it was, does not stay. */
final class Klagerverschil {

    private Klagerverschil() {}

    static Set<String> van(Klacht was, Klager wordt, LocalDate dagtekening, boolean ondertekend) {
        Klager klager = was.klager();
        Set<String> veranderd = new LinkedHashSet<>();
        if (!klager.anoniem() && wordt.anoniem()) {
            veranderd.add("de klager wil onbekend blijven");
            return veranderd;
        }
        neem(veranderd, "naam", klager.naam(), wordt.naam());
        neem(veranderd, "adres", klager.adresregels(), wordt.adresregels());
        neem(veranderd, "e-mailadres", klager.email(), wordt.email());
        neem(veranderd, "akkoord met e-mail", klager.emailAkkoord(), wordt.emailAkkoord());
        neem(veranderd, "telefoonnummer", klager.telefoon(), wordt.telefoon());
        neem(veranderd, "namens wie", klager.machtiging(), wordt.machtiging());
        neem(veranderd, "dagtekening", was.dagtekening(), Optional.ofNullable(dagtekening));
        neem(veranderd, "handtekening", was.ondertekend(), ondertekend);
        return veranderd;
    }

    private static void neem(Set<String> veranderd, String wat, Object was, Object wordt) {
        if (!Objects.equals(was, wordt)) {
            veranderd.add(wat);
        }
    }
}
