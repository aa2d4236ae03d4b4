package nl.samenspraak.personen.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.personen.Opschorting;
import nl.samenspraak.personen.Overlijden;
import nl.samenspraak.personen.Persoonsgegeven;
import nl.samenspraak.personen.Persoonsmerken;

/** The columns of {@link Persoonsmerken}; sets of data as their names with commas between. */
@Embeddable
class Merkvelden {

    /** Eight digits, 00 for an unknown part. */
    private String overleden;

    @Enumerated(EnumType.STRING)
    private Opschorting opschorting;

    private boolean geheim;
    private boolean curatele;

    @Column(name = "niet_op_adres")
    private boolean nietOpAdres;

    private String onderzoek;
    private String onleesbaar;

    protected Merkvelden() {}

    Merkvelden(Persoonsmerken merken) {
        overleden = merken.overleden()
                .map(Overlijden::datum)
                .map(Geboortedatum::waarde)
                .orElse(null);
        opschorting = merken.opschorting();
        geheim = merken.geheim();
        curatele = merken.curatele();
        nietOpAdres = merken.nietOpAdres();
        onderzoek = namen(merken.onderzoek());
        onleesbaar = namen(merken.onleesbaar());
    }

    Persoonsmerken merken() {
        return new Persoonsmerken(
                overleden == null ? null : new Overlijden(Geboortedatum.van(overleden)),
                opschorting,
                geheim,
                curatele,
                nietOpAdres,
                gegevens(onderzoek),
                gegevens(onleesbaar));
    }

    private static String namen(Set<Persoonsgegeven> gegevens) {
        return gegevens.stream().map(Persoonsgegeven::name).collect(Collectors.joining(","));
    }

    private static Set<Persoonsgegeven> gegevens(String namen) {
        return Arrays.stream(namen.split(","))
                .filter(naam -> !naam.isEmpty())
                .map(Persoonsgegeven::valueOf)
                .collect(Collectors.toSet());
    }
}
