package nl.samenspraak.personen.inkijk;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.persoon.Geslacht;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.personen.Merk;
import nl.samenspraak.personen.Overlijden;
import nl.samenspraak.personen.Persoonsgegeven;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Persoonsmerken;

/** A part of what a base registry knows, as far as it can be asked, compared and taken over by itself. */
public enum Inkijkdeel {
    NAAM(Persoonsgegeven.NAAM) {
        @Override
        String toon(Persoonsgegevens gegevens) {
            // Without the gender, which is asked apart and decides the form of a title.
            return gegevens.naam().met(Geslacht.ONBEKEND).volledig();
        }

        @Override
        Persoonsgegevens neemOver(Persoonsgegevens hier, Persoonsgegevens daar) {
            Persoonsnaam oud = hier.naam();
            Persoonsnaam nieuw = daar.naam();
            return met(
                    hier,
                    new Persoonsnaam(
                            nieuw.voornamen(),
                            nieuw.titel(),
                            nieuw.voorvoegsel(),
                            nieuw.geslachtsnaam(),
                            oud.partnerTitel(),
                            oud.partnerVoorvoegsel(),
                            oud.partnerGeslachtsnaam(),
                            oud.naamgebruik(),
                            oud.geslacht()));
        }
    },
    GEBOORTEDATUM(Persoonsgegeven.GEBOORTEDATUM) {
        @Override
        String toon(Persoonsgegevens gegevens) {
            return gegevens.geboortedatum().weergave();
        }

        @Override
        Persoonsgegevens neemOver(Persoonsgegevens hier, Persoonsgegevens daar) {
            return new Persoonsgegevens(hier.naam(), daar.geboortedatum(), hier.verblijf(), hier.merken());
        }
    },
    VERBLIJF(Persoonsgegeven.VERBLIJF) {
        @Override
        String toon(Persoonsgegevens gegevens) {
            return gegevens.verblijf().weergave();
        }

        @Override
        Persoonsgegevens neemOver(Persoonsgegevens hier, Persoonsgegevens daar) {
            return new Persoonsgegevens(hier.naam(), hier.geboortedatum(), daar.verblijf(), hier.merken());
        }
    },
    OVERLIJDEN(Persoonsgegeven.OVERLIJDEN) {
        @Override
        String toon(Persoonsgegevens gegevens) {
            return gegevens.overleden().map(Overlijden::weergave).orElse("nee");
        }

        @Override
        Persoonsgegevens neemOver(Persoonsgegevens hier, Persoonsgegevens daar) {
            return met(hier, hier.merken().met(daar.merken().overlijden()));
        }
    },
    /** What the registry sends along unasked: geheim, opschorting, niet op dit adres. */
    MERKEN(null) {
        @Override
        String toon(Persoonsgegevens gegevens) {
            return woorden(
                    gegevens.merken(), Set.of(Merk.OVERLEDEN, Merk.CURATELE, Merk.IN_ONDERZOEK, Merk.ONLEESBAAR));
        }

        @Override
        Persoonsgegevens neemOver(Persoonsgegevens hier, Persoonsgegevens daar) {
            Persoonsmerken oud = hier.merken();
            Persoonsmerken nieuw = daar.merken();
            return met(
                    hier,
                    new Persoonsmerken(
                            oud.overlijden(),
                            nieuw.opschorting(),
                            nieuw.geheim(),
                            oud.curatele(),
                            nieuw.nietOpAdres(),
                            oud.onderzoek(),
                            oud.onleesbaar()));
        }
    },
    GESLACHT(Persoonsgegeven.GESLACHT) {
        @Override
        String toon(Persoonsgegevens gegevens) {
            return switch (gegevens.naam().geslacht()) {
                case MAN -> "man";
                case VROUW -> "vrouw";
                case ONBEKEND -> "onbekend";
            };
        }

        @Override
        Persoonsgegevens neemOver(Persoonsgegevens hier, Persoonsgegevens daar) {
            return met(hier, hier.naam().met(daar.naam().geslacht()));
        }
    },
    NAAMGEBRUIK(Persoonsgegeven.NAAMGEBRUIK) {
        @Override
        String toon(Persoonsgegevens gegevens) {
            return switch (gegevens.naam().naamgebruik()) {
                case EIGEN -> "eigen naam";
                case PARTNER -> "naam van de partner";
                case PARTNER_EIGEN -> "naam van de partner voor de eigen naam";
                case EIGEN_PARTNER -> "naam van de partner na de eigen naam";
            };
        }

        @Override
        Persoonsgegevens neemOver(Persoonsgegevens hier, Persoonsgegevens daar) {
            return met(hier, hier.naam().met(daar.naam().naamgebruik()));
        }
    },
    CURATELE(Persoonsgegeven.GEZAG) {
        @Override
        String toon(Persoonsgegevens gegevens) {
            return gegevens.merken().curatele() ? "ja" : "nee";
        }

        @Override
        Persoonsgegevens neemOver(Persoonsgegevens hier, Persoonsgegevens daar) {
            Persoonsmerken oud = hier.merken();
            return met(
                    hier,
                    new Persoonsmerken(
                            oud.overlijden(),
                            oud.opschorting(),
                            oud.geheim(),
                            daar.merken().curatele(),
                            oud.nietOpAdres(),
                            oud.onderzoek(),
                            oud.onleesbaar()));
        }
    };

    private final Persoonsgegeven gegeven;

    Inkijkdeel(Persoonsgegeven gegeven) {
        this.gegeven = gegeven;
    }

    /** @return it as a screen shows it and as two registries are compared */
    abstract String toon(Persoonsgegevens gegevens);

    /** @return the data here, with this part as it is there */
    abstract Persoonsgegevens neemOver(Persoonsgegevens hier, Persoonsgegevens daar);

    /** @return the data here with this part as it is there, which is readable now and looked into as it is there */
    Persoonsgegevens overgenomen(Persoonsgegevens hier, Persoonsgegevens daar) {
        Persoonsgegevens nieuw = neemOver(hier, daar);
        if (gegeven == null) {
            return nieuw;
        }
        Persoonsmerken merken = nieuw.merken();
        return met(
                nieuw,
                new Persoonsmerken(
                        merken.overlijden(),
                        merken.opschorting(),
                        merken.geheim(),
                        merken.curatele(),
                        merken.nietOpAdres(),
                        vervangen(merken.onderzoek(), daar.merken().onderzoek()),
                        vervangen(merken.onleesbaar(), Set.of())));
    }

    private Set<Persoonsgegeven> vervangen(Set<Persoonsgegeven> oud, Set<Persoonsgegeven> nieuw) {
        Set<Persoonsgegeven> gegevens = EnumSet.noneOf(Persoonsgegeven.class);
        gegevens.addAll(oud);
        gegevens.remove(gegeven);
        if (nieuw.contains(gegeven)) {
            gegevens.add(gegeven);
        }
        return gegevens;
    }

    /** @return whether the registry is looking into this part */
    boolean inOnderzoek(Persoonsgegevens daar) {
        return gegeven != null && daar.merken().onderzoek().contains(gegeven);
    }

    private static Persoonsgegevens met(Persoonsgegevens hier, Persoonsnaam naam) {
        return new Persoonsgegevens(naam, hier.geboortedatum(), hier.verblijf(), hier.merken());
    }

    private static Persoonsgegevens met(Persoonsgegevens hier, Persoonsmerken merken) {
        return new Persoonsgegevens(hier.naam(), hier.geboortedatum(), hier.verblijf(), merken);
    }

    private static String woorden(Persoonsmerken merken, Set<Merk> niet) {
        List<Merk> over =
                merken.lijst().stream().filter(merk -> !niet.contains(merk)).toList();
        return over.isEmpty() ? "geen" : over.stream().map(Merk::woord).collect(Collectors.joining(", "));
    }

    /** @return these, in the order of this list, never to be changed */
    static Set<Inkijkdeel> opVolgorde(Collection<Inkijkdeel> delen) {
        Set<Inkijkdeel> geordend = EnumSet.noneOf(Inkijkdeel.class);
        geordend.addAll(delen);
        return Collections.unmodifiableSet(geordend);
    }
}
